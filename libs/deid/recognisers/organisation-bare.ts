import type { Recogniser } from '../candidate.js';
import { Is, lookUp, NAME, ORDINARY } from '../lexicon/lexicon.js';
import { type Fits, matchPatterns, type Pattern, rowsOf } from '../pattern.js';
import { saysKind } from './organisation-words.js';

const CAP = "\\p{Lu}[\\p{L}'’&-]{1,20}";
/** Parts of a hospital that follow its name: what they follow is the name. */
const UNIT =
  'ED|ER|A&E|ICU|MICU|SICU|CCU|NICU|L&D|Emergency|emergency|Hosp|hosp|rehab|Rehab|VNA|SNF|cath lab|dialysis|oncology|cardiology|urgent care|Urgent Care|campus|switchboard';
/** Up to four words of a name, before the unit of the house. */
const RUN = `(?!(?:${UNIT})(?!\\p{L}))${CAP}(?:(?: of the | of | & | and |-| )(?!(?:${UNIT})(?!\\p{L}))${CAP}){0,3}`;
/** Words that lead to where somebody was, is sent or is cared for. */
const CARE =
  "transferred (?:from|to)|transfer (?:from|to)|tx'?d? (?:from|to)|txfrd? from|xfer(?:red)? (?:from|to)|admitted (?:to|from|at)|adm (?:to|from|at)|readmitted (?:to|from)|d\\/c'?d? (?:to|from)|discharged (?:to|from)|sent (?:from|to|by|in by)|seen (?:at|in|by)|followed (?:at|by)|screened by|accepted (?:at|by|to)|referred (?:to|by|from)|referral (?:to|from)|referrals out to|placement (?:at|in)?|bed (?:at|avail at)|records from|imaging from|films from|labs (?:at|from)|bloods (?:via|at)|cath at|surgery at|procedure at|delivered at|born at|workup at|treated at|intubated (?:at|in)|hospitali[sz]ed (?:at|in)|OSH \\(?|OSH[ -]{1,3}|arranged|services (?:w\\/|with|from|through)|home with|VNA(?: is|:)|agency:|refills from|DME (?:from|:)|over to|back to|stay at|stays at|staying at|lives at|resident (?:of|at)|(?:NH|SNF|ALF|ECF) resident|resides at|frequents|rehab at|here from|arrived from|came from|presented to|went to|brought to|taken to|flown to|life-?flighted (?:to|from)|pcp at|clinic at|prev(?:iously)? (?:at|seen at)|GP|Pcp|ped at|peds at|onc at";
/** Words that lead to an employer or a school. */
const WORK =
  'employer(?: is|:)?|employee (?:of|at|in)|worker (?:at|in)|labou?rer (?:at|in)|conductor (?:at|in|with)|operator (?:at|in)|retd\\.? from|clerk in|peon (?:at|in)|supervisor in|guard (?:in|of)|fitter (?:at|in)|studying (?:at|in)|teacher in|staff (?:of|at)|(?:trucker|hauls?|tech) for|drives? (?:truck )?for|driving for|drives (?:a )?truck for|works? (?:as \\p{Ll}{3,15}(?: \\p{Ll}{3,15})? )?(?:at|for|with)|working (?:at|for)|worked (?:at|for)|employed (?:at|by|with)|retired from|laid off (?:from|by)|fired from|shift at|job (?:at|with)|manager (?:at|of)|cook at|cashier at|nurse at|teacher at|teaches (?:at)?|taught (?:at)?|clerk at|mechanic (?:at|for)|welder (?:at|for)|foreman (?:at|for)|supervisor at|guard at|janitor at|custodian at|aide at|bartender at|server at|driver (?:at|for|with)|attendant w(?:\\/|ith)|pilot (?:for|with)|engineer (?:at|with|for)|student at|freshman at|sophomore at|junior at|senior at|professor at|grader at|attends|enrolled (?:at|in)|volunteers? (?:at|with|for)|volunteering (?:at|with)|intern at|apprentice (?:at|with)|plays for|coaches at|owns|co-owns';

const flagsOf = (value: string) =>
  value
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .filter((w) => w.length > 1 && !/^(?:of|the|and)$/.test(w))
    .map((w) => lookUp(w.replace(/['’]s?$/, '').replace(/['’]/g, '')));
