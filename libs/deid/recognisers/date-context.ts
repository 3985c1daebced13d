/** Words that a date follows: of visits, of procedures, of what began or ended. */
export const DATE_CUE =
  /(?:\b(?:on|dates?|dated|dt|d\.?o\.?[abdspei]\.?|since|from|till|until|by|review|r\/v|rv|f\/u|fu|follow[ -]?up|next|visit|adm|admitted|discharged|lmp|edd|edc|started|began|begun|onset|done|seen|was|before|after|b4|born|dob|valid|visit|surgery|op|came|last(?: \w{2,7})?|expires?|exp|due|thr(?:u|ough)|as of|w\/c|w\/e|we?e?k of|appt|appointment|rtc|ov|resched(?:uled)? (?:to|for)|tomorrow|yesterday|today|tonight|addend(?:um|a)|(?:late )?entry(?: for)?|arr(?:ived)?|coll(?:ected)?|drawn|rec'?d|starts?|starting|stops?|lapses|effective|eff|comparison|mfg|updated|recheck(?:ed)?|repeat(?:ed)?|prev(?:ious)?|nv|idg|hx of|s\/p|w\.?e\.?f\.?|rounds?|list|camp|deliver(?:y|ed)|informed|l\.?m\.?p\.?|e\.?d\.?d\.?|reported|recd|rcvd|tareekh|tarikh)|तारीख|दिनांक|তারিখ|தேதி|తేదీ)[ :.,=-]{0,4}(?:the )?$/i;

/** Words that a reading, a score or a dose follows. */
export const READING_CUE =
  /\b(?:bp|b\.p|power|strength|pain|vas|score|grade|gcs|apgars?|pca|iop|va|vision|snellen|re|le|od|os|n|nodes?|ratio|peep|vent|bipap|cpap|ps|psv|simv|fio2|(?<!last )dose|tab|inj|syp|x|mmse|bishop|severity|sensitivity|reflex(?:es)?|pulses?|murmur|adl|hla|m-?chat|frax|jj|croup|westley|iliacs?|urine|stage|visual acuity|rating|scale|systolic|over|version|v|release|hct|h\/h|i\/o|sats?|map|hr|rr|cvp|pap?|cmv|ac|level|step|phase|rated|scored|graded|used|times|[qx]\d?)[ :=,.]{0,3}$/i;

/** "pN1a (2/14)", "nodes positive (2/17)": of how many. */
export const NODES =
  /\b[yr]?c?p?N[0-3x][abc]?,? ?\(?$|\bnodes?(?: (?:positive|involved|removed|negative|examined|metastatic|harvested|\+ve))? ?\($/i;

/** A change of a ventilator's settings: "PSV 10/5 to 5/5". */
export const VENTILATOR =
  /\b(?:psv?|cpap|bipap|nimv|nippv|niv|simv|aprv|a\/c)[ :=]{0,3}(?:\d{1,2}\/\d{1,2} ?(?:to|->|-) ?)?$/i;

/** What makes the figures before it a quantity. */
export const UNIT_AFTER =
  /^ ?(?:mmhg|mm ?hg|mg|ml|mcg|units?|cm|mm|%|th\b|of\b|nodes?|cores|wk|weeks?|months?|yrs?|days?|hours?|hrs?|52\b|7\b|24\b|hpf|lpf|points?|strength|power|tab|x ?\d|lit|l\b|beats|fr?\b)/i;

/** What was done, found or sent, so that figures behind it say when: "extubated 6/14", "CXR 12/8". */
export const EVENT =
  /(?:\b\p{L}{3,14}ed|\bd\/c(?:'?d)?|\bdx'?d|\b(?:re)?admit|\b(?:echo|tte|tee|mri|cta?|cxr|usg|x-?rays?|cultures?|films?)(?: \p{Ll}{3,8})?|\b(?:extub|intub|ext|eus|swallow|paracentesis|thoracentesis|arthroplasty|hartmann'?s?|theatre|bed|filter|r-?chop d\d|conf(?:erence)?|re-?eval(?:uate)?|reassess|mtg|mbs|fees|stent|lig|consult|letter|washouts?|bx|flaps?|closure|hemi|dhs|repair|turbt|excision|booked|amended|stsg|ex fix|nbs|hus|elos|[ab]ka(?: [lr])?|eeg|ekg|ecg|pet|scan|biopsy|sputum|urine|bal|csf|wound|swab|cx|bms?|cath|angio|pci|cabg|lscs|tap|lp|eua|turp|orif|thr|tkr|trach|peg|picc|surgery|c\/s|labs?|bloods?|bcx|ucx|report|note|read|given|taken|put|cut|fell|born|out|in|off|s\/p|am|pm|events?|o\/n|overnight|dose|transfusion|hd|dialysis|chemo|cycle|ett|drain|tubes?|lines?|foley|stool|sent|seen|saw|yest\.?|made|back|met|fall|mva|mvc|rta|admission|hospital stay|appointments?|bmp|cmp|cbc|inr|trough|level|mre|ercp|egd|colonoscopy|c?scope|mammo(?:gram)?|dexa|pap|pfts?|hvf|oct|stress test|rhogam|anti-d|tdap|vaccine|shot|jab|booster|clinic|mdt|mtg|meeting|call|ref(?:erral)?|autopsy|set|n?svd|c-?section|rai|xrt|tka|tha|mohs|botox|ivig|refusal|consent|signout|idt|idg|huddle|mtgs?|auth|appeal|inj(?:ection)?|visit|wcc|psg|hida|ct head|us|cta|mra|emg|ncs|bone scan|u\/s|dos|svc date)|\b(?:seen|adm(?:it(?:ted)?)?|tx'?d?|xfer(?:red)?|transferred|sent|discharged|d\/c'?d?|back|returned|arrived|presented) (?:at|from|to|by|in|via) [\p{L}\d' .-]{2,24})[ :,(]{1,2}$/iu;

/** Words of pain and strength: a number out of five or ten behind them is a score. */
export const RATED =
  /\b(?:pain|strength|power|motor|scor(?:e|es|ed|ing)|nrs|vas|rat(?:ed|es|ing)|intensity|cramp\w*|ache|headache|sob|anxiety|mood|itch|nausea|weakness|grip|(?:hip|knee|ankle|elbow) \w{4,9}|dorsiflexion)\b[^.;\n]{0,25}$/i;

/** Words of tests and counts whose wholes are as large as the days of a month. */
export const COUNTED =
  /\b(?:moca|phq|gad|epds|ciwa|cows|slums|rass|nihss|katz|barthel|braden|morse|bims|gds|lns?|sentinel|cores?|samples|margins?|positive|pos|settings?|niv|pressures?|proned|stars|items|symptoms?|severity|stents?|miss(?:es|ed)|recall|found|got|reads?|[a-z]+ion)[ :=,.]{0,3}$/i;

/** A day that comes again every week names none. */
export const REPEATED =
  /(?:\b(?:every|each|q|daily except|except|har|हर)[ ]|\/|\b(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)(?:day)?s?(?:,| and| &|-)? ?)$/i;
/** The same by what stands behind it. */
export const REPEATED_AFTER =
  /^(?:[/-]|s\b| (?:opd?|clinics?|lists?|slots?|camps?|rounds?)\b|,? ?(?:and |& ?|\/ ?|- ?|to )?(?:mon|tue|wed|thu|fri|sat|sun)(?![a-z]*(?:ed|e)\b))/i;
