import type { Candidate, Recogniser } from '../candidate.js';
import { Is, lookUp, NAME, ORDINARY } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import { nameLikeness } from '../tagger/name-likeness.js';
import { type Fits, matchPatterns, type Pattern, rowsOf } from '../pattern.js';
import { DEGREE } from './titles.js';

const CAPS = "\\p{Lu}[\\p{Lu}'’-]{1,22}";
const MIXED = "\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,22}";
const PARTICLE =
  '(?:(?:de la|de|del|van der|van|von|al|el|le|la|st\\.?|DE LA|DE|DEL|VAN|VON|EL|ST\\.?) )?';
/** Where a field of a form or a cell of a listing begins. */
const FIELD = '(?:^|\\n|\\t|\\||: {0,4}| {2}|[("])[ \\t]{0,60}';
/** Where it ends. */
const FIELD_END =
  '(?=[ \\t]{0,3}(?:$|\\n|\\t|\\||"|\\)| {2}|[;(]|,? (?:M\\.?D|D\\.?O|RN|NP|PA|PhD)\\b))';
/** What forms call the field of a person. */
const PERSON_FIELD =
  '(?:[Pp]atient|[Pp]t|[Rr]esident|[Cc]lient|[Mm]ember|[Dd]ecedent|[Dd]onor|[Rr]ecipient|[Ss]ubject|[Oo]rdering|[Rr]eferring|[Aa]ttending|[Aa]dmitting|[Rr]endering|[Ss]ubmitting|[Aa]uthor|[Ss]igned [Bb]y|[Ss]urgeon|[Pp]rovider|[Pp]hysician|[Dd]octor|[Pp]rovider [Nn]ame|[Nn]ame|PATIENT|RESIDENT|CLIENT|DECEDENT|ORDERING|REFERRING|ATTENDING|RENDERING|AUTHOR|SURGEON|PROVIDER|PHYSICIAN|DOCTOR|NAME)';