const KIND =
  /^(?:home|house|bedside|floor|rehab|hospital|clinic|ed|er|icu|micu|sicu|ccu|nicu|picu|pacu|or|osh|snf|nh|alf|ltac|ltach|vna|hospice|pcp|gp|school|college|work|church|shelter|jail|prison|court|police|ems|fire|emergency|urgent|care|medicine|surgery|cardiology|neurology|oncology|psych|psychiatry|ortho|the|a|an|this|that|our|your|his|her|my|their|pt|ot|slp|cm|sw|us|uk|usa|er\/ed|op|ip|opd|a&e|tte|mri|ct|nsr|npo|cvvh|hd|room|bed|ward|unit|triage|scene|floors?|tele|stepdown|step-down|county|state|city|mom|dad|dr|mr|mrs|ms|miss|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|ra|nc|bipap|cpap|hfnc|vent|gi|gu|ir|ep|id|dc|pm|am|iv|po|prn|plan|assist|mod|max|min|sit|stand|baseline|normal|nursing|teaching|farming|construction|army|navy|marines|military|law|banking|retail|accounting|policing|railroad|postal)$/i;

/** Some word of its own, none of medicine: not "Internal Medicine", not "Home". */
const own: Fits = (value) => {
  const words = value.split(/[ -]/);
  if (KIND.test(words[0] ?? '')) return false;
  if (words.every((w) => KIND.test(w) || saysKind(w.toLowerCase()))) return false;
  const flags = flagsOf(value);
  return (
    flags.length > 0 &&
    !flags.some((f) => f & Is.drug && !(f & NAME)) &&
    !flags.every((f) => f & (Is.clinical | Is.region)) &&
    flags.some((f) => !(f & (Is.clinical | Is.frequent)) || f & (Is.town | NAME))
  );
};
const DEPARTMENT =
  /^(?:internal|general|emergency|family|nuclear|intensive|critical|acute|surgical|medical|short|same|day|labou?r|main|post|pre|outpatient|inpatient|adult|pa?ediatric|postal|social|special|human)(?!\p{L})/iu;
/** One word that everybody uses says nothing behind these cues; two do. */
const ownOrTwo: Fits = (value, before, after) =>
  own(value, before, after) ||
  (/ /.test(value) &&
    !KIND.test(value.split(' ')[0] ?? '') &&
    !DEPARTMENT.test(value) &&
    !flagsOf(value).some((f) => f & (Is.clinical | Is.drug)));

/** Letters that stand for what is done, where on the body, or for a kind of house. */
const NO_HOUSE =
  /^(?:OSH|PACU|ICU|MICU|SICU|CCU|NICU|PICU|CVICU|TICU|HDU|ITU|EMS|PCP|SNF|ALF|ILF|LTAC|LTACH|ECF|VNA|LUSB|LLSB|RUSB|RLSB|LSB|RSB|LUQ|RUQ|LLQ|RLQ|LLL|RLL|LUL|RUL|RML|BLE|BUE|RLE|LLE|RUE|LUE|OPD|IPD|OT|OR|ED|ER|UTI|CAP|HAP|VAP|COPD|CHF|CAD|ESRD|CKD|AKI|DKA|ETOH|HTN|DVT|PE|TIA|CVA|MVA|MVC|RTA|RTC|GSW|PICC|TPN|PEG|EGD|ERCP|CABG|PCI|LVAD|ECMO|CRRT|CVVH|CVVHD|BIPAP|CPAP|HFNC|NIV|IPPV|NRB|NPO|NBM|DNR|DNI|DNAR|AMA|WNL|NAD|RA|NC|TEE|TTE|MRI|CT|CTA|CXR|KUB|EEG|EKG|ECG|EMG|LP|FNA|IVF|IVIG|ART|AZT|RBC|FFP|PRBC|PLT|WBC|HGB|HCT|INR|PTT|BMP|CMP|CBC|LFT|TSH|BNP|POC|POD|GTT|MAP|SBP|DBP|CVP|PAP|PCWP|PEEP|NSR|AF|AFIB|RVR|VT|VF|PEA|ROSC|FAST|GCS|DPT|MDT|NICE|BTS|SIGN|WHO|CDC|FDA|DVLA|HIV|HCV|HBV|HPV|CMV|EBV|RSV|TB|MRSA|VRE|ESBL|SSRI|SNRI|NSAID|ACEI|ARB|PPI|DOAC|NOAC|LMWH|HRT|OCP|IUD|MVI|ICD|CPT|FHP|HPI|PMH|ROS|GDMT|MAR|EMR|EHR|ADL|IADL|PT|ROM|AROM|DME|ATM|BMI|CEA|PSA|AFP|PMR|RN|LPN|CNA|NP|MD|DO|PA|SW|CM|RD|HCP|POA|NOK|DSS|DCF|CPS|APS|IEP|FMLA|SSI|SSDI|VIP|TV|USA|UK|UAE|NYC|LA|DC|DFW|LAX|JFK|ARDS|SIRS|HIT|TTP|DIC|ITP|SLE|RRT|HD|PD|IHD|AVF|AVG|TURP|TKR|THR|ORIF|MUA|TAH|BSO|LSCS|SVD|NSVD|NVD|VBAC|GDM|PIH|SROM|PROM|EFM|FHR|FSE|IUPC|TOLAC|CEU|CDU|EMU|MAU|EPAU|EPU|SAU|AMU|ACU|CLDU|ROTEM|TEG|SCD|SCDS|TEDS|ACLS|BLS|NRP|PALS|CPR|ADHD|OCD|PTSD|GAD|MDD|BPD|ODD|SI|HI|AVH|CBT|DBT|EMDR|ECT|TMS|PHP|IOP|OUD|AUD|MAT|REMS|JAMA|NEJM|BMJ|AHA|ACC|ESC|ACOG|AAP|ATS|IDSA|NCCN|ASCO|ADA|EASL|AASLD|KDIGO|GOLD|GINA|CTAS|ESI|AVPU|NEWS|MEWS|SOFA|APACHE|SBAR|PMHX|FHX|SHX|ISO|STD|STI|EKOS|DSA|FOB|MOB|MGM|PGM|CIWA|COWS|NIHSS|EVAR|TEVAR|TAVR|TAVI|MVR|AVR|IABP|RIJ|LIJ|RSC|LSC|TLC|PMD|ABG|VBG|BAL|PFT|FEV|DLCO|RVSP|LVEF|CPK|LDH|CRP|ESR|SPEP|UPEP|ANA|PICU|OB|GYN)$/;

