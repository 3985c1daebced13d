/** Words that a date follows: of visits, of procedures, of what began or ended. */
export const DATE_CUE =
  /(?:\b(?:on|dates?|dated|dt|d\.?o\.?[abdspei]\.?|since|from|till|until|by|review|r\/v|rv|f\/u|fu|follow[ -]?up|next|visit|adm|admitted|discharged|lmp|edd|edc|started|began|begun|onset|done|seen|was|before|after|b4|born|dob|valid|visit|surgery|op|came|last \w{2,7}|expires?|exp|mfg|updated|w\.?e\.?f\.?)|तारीख|दिनांक|তারিখ|தேதி|తేదీ)[ :.,=-]{0,3}(?:the )?$/i;

/** Words that a reading, a score or a dose follows. */
export const READING_CUE =
  /\b(?:bp|b\.p|power|strength|pain|vas|score|grade|gcs|apgars?|pca|iop|va|vision|snellen|re|le|od|os|n|nodes?|ratio|peep|vent|bipap|cpap|ps|psv|simv|fio2|dose|tab|inj|syp|x|mmse|bishop|severity|sensitivity|reflex(?:es)?|pulses?|murmur|adl|hla|urine|stage|visual acuity|rating|scale|systolic|over|version|v|release|hct|h\/h|i\/o|sats?|map|hr|rr|cvp|pap?|cmv|ac|level|step|phase|rated|scored|graded|times|[qx]\d?)[ :=,.]{0,3}$/i;

/** What makes the figures before it a quantity. */
export const UNIT_AFTER =
  /^ ?(?:mmhg|mm ?hg|mg|ml|mcg|units?|cm|mm|%|th\b|of\b|nodes?|cores|wk|weeks?|months?|yrs?|days?|hours?|hrs?|52\b|7\b|24\b|hpf|lpf|points?|strength|power|tab|x ?\d|lit|l\b|beats|fr?\b)/i;

/** What was done, found or sent, so that figures behind it say when: "extubated 6/14", "CXR 12/8". */
export const EVENT =
  /(?:\b\p{L}{3,14}ed|\bd\/c(?:'?d)?|\bdx'?d|\b(?:re)?admit|\b(?:echo|tte|tee|mri|cta?|cxr|usg|x-?rays?|cultures?|films?)(?: \p{Ll}{3,8})?|\b(?:eeg|ekg|ecg|pet|scan|biopsy|sputum|urine|bal|csf|wound|swab|cx|bms?|cath|angio|pci|cabg|lscs|tap|lp|eua|turp|orif|thr|tkr|trach|peg|picc|surgery|c\/s|labs?|bloods|bcx|ucx|report|note|read|given|taken|put|cut|fell|born|out|in|off|s\/p|am|pm|events?|o\/n|overnight|dose|transfusion|hd|dialysis|chemo|cycle|ett|drain|tubes?|lines?|foley|stool))[ :,(]{1,2}$/iu;