const bare = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '');
const partsOf = (value: string) => value.split(/[^\p{L}'’]+/u).filter((w) => w.length > 1);
const flagsOf = (value: string) => partsOf(value).map((w) => lookUp(bare(w)));

/** Headings and findings in capitals that stand with a comma: "LUNGS, HEART". */
const TEMPLATE =
  /^(?:last|first|middle|new|old|surname|given|family|date|time|none|unknown|see|per|not|and|or|left|right|mild|moderate|severe|normal|stable)$/;

/** From here on, letters look more like a name's than a word's. */
const LIKELY = 5;
const unheard = (part: string) =>
  partsOf(part).every(
    (w) => lookUp(bare(w)) === 0 && /[aeiouy]/.test(bare(w)) && nameLikeness(bare(w)) >= LIKELY,
  );

/** A family name, then a given one: neither of medicine, and one of them on a list of names. */
const inverted: Fits = (value) => {
  const [family = '', given = ''] = value.split(/, ?/);
  if (partsOf(value).some((w) => TEMPLATE.test(w.toLowerCase()))) return false;
  if (DEGREE.test(given.trim())) return false;
  const [first = 0] = flagsOf(given);
  const last = flagsOf(family);
  if (first & (Is.clinical | Is.drug) && !(first & Is.commonGiven)) return false;
  if (first & Is.frequent && !(first & NAME)) return false;
  // "NSTEMI, GRACE": a diagnosis and a score.
  if (last.every((f) => f & (Is.clinical | Is.drug) && !(f & NAME))) return false;
  // "FOLEY, SWAN": two lines.
  if ([first, ...last].every((f) => f & Is.eponym) && !(first & Is.commonGiven)) return false;
  return (
    (first & Is.given) !== 0 ||
    (first === 0 && last.some((f) => f & NAME && !(f & (Is.frequent | Is.clinical)))) ||
    ((first & NAME) !== 0 && last.every((f) => f === 0 || f & NAME)) ||
    (unheard(family) && unheard(given))
  );
};
/** The same with an initial alone: the family name has to be one, or unheard of. */
const shortened: Fits = (value) => {
  const [family = ''] = value.split(',');
  return (
    !partsOf(value).some((w) => TEMPLATE.test(w.toLowerCase())) &&
    (flagsOf(family).some((f) => f & NAME) || unheard(family)) &&
    !flagsOf(value).some((f) => f & (Is.clinical | Is.drug) && !(f & Is.surname))
  );
};
const noTerm: Fits = (value) =>
  !DEGREE.test(value.replace(/^.*[, ]/, '')) &&
  !partsOf(value).some((w) => TEMPLATE.test(w.toLowerCase())) &&
  !flagsOf(value).some((f) => f & (Is.clinical | Is.drug) && !(f & NAME));

/** Somebody's name, not a term: unheard of, or on a list of names and no word of language. */
const proper: Fits = (value) =>
  flagsOf(value).every(
    (f) => !(f & (Is.clinical | Is.drug | Is.region)) && (!(f & Is.eponym) || f & NAME),
  ) &&
  flagsOf(value).some((f) => f === 0 || (f & NAME && !(f & (Is.frequent | Is.clinical | Is.drug))));

const NOT_INITIALS =
  /^(?:by|ng|og|mn|dme|hme|tel|to|of|an?|no|if|or|on|in|is|it|at|as|am|ta|ty|ex|pm|pt|ot|iv|im|sc|sq|po|pr|sl|od|os|ou|bd|hs|qd|ra|nc|bp|hr|rr|ok|up|so|we|he|me|my|us|be|do|go|tx|rx|dx|hx|fx|sx|cx|bx|ct|mr|id|gi|gu|cv|ns|lr|kg|mg|ml|cm|mm|wk|mo|yr|ac|pc|ad|au|cc|dc|fu|ed|er|ip|op|ir|sw|cm|sr|jr|tv|la|ny|ca|ma|tx|pa|va|md|rn|np|do|all|his|her|one|two|ems|mom|dad|him|day|air|ear|eye|arm|leg|car|bus|cab|son|phone|mail|email|fax|foot|far|now|gi|poc|cpr|ekg|mri|fob|mob|mgm|gtt|ivp|usg|tee|tte|lap|pcp|hcp|car|dr|rt|icu|or|us|gp|gps|use|fit|new|age|sex|nil|neg|pos|wnl|nad|dnr|dni|npo|prn|bid|tid|qid|stat|pls|thx|asap|was|and|the|for|per|mouth|lab|labs|team|staff|nurse)$/i;
/** Letters before a degree that say where its holder works. */
const UNITS =
  /^(?:ICU|CCU|ED|ER|OR|IV|PM|AM|IR|GI|OB|CT|RT|PT|OT|ID|CM|SW|ICP|DC|HD|VA|HH|UR|RN|MD|NP|PA|BSN|MSN|PRN|EP|WOC|ONC|MS|TX|PD|LD|PP|PAC|EMS|OP|RD|MBA|DNP|HA|CVU|BMT|ENT|PCU|SNF|MST|CNS|DON|ADN)$/;
const initials: Fits = (value) => !NOT_INITIALS.test(value);

/** Kin that other cues leave out, and who works around a patient: what follows them is a name. */
const NEAR =
  'girlfriend|boyfriend|ex-?wife|ex-?husband|ex|stepdad|stepmom|stepfather|stepmother|stepbrother|stepsister|godmother|godfather|gma|gpa|nana|grandmom|granddad|mother-in-law|father-in-law|sister-in-law|brother-in-law|daughter-in-law|son-in-law|great-grandson|great-granddaughter|great-aunt|great-uncle|half-brother|half-sister|roommate|housemate|landlord|landlady|foreman|supervisor|coach|teacher|harpist|organist|volunteer|doula|aide|carer|nanny|babysitter|sitter|counselor|counsellor|therapist|trainer|paramedic|scribe|phleb|phlebotomist|translator|advocate|liaison|sponsor|guardian|dog|cat|puppy|kitten|parrot|horse|wife|husband|partner|daughter|son|sister|brother|mother|father|aunt|uncle|niece|nephew|cousin|friend|neighbou?r|fianc[eé]e?';
/** Who a department's name stands before: "Ortho (Nishimura)", "GI fellow Castle". */
const SPECIALTY =
  'Ortho|GI|Neuro|Nephro|Nephrology|Cards|Cardiology|Renal|ID|Heme|Onc|Oncology|Heme\\/Onc|Pulm|Uro|Urology|ENT|Ophtho|Retina|Psych|Derm|Rheum|Endo|NSGY|nsgy|Neurosurg|nsurg|IR|EP|Vascular|Plastics|Trauma|Anes|Anesthesia|PCP|PMD|SLP|SW|CM|RD|Peds|Pedi|MFM|OB|Gyn|Palliative|Surg|Surgery|Thoracic|Hospitalist|Podiatry|GenSurg|Wound|ortho|neuro|renal|cards|psych|surg|surgery|cardiologist|nephrologist|neurologist|oncologist|surgeon|urologist|pediatrician|dentist|podiatrist|psychiatrist|psychologist|endocrinologist|pulmonologist|rheumatologist|dermatologist|obstetrician|anesthesiologist';

/** Posts by their letters: "SW Dawn Tranter", "NIC Charity". */
const POST =
  'SW|CM|CNS|NIC|SN|CNM|AMHP|SHO|SpR|ANP|ENP|HCA|CPN|DSN|MW|HV|DN|CCM|LPC|LMFT|RBT|ALO|CHR|EMT|PI|RC|CRC|Hyg|HO|FY[12]|CNA|cna|RT|OT|PT|PGY-?\\d|MS[34]';
/** One given name, or one and a family name; more often than not no word of language. */
const person: Fits = (value) =>
  noTerm(value, '', '') &&
  flagsOf(value).every((f) => f === 0 || f & NAME) &&
  flagsOf(value).some((f) => !(f & ORDINARY) || f & Is.commonGiven || f & Is.given);
const GOES_ON =
  /^ ?(?:[.,;:)@"”]|\n|$|\(|\d|(?:aware|to|at|in|x|w\/|re|will|for|from|and|saw|seen|paged|following|recs?|rec'd|notified|called|here|has|is|was|on)(?![\p{L}]))/u;
const NEAR_BEFORE = new RegExp(`(?:^|[^\\p{L}/-])(?:${NEAR})(?: is)? $`, 'u');
const POST_BEFORE = new RegExp(`(?:^|[^\\p{L}/-])(?:${POST})(?: is)?,? $`, 'u');
/** Kin and posts vouch for a name; a department only in brackets, or where nothing else explains the word. */
const whoIs: Fits = (value, before, after) => {
  if (/^(?:Mr|Mrs|Ms|Dr|Will|May|Can|Plan|Eval|Note|See|Pt|Seen|Per|Miss)(?!\p{L})/u.test(value))
    return false;
  if (NEAR_BEFORE.test(before)) return person(value, before, after);
  if (/\((?:(?:Dr|Mr|Ms)\.? )?$/.test(before))
    return (
      /^[),/]/.test(after) &&
      noTerm(value, before, after) &&
      flagsOf(value).some((f) => f === 0 || f & NAME)
    );
  // "NPO, RT, Foley, IV RL": what is done, one after the other.
  if (/, ?$/.test(before) && /^, [A-Z]{2,4} /.test(after)) return false;
  if (/[,"“]["“]? ?$/.test(before))
    return /^["”.,;]|^ (?:who|and|is|was|has|at)\b/.test(after) && person(value, before, after);
  if (!GOES_ON.test(after)) return false;
  if (POST_BEFORE.test(before)) return person(value, before, after);
  return proper(value, before, after) && flagsOf(value).every((f) => !(f & ORDINARY));
};
/** Given name and two family names with a hyphen between: hardly ever anything else. */
const doubled: Fits = (value) => {
  const [given = '', family = ''] = value.split(/ (?=\S+$)/);
  // "10.2 Fr Dawson-Mueller": how thick a drain is.
  if (given === 'Fr') return false;
  const first = flagsOf(given);
  return (
    first.every((f) => f === 0 || f & NAME) &&
    first.some((f) => f & Is.given || f === 0) &&
    flagsOf(family).every((f) => !(f & (Is.clinical | Is.drug | Is.region))) &&
    flagsOf(family).some((f) => f & NAME || f === 0) &&
    (flagsOf(family).some((f) => !(f & Is.eponym)) ||
      first.every((f) => f & Is.given && !(f & ORDINARY)) ||
      unheard(given)) &&
    !flagsOf(value).every((f) => f === 0) &&
    !flagsOf(family).every((f) => f & ORDINARY && !(f & NAME))
  );
};

const row = rowsOf('PERSON_NAME');

const PATTERNS: readonly Pattern[] = [
  // "HSU, KATHLEEN W", "RIVERA-COLON, YADIEL", "Papineau,Delphia" in a field of their own.
  row(
    `(?:${FIELD}|\\^)(?<value>${PARTICLE}${CAPS}(?: (?:JR|SR|II|III)\\.?)?, ?${CAPS}(?: ${CAPS}| \\p{Lu}\\.?)?)(?![\\p{L}'’-])(?! \\p{Ll})`,
    'dgu',
    'Person',
    0.74,
    inverted,
  ),
  row(
    `\\b${PERSON_FIELD}(?: [Nn]ame| NAME| [Pp]rovider| [Pp]hysician| PROVIDER| PHYSICIAN)?: {0,20}(?<value>${PARTICLE}(?:${CAPS}(?: ${CAPS})?|${MIXED}(?: ${MIXED})?), ?(?:${CAPS}|${MIXED})(?: (?:${CAPS}|${MIXED}|"\\p{L}{2,15}"))?(?: \\p{Lu}(?![\\p{L}])\\.?)?)(?![\\p{L}'’-])`,
    'dgu',
    'Person',
    0.8,
    noTerm,
  ),
  // "KELLER, D", "Nguyen, B", "Price, O."
  row(
    `${FIELD}(?<value>${PARTICLE}(?:${CAPS}|${MIXED}), ?\\p{Lu}\\.?(?: ?\\p{Lu}\\.?)?)${FIELD_END}`,
    'dgu',
    'Person',
    0.72,
    shortened,
  ),
  row(
    `\\b(?:RENDERING|ORDERING|ATTENDING|REFERRING|BILLING|SURGEON|PROVIDER|REF|PATIENT|PT|[Rr]e|RE|on|for|FOR) (?<value>${PARTICLE}${CAPS}, ?(?:${CAPS}(?: ${CAPS}| \\p{Lu}(?!\\p{L})\\.?)?|\\p{Lu}\\.?))(?![\\p{L}'’-])`,
    'dgu',
    'Person',
    0.74,
    (v, before, after) =>
      / ?\p{Lu}\.?$/u.test(v) && v.split(',')[1]!.length < 4
        ? shortened(v, before, after)
        : inverted(v, before, after),
  ),
  // "Requesting: H. Waverly Short, DO", "Interpreting: Blessing Igwe MD", "Tech: DM44"
  row(
    `\\b(?:[Rr]equesting|[Rr]eferring|[Oo]rdering|[Ii]nterpreting|[Rr]eviewed [Bb]y|[Cc]osign(?:ed|er)(?: [Bb]y)?|[Ss]cribe|[Ww]itness(?:ed by)?|[Pp]reliminary|[Ff]inal|[Rr]esulting|[Cc]ollected [Bb]y|[Vv]erified [Bb]y|[Nn]otified|[Cc]alled [Tt]o|[Aa]ccepting|[Aa]ccept|[Ss]ending|[Cc]overing|[Pp]recepted by|[Dd]irector|[Ll]ead tech|[Rr]eg clerk|[Cc]rew|[Ww]it): ?(?<value>(?:\\p{Lu}\\. ?)?${MIXED}(?: \\p{Lu}\\.)?(?: (?:Mc|Mac|O['’])?${MIXED}){0,2})(?![\\p{L}])`,
    'dgu',
    'Clinician',
    0.72,
    person,
  ),
  row(
    '\\b(?:[Tt]ech(?:nologist)?|[Ii]nitials|[Cc]ytotech|[Tt]yped|[Tt]yp|[Ii]nterpreting|[Rr]eader|[Nn]urse|[Ss]igned|[Ss]ign): ?(?<value>[A-Z]{2,3}\\d{0,3}|[a-z]{2,3})(?=[ \\t]*(?:$|\\n|[,;.] | {2}))',
    'dg',
    'Clinician',
    0.66,
    initials,
  ),
  row(
    "\\b(?:MD|PATIENT|NAME|PT NAME|PT|SURG|SURGEON|ANES|ATTENDING|PHYSICIAN|PROVIDER|DICTATING|RESIDENT): {0,4}(?<value>\\p{Lu}[\\p{Lu}'’-]{1,18} (?:\\p{Lu}\\.? )?\\p{Lu}[\\p{Lu}'’-]{1,20})(?=[ \\t]{0,3}(?:$|\\n|[,;(]| {2}|\\d| (?:DOB|MRN|AGE|SEX|M\\.?D|DO|RN|NP|PA)\\b))",
    'dgu',
    'Person',
    0.76,
    person,
  ),
  // In lines without case: "husband art, dtrs april and june in".
  row(
    "(?<![\\p{L}/-])(?:wife|husband|hubby|partner|daughters?|dtrs?|sons?|sisters?|brothers?|mom|dad|kids?|niece|nephew|aunt|uncle|cousin|friend|gf|bf|girlfriend|boyfriend|neighbou?r) (?<value>\\p{Ll}[\\p{Ll}'’-]{2,15})(?=[,;)]| and \\p{Ll}| & | in\\b| at bs| at bedside| here| present| aware| updated| visited| called| phoned)",
    'dgu',
    'Relative',
    0.58,
    (v) =>
      (flagsOf(v).every((f) => f & Is.commonGiven && !(f & Is.clinical)) &&
        !/^(?:will|mark|may|art|bill|grant|drew|pat|sue|chase|rob)$/.test(v)) ||
      /^(?:art|may|pat|sue)$/.test(v),
  ),
  row(
    "(?<![\\p{L}/-])(?:wife|husband|daughters|dtrs|sons|sisters|brothers|kids|nieces|nephews|friends|parents|grandkids|sibs|siblings) \\p{Ll}[\\p{Ll}'’-]{2,15},? (?:and|&|\\+) (?<value>\\p{Ll}[\\p{Ll}'’-]{2,15})(?![\\p{L}])",
    'dgu',
    'Relative',
    0.58,
    (v) =>
      flagsOf(v).every((f) => f & (Is.commonGiven | Is.given) && !(f & (Is.clinical | Is.drug))),
  ),
  // "Oluwaseyi Grant-Peters", "Thaddeus J. Okoro-Lane"
  row(
    `(?<![\\p{L}\\d'’-]|\\bThe |\\bthe )(?<value>${MIXED} (?:\\p{Lu}\\.? )?(?:Mc|Mac|O['’])?${MIXED}-(?:Mc|Mac|O['’])?\\p{Lu}\\p{Ll}[\\p{L}'’]{1,22})(?![\\p{L}'’-])`,
    'dgu',
    'Person',
    0.66,
    (v, before, after) =>
      doubled(v, before, after) &&
      !/^ (?:syndrome|disease|sign|tube|drain|procedure|pouch|line|catheter|class|score|criteria|test|tear|repair|staging|stain|stage|grade|reflex|formula|method|fundoplication|thyroiditis)/i.test(
        after,
      ),
  ),
  // A name with what the person is called between: 'Alvin "Buck" Gentry', "Guadalupe (Lupe) Ortiz".
  row(
    `(?<![\\p{L}'’-])(?<value>${MIXED} ["“(']${MIXED}["”)'] ${PARTICLE}${MIXED})(?![\\p{L}])`,
    'dgu',
    'Person',
    0.78,
    (v) =>
      noTerm(v, '', '') &&
      flagsOf(v).some((f) => f === 0 || f & NAME) &&
      (!/\(/.test(v) || flagsOf(v).every((f) => f & NAME)),
  ),
  // "Ortho (Goldfarb)", "SW Dawn Tranter", "girlfriend Crystal", "her dog, Biscuit"
  row(
    `(?<![\\p{L}/-])(?:${SPECIALTY}|${POST}|${NEAR})(?: (?:fellow|resident|attending|consult|on call|NP|PA|nurse|intern|RN|is))?(?:,? ["“(]?)(?:(?:Dr|Mr|Ms)\\.? )?(?<value>(?:\\p{Lu}\\. ?)?(?:Mc|Mac|O['’])?${MIXED}(?: (?:Mc|Mac|O['’])?${MIXED})?)(?![\\p{L}-])`,
    'dgu',
    'Person',
    0.66,
    whoIs,
  ),
  // "by fellow hadley", "per tech joy"
  row(
    "(?<![\\p{L}/-])(?:fellow|intern|resident|charge nurse|charge|nurse|tech|hospitalist|sitter|landlord|landlady|foreman|boss|coach|neighbor|neighbour|roommate) (?<value>\\p{Ll}[\\p{Ll}'’-]{3,20})(?![\\p{L}])",
    'dgu',
    'Person',
    0.58,
    (v) => flagsOf(v).every((f) => f & NAME && !(f & (ORDINARY | Is.eponym))),
  ),
  // Dictated and typed by, beside dates: "OFL/cantrell  11/05/79", "CIM:JT43 D: 02/03/2011"
  row(
    '(?:^|\\n)[ \\t]{0,8}(?<value>[A-Z]{2,4}[/:](?:[a-z]{2,12}\\d{0,3}|[A-Z]{2}\\d{1,3}))(?=[ \\t]*(?:\\n|$)|[ \\t]{1,8}(?:[DT]{1,2}[:. ]|[dt]{1,2}[:. ]|\\d|#|[Jj]ob|JOB|DOC))',
    'dg',
    'Clinician',
    0.78,
    (v) => !/^(?:PT\/inr|HEENT|BP|GI|GU|CV|ID|IV|EGD|ERCP|EUS|MRI|CT|US)[/:]/.test(v),
  ),
  row(
    '(?<=\\d)[ \\t]{1,8}(?<value>[A-Z]{2,4}\\/[a-z]{2,4})(?=[ \\t]*(?:\\n|$|#| #))',
    'dg',
    'Clinician',
    0.72,
  ),
  // "by jm.", "RBV by tdw", "given by KL 0814"
  row(
    '(?<![\\w/])(?:by|By|BY|inits?:?|initials:?) (?<value>[a-z]{2,3}|[A-Z]{2,3})(?=[.;)]|,? \\d{4}\\b|,? @|\\s*$|\\n| on \\d)',
    'dg',
    'Clinician',
    0.62,
    (v, before, after) => initials(v, before, after) && !(lookUp(v.toLowerCase()) & Is.frequent),
  ),
  row(
    '(?<![\\w./-])(?<value>[A-Z]{2,3})(?= (?:RN|LPN|LVN|CNA|RRT|CRT|PharmD|RPh|MSW|LCSW|LICSW|CRNA)(?!\\w|\\.\\w))',
    'dg',
    'Clinician',
    0.7,
    (v) => !UNITS.test(v),
  ),
];

const SPEAKER = /(?:^|\n)(?:\[[^\]\n]{3,24}\] ?)?(\p{Lu}\p{Ll}{2,14}|\p{Ll}{3,14})(?=: \S)/gu;
/** What sections and fields are called, though it may be a name elsewhere. */
const HEADING =
  /^(?:neuro|resp|cards?|social|plan|skin|renal|heme|endo|pain|psych|family|diet|labs?|meds?|code|dispo|note|from|date|time|subject|sent|name|patient|dear|allergies|impression|findings|history|exam|heart|lungs|abdomen|assessment|access|lines|events|goal|goals|gen|general|home|work|mom|dad|mother|father|pre|post|sub|obj|art|tele|vent|foley|rest)$/;

/** Who writes in a chat: the same word opens several lines, with a colon behind it. */
function speakers(note: Note): Candidate[] {
  const turns = note.matches(SPEAKER).map((match) => {
    const start = match.index + match[0].length - (match[1] as string).length;
    return { start, end: match.index + match[0].length, said: (match[1] as string).toLowerCase() };
  });
  const times = new Map<string, number>();
  for (const { said } of turns) times.set(said, (times.get(said) ?? 0) + 1);
  return turns.flatMap(({ start, end, said }) => {
    const flags = lookUp(bare(said));
    if ((times.get(said) ?? 0) < 2 || HEADING.test(said)) return [];
    if (flags !== 0 && !(flags & NAME && !(flags & (Is.clinical | Is.drug | Is.frequent))))
      return [];
    return {
      start,
      end,
      category: 'PERSON_NAME' as const,
      surrogate: 'Person' as const,
      confidence: 0.7,
      recogniser: 'name-records',
    };
  });
}

/** 45 CFR 164.514(b)(2)(i)(A). Names as records of the West print them: family name first in a field of its own, nicknames between, behind a department, initials of who dictated, typed, drew or signed. */
export const nameRecords: Recogniser = {
  name: 'name-records',
  recognise: (note) => [...matchPatterns(note, 'name-records', PATTERNS), ...speakers(note)],
};