const row = (source: string, flags: string, confidence: number, fits?: Fits): Pattern =>
  rowsOf('ORGANISATION')(source, flags, 'Hospital', confidence, fits);
const letters: Fits = (value, _, after) =>
  !NO_HOUSE.test(value) &&
  !(lookUp(value.toLowerCase()) & (Is.clinical | Is.drug | Is.frequent | Is.region)) &&
  !/^(?: ?\d| (?:protocol|guideline|criteria|score|trial|study|diet|level|line|cx|culture)\b)/i.test(
    after,
  );

const PATTERNS: readonly Pattern[] = [
  // Medical colleges by their letters: "JLNMCH", "SKMCH", "MGIMS".
  row('(?<![\\w&/-])[A-Z]{2,5}(?:MCH|GIMER|GIMS|MCRI)(?![\\w-])', 'dg', 0.7),
  // "from North Shore ED", "at Mercy Folsom ER", "ring Western Isles switchboard"
  row(
    `(?<![\\p{L}])(?:from|at|to|via|by|ring|call|in|@) (?:the )?(?<value>${CAP}(?: ${CAP}){0,2}) (?=(?:${UNIT})(?!\\p{L}))`,
    'dgu',
    0.7,
    ownOrTwo,
  ),
  // "transferred from Anna Jaques", "screened by Youville", "arranged Bayada"
  row(
    `(?<![\\p{L}])(?:${CARE}) (?:the )?(?<value>${RUN})(?![\\p{L}])`,
    'dgu',
    0.6,
    (v, before, after) =>
      /\p{Ll}/u.test(v) && own(v, before, after) && !/^, [A-Z]{2}\b/.test(after),
  ),
  // In capitals: "TX'D FROM ANNA JAQUES W/", "STAYS AT PINE ST INN."
  row(
    `(?<![\\p{L}])(?:${CARE.toUpperCase()}) (?:THE )?(?<value>[A-Z][A-Z'’&-]{2,18}(?: [A-Z][A-Z'’&-]{1,18}){0,3}?)(?=[.,;:)\\n]|$| (?:W\\/|FOR|WITH|ON|AFTER|IN|VIA|BY|AND|AT|WHERE|TODAY|S\\/P|SINCE|TO)(?!\\p{L}))`,
    'dgu',
    0.6,
    (v, before, after) =>
      own(v, before, after) &&
      !flagsOf(v).some((f) => f & (Is.clinical | Is.drug)) &&
      !(v.length < 7 && NO_HOUSE.test(v)),
  ),
  row(
    `(?<![\\p{L}])(?:${WORK}) (?:the )?(?<value>${RUN}(?: (?:plant|mill|mills|factory|mine|depot|warehouse|store|farm|farms|yard|refinery|cannery|shipyard))?)(?![\\p{L}])`,
    'dgu',
    0.64,
    ownOrTwo,
  ),
  row(
    `(?<![\\p{L}])(?:when|after|before) (?<value>${CAP}(?: ${CAP}){0,2}) (?=(?:laid|let|fired|hired|closed|shut)(?: (?:him|her|them|off|down))?\\b)`,
    'dgu',
    0.66,
    ownOrTwo,
  ),
  // "at MGH", "declined transfer to UCD", "from OHSU": letters only behind a word that leads to a place.
  row(
    "(?<![\\p{L}])(?:at|from|via|transfer(?:red)? to|tx(?:'d|fer)? to|d\\/c to|sent to|admitted to|referred to|seen in|by|GP|OSH) (?<value>[A-Z]{3,6})(?= (?:on|in|for|w\\/|with|after|where|ED|ER|clinic|by|and|ICU|yesterday|today|\\d)|[.,;:)\\n]|$)(?! ?\\d*(?:mg|ml|%))",
    'dgu',
    0.6,
    letters,
  ),
  // A letterhead or a heading begins with the house: "UCLH Endocrine Unit", "GMC CARDIOLOGY PROGRESS NOTE".
  row(
    '(?:^|\\n)(?<value>[A-Z]{3,6}) (?=(?:[A-Z][a-z]{3,15} ){0,2}(?:Unit|Department|Dept|Clinic|Outpatients?|DISCHARGE|Discharge|Hospitalist|ED|Cardiology|Neurology|Oncology|Surgery|Medicine|Pathology|Radiology|CARDIOLOGY|NEUROLOGY|ONCOLOGY|SURGERY|MEDICINE|PATHOLOGY|RADIOLOGY|Transplant|TRANSPLANT)(?!\\p{L}))',
    'dgu',
    0.66,
    (v, before, after) =>
      letters(v, before, after) &&
      !/^(?:OUTSIDE|TRAUMA|GREEN|BLUE|RED|GOLD|WHITE|HEME|PEDS|ADULT|ACUTE|FINAL|ROUTINE|HEAD|NECK|BREAST|CHEST|SPINE|HAND|PAIN|ORAL|EYE|DAY|MAIN|NIGHT|TEAM|NEURO|NUC|MAMMO|ORTHO|VASC|FETAL|GENERAL|HIGH|LOW|RISK)$/.test(
        v,
      ),
  ),
  // A record's first lines: number, letters of the house, number.
  row('(?<=(?:^|\\n)\\d{6,10}\\n)[A-Z]{2,6}(?=\\n\\d{5,10}\\n)', 'dg', 0.85),
  // Crews: "Medic 57", "AirEvac 22", "LifeNet 4-11"
  row(
    '(?<![\\p{L}])(?:(?:[A-Z][\\p{L}]{2,14} |[A-Z]{2,5} )?(?:AMR|Medic|Med|Rescue|Squad|Truck|Life ?[Ff]light|LifeNet|Air ?[Ee]vac|AirMed|Med ?[Ff]light|Mercy Flight|CareFlight|StatFlight|LifeStar|Life Star|REACH|HEMS)) ?#?\\d{1,3}(?:-\\d{1,2})?(?![\\w/%]|[.-]\\d)',
    'dgu',
    0.7,
    (v) => !/^(?:Med|Truck) ?\d$/.test(v),
  ),
  // Hospitals by letters that stand for nothing else.
  row(
    '(?<![\\w&/-])(?:CHEO|MUSC|UNMH|ANMC|YKHC|LVHN|UTSW|CCHMC|LPCH|RBWH|RNSH|KHSC|BCCH|SHSC|LHSC|LTHT|QEUH|RAEI|SVUH|AMNCH|UCSD|CUMC|KUMC|OUHSC|UTMB|UAMS|HCMC|RHSC|NHNN|RNOH|RLUH|UHCW|BIDMC|OHSU|UPMC|DHMC|VUMC|MSKCC|MDACC|DFCI|UIHC|UWMC)(?![\\w-])(?! ?\\d{4}| (?:criteria|score|scale|protocol|guidelines?))',
    'dg',
    0.7,
  ),
  // "copy to the Austin", "reviewed at the Christie": hospitals of Britain, Ireland and Australia by short names.
  row(
    '(?<=\\b(?:[Aa]t|[Tt]o|[Ff]rom|[Ii]n|via|[Uu]nder|than) the )(?:Royal|Western|Northern|Jubilee|Austin|Alfred|Mater|Marsden|Brompton|Freeman|Christie|Beatson|Rotunda|Coombe|Whittington|Homerton|Maudsley|Radcliffe|Churchill|Glenfield|General|Infirmary|LGI|RVI|QMC|BRI|RIE)(?= ?(?:[.,;:)/?\\n]|$|(?:on|in|for|with|under|last|next|this|where|and|who|as|by|since|but|or|again|today|after|before|if|when|is|was|has)(?!\\p{L})))',
    'dgu',
    0.65,
  ),
  // "Boston Children's", and the house of one name: "seen at Vincent's".
  row(
    `(?<![\\p{L}])(?!(?:The|Our|A|Peds|At|From|To|\\p{Lu}{2,}) )(?<value>${CAP}(?: ${CAP}){0,2} Children[’']s)(?= ?(?:[.,;:)/?\\n]|$|(?:by|to|in|on|under|with|w\\/|and|for|was|ED|accepts?)(?!\\p{L})))`,
    'dgu',
    0.75,
    own,
  ),
  row(
    `(?<![\\p{L}])(?:works?|worked|shifts?|job|seen|reviewed|routine review|followed|surgery|cath) at (?:the )?(?<value>(?:St\\.? )?${CAP}[’']s)(?= ?(?:[.,;)\\n]|$|so\\b|if\\b|and\\b|but\\b|for\\b|on\\b|in\\b))`,
    'dgu',
    0.65,
    own,
  ),
  // Ambulance services of the British Isles by their letters.
  row(
    '(?<![\\p{L}])(?:LAS|SWAST|NWAS|YAS|EMAS|WMAS|EEAST|SCAS|SECAmb|NEAS|WAST|NIAS)(?=(?: crew)?[ .,;)\\n]|$)',
    'dgu',
    0.6,
    (_, before) => /\b(?:by|via|with|called|crew|from) $/i.test(before),
  ),
  // Police and fire by place, where they brought or were called.
  row(
    `(?<![\\p{L}])(?<value>(?:${CAP} ){1,2}(?:PD|SO|FD|Police|Sheriff|Fire|Constabulary|Fire Dept|Ambulance|Rescue))(?![\\p{L}])`,
    'dgu',
    0.66,
    (v) =>
      flagsOf(v.replace(/ \S+$/, '')).some((f) => f & (Is.town | NAME) || f === 0) &&
      !flagsOf(v.replace(/ \S+$/, '')).some((f) => f & (Is.clinical | Is.drug)) &&
      !/^(?:The|State|Local|By|Per|Call(?:ed)?|And|To|From|With|City|Via|No) /.test(v),
  ),
  // Houses of prayer, reading and learning by their ending, in small letters too.
  row(
    `(?<![\\p{L}])(?<value>(?:St\\.? |Our Lady (?:of )?|Holy |Mt\\.? )?${CAP}(?: ${CAP}){0,2}(?:['’]s)? (?:Public Library|Library|parish|Parish|Cathedral|Chapel|Motherhouse|Convent|Abbey|Seminary|ISD|USD|Middle|Elementary|Preschool|Primary|Academy|Nursery))(?![\\p{L}])`,
    'dgu',
    0.66,
    (v) =>
      flagsOf(v.replace(/ \S+$/, '')).some((f) => !(f & ORDINARY) || f & (NAME | Is.town)) &&
      !/^(?:Her|His|The|Our|At|In) /.test(v),
  ),
  row(
    `(?<![\\p{L}])(?:at|from|via|by|under|GP:?) (?:the )?(?<value>${CAP}(?: ${CAP}){0,2} (?:surgery|Surgery|practice|Practice|health centre|medical group|clinic|birth centre|lodge|motel|inn|house|hostel))(?![\\p{L}])`,
    'dgu',
    0.62,
    (v) =>
      flagsOf(v.replace(/ \S+$/, '')).some((f) => !(f & ORDINARY) || f & (NAME | Is.town)) &&
      !flagsOf(v.replace(/ \S+$/, '')).some((f) => f & (Is.clinical | Is.drug)),
  ),
];

/** Houses without a word that says what they are: behind words of transfer, care and work, before a unit of theirs, as letters in a letterhead, crews by number. */
export const organisationBare: Recogniser = {
  name: 'organisation-bare',
  recognise: (note) => matchPatterns(note, 'organisation-bare', PATTERNS),
};
