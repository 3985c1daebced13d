import type { Recogniser } from '../candidate.js';
import { Is, lookUp, NAME, ORDINARY } from '../lexicon/lexicon.js';
import { matchPatterns, type Pattern, rowsOf } from '../pattern.js';

const DEGREE =
  'RN|R\\.N\\.|LPN|LVN|CNA|MD|M\\.D\\.|DO|PA-?C|PA|NP|ARNP|CNM|CRNA|RRT|LCSW|LMSW|LICSW|MSW|PharmD|RPh|OCN|DPT|OTR|CCC-SLP|SLP|RD|HCA|DDS|DMD|EMT(?:-P)?|PhD|APRN|BSN|CCRN';
const SMALL_DEGREE = 'rn|lpn|lvn|cna|rrt|crna|lcsw|lmsw';
const CAP = "\\p{Lu}[\\p{L}'-]{1,22}";
const PARTICLE = '(?:(?:de la|de|del|van der|van den|van|von|ap|bin|binti|al|el|le|la|Mac|Mc|O) )?';

/** As a word stands in a line: small, with a capital, in capitals. */
const anyCase = (words: string): string =>
  words
    .split('|')
    .flatMap((w) => [...new Set([w, w[0]?.toUpperCase() + w.slice(1), w.toUpperCase()])])
    .map((w) => w.replaceAll('/', '\\/'))
    .join('|');

/** Words before which and behind which other things stand too: what follows must be on a list of names. */
const LOOSE = anyCase(
  'per|w/|f/u|f/u w/|covering|covered by|report to|report from|triage|interpreter|witness:|verified|verified by|call|can|emailed',
);
/** Staff in the shorthand of wards: what follows is a name. */
const FIRM = anyCase(
  'spoke w/|spoke with|spoke to|d/w|paged|on-call|attending|signed out to|handed to|care to|seen by|read by|read:|md:|cons:|pcp:|nurse:|tech:|lactation|rph|rn|lpn|dn|dsn|hca|cna|garda|officer|ofc|deputy|trooper|attorney|atty|rabbi|pastor|imam|chaplain|mgr|supervisor|caseworker|landlord|presented by|submitting:|prosector:|booked by|opened by|attended:|plan:|user',
);
/** Kin in the same shorthand. */
const KIN = anyCase(
  'bf|gf|fob|mob|dtr|gr dtr|grand dtr|grson|grandson|niece|nephew|cousin|bro|sis|wife|husband|hubby|son|daughter|sister|brother|aunt|uncle|mom|mum|dad|mother|father|partner|fiance|fiancee|neighbor|neighbour|friend|roommate|great-nephew|great-niece|grand-nephew|caregiver|cg|poa|hcp|nok|stepson|stepdaughter|grandma|grandpa|grandmother|grandfather',
);
/** What kin do on a ward: a word of small letters between is a name, whatever else it may be. */
const VISITS =
  'will be in|in to (?:visit|see)|(?:at|@) (?:the )?bedside|called|calling|visited|visiting|updated|notified|phoned|is (?:hcp|spokesperson|poa|proxy|here)|lives with|staying w';
/** How and when they came, not who. */
const WHEN =
  /^(?:just|also|then|now|still|already|recently|later|again|only|never|often|soon|today|tonight|yesterday|since|finally|apparently|initially|daily|once|twice|even|ever|first|last|else|alone|early|late)$/;
/** Forms of address of other languages. */
const ADDRESS =
  'Mdm|Mevr|Mevrouw|Dhr|Frau|Herr|Mme|Mlle|Sra|Señora|Señor|Signora|Signor|Whaea|Matua|Koro|Lolo|Lola|Tito|Tita|Kuya|Pak|Ibu|Encik|Puan|Cik|Tuan|Oom|Tannie|Gogo|Mzee|Doña|Elder|Fru|Herra|Pani|Cllr|MDM|FRAU|HERR|MEVR';

/** What stands behind a cue and goes on with the sentence, though it may be a name elsewhere. */
const GOES_ON =
  /^(?:will|may|can|said|says|wants?|would|should|see|call(?:ed|s)?|ask(?:s|ed)?|told|note|visit|today|here|good|is|has|had|was|and|or|but|not|no|now|then|to|at|in|on|by|for|from|he|she|they|pt|who|the|my|his|her|team|family|home|protocol|order|report|page|mother|father|day|night|also|both|this|that|did|does|do|gave|came|very|well|more|still|there|been|be|grace|hospital|clinic|dr|mr|mrs|ms|md|rn|np|pa|er|ed|icu|op|ward|service|surgery|medicine|phone|request|policy|patient|thanks|regards|cheers|rev|sr|jr|hon|fr|mme|mlle|frau|herr|sgt|capt|prof|sister|nurse|mac|smt|shri|sri|sh|kum|km|late|md|mohd|namaskara?m?|namaste|vanakkam|salaam|salam|adaab|agyan|pranam|johar|dear|hi|hello|sir|madam|respected|greetings)$/;

/** "HOPE, LATISHA" or "Young, Opal Mae", not "Nguyen, MRN". */
const sameCase = (value: string): boolean => {
  const [family = '', given = ''] = value.split(', ');
  return (
    /\p{Ll}/u.test(family) === /\p{Ll}/u.test(given) ||
    /^\p{Lu}\.?$/u.test(given) ||
    /\p{Ll}/u.test(given)
  );
};

const parts = (value: string) =>
  value
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter((w) => w.length > 1);
const flagsOf = (value: string) =>
  parts(value).map((w) => lookUp(w.normalize('NFD').replace(/\p{M}/gu, '')));

/** Words on no list, or on lists of names alone. */
const neverOrdinary = (value: string): boolean =>
  flagsOf(value).every((f) => f === 0 || ((f & NAME) !== 0 && !(f & ORDINARY)));

/** Whether nothing but a name explains the words. */
const proper = (value: string): boolean =>
  !parts(value).some((w) => GOES_ON.test(w)) &&
  flagsOf(value).some(
    (f) => !(f & (ORDINARY | Is.eponym)) || (f & Is.commonGiven && !(f & (Is.clinical | Is.drug))),
  ) &&
  !flagsOf(value).some((f) => f & (Is.drug | Is.region | Is.clinical) && !(f & NAME));
/** Whether some list of names has them, whatever else they are. */
const known = (value: string): boolean =>
  !parts(value).some((w) => GOES_ON.test(w)) &&
  flagsOf(value).length > 0 &&
  flagsOf(value).every((f) => f & NAME || f === 0) &&
  !flagsOf(value).some((f) => f & (Is.drug | Is.clinical));

const row = rowsOf('PERSON_NAME');

/** Two letters that are no initials. */
const NOT_INITIALS =
  /^(?:by|to|of|an?|no|if|or|on|in|is|it|at|as|am|ta|ty|ex|pm|md|pt|rn|iv|im|sc|po|pr|sl|od|bd|hs|qd|qs|ra|sr|nc|bp|hr|rr|ok|up|so|we|he|me|my|us|be|do|go|tx|rx|dx|hx|fx|sx|cx|bx|ct|mr|us|ed|er|or|gi|gu|cv|id|ns|lr|kg|mg|ml|cm|mm|wk|mo|yr|hs|ac|pc|ad|as|au|os|ou|cc|dc|fu|rv|ve|la|el|de|le|ka|ki|ke|ko|hai|the|and|for|prn|tid|bid|qid|stat|pls|thx|asap|per|was|her|his|all|new|old|nil|neg|pos|wnl|nad|nkda)$/i;
const initials = (value: string): boolean => !NOT_INITIALS.test(value.replace(/\./g, ''));

const PATTERNS: readonly Pattern[] = [
  // "Pt Kaczmarek, Boleslaw", "Res: Hallgrimson, Vi", "PATIENT: HOPE, LATISHA"
  row(
    `(?<=(?:^|\\n|\\u0091 |\\b(?:[Pp]atient(?: [Nn]ame)?|PATIENT(?: NAME)?|[Pp]t(?: [Nn]ame)?|PT|[Rr]esident|[Rr]es|[Nn]ame|NAME|[Dd]ecedent|I\\/M|[Ii]nmate|[Cc]lient|Re|RE|ID|Frau|Herr|Mr|Mrs|Ms|Mdm|[Ss]ubject|[Mm]other)[ :.]{1,3}))${PARTICLE}${CAP}, (?:${CAP}(?: (?!(?:DOB|MRN|AGE|SEX|CHART|ID|DOA|DOD|WARD|ROOM|BED)(?!\\p{L}))${CAP}| \\p{Lu}(?![\\w.]| ?[\\d/]))?|\\p{Lu}\\.)(?![\\p{L}])`,
    'dgu',
    'Patient',
    0.85,
    (v, before, after) =>
      sameCase(v) &&
      (proper(v) || known(v)) &&
      (!/(?:^|[\n\u0091] ?)$/.test(before) ||
        (known(v) && /^(?:,? \(?\d{1,3}\b|\.? ?(?:[MF]\b|DOB|MRN)|$|\n)/.test(after))),
  ),
  row(
    `(?<![\\p{L}'-])${PARTICLE}${CAP}, ${CAP}(?=,? (?:${DEGREE})(?!\\p{L}))`,
    'dgu',
    'Clinician',
    0.8,
    (v) =>
      sameCase(v) &&
      !/, (?:CNM|RN|MD|DO|NP|PA)$|^(?:CNM|RN|MD)/.test(v) &&
      known(v) &&
      flagsOf(v).some((f) => f & NAME),
  ),
  // "C. Early rn", "t. bland lpn", "A. May MD", "A. de la Cruz-Whitfield, MD"
  row(
    `(?<![\\w.'-])\\p{L}\\. ?(?:\\p{L}\\. ?)?(?:(?:de la|de|van der|van|von|al|el|la|le) )?[\\p{L}'-]{2,24}(?=,? (?:${DEGREE}|${SMALL_DEGREE})(?![\\p{L}/]))`,
    'dgu',
    'Clinician',
    0.88,
    (v) => proper(v) || flagsOf(v).some((f) => f & NAME),
  ),
  row(
    `(?<![\\p{L}'-])${CAP}(?: ${CAP})?(?=,? (?:${DEGREE})(?![\\p{L}]))`,
    'dgu',
    'Clinician',
    0.7,
    (v) =>
      /\p{Ll}/u.test(v) &&
      (/ /.test(v) ? known(v) || proper(v) : proper(v) && flagsOf(v).some((f) => f & NAME)),
  ),
  row(
    `(?<![\\w.'/-])(?:[a-z]{2}|[A-Z]\\.[A-Z]\\.)(?= (?:RN|LPN|LVN|CNA|RRT|${SMALL_DEGREE})(?!\\w))`,
    'dg',
    'Clinician',
    0.65,
    initials,
  ),
  row(
    `(?<=\\b(?:${KIN}),? )[a-z]{3,12}(?= (?:${VISITS})(?!\\p{L}))`,
    'dgu',
    'Relative',
    0.66,
    (value) => known(value) && !WHEN.test(value),
  ),
  row(`(?<=\\b(?:${DEGREE})\\/)[a-z]{2,3}(?![\\w/])`, 'dg', 'Clinician', 0.8, initials),
  // Who typed or signed, in the last word of a note: "/kld", "… 7/15. kb".
  row('(?<=[.)] ?\\/)[a-z]{2,3}(?=\\s*$)', 'dg', 'Clinician', 0.6, initials),
  row('(?<=[.!?\\]] )[a-z]{2}(?=\\s*$)', 'dg', 'Clinician', 0.6, initials),
  // "per J. Oh", "d/w Petrakis", "lactation Joy", "MD: Benavides"
  row(
    `(?=\\p{L}\\.)(?<=(?<![\\p{L}/])(?:${LOOSE}|${FIRM}) )\\p{L}\\. ?${PARTICLE}\\p{L}[\\p{L}'-]{1,20}(?!\\p{L})`,
    'dgu',
    'Clinician',
    0.75,
    (v) => known(v) || proper(v),
  ),
  row(
    `(?=\\p{Lu})(?<=(?<![\\p{L}/])(?:${FIRM}) )${PARTICLE}${CAP}(?: \\p{Lu}\\p{Ll}[\\p{L}'-]{1,20})?(?![\\p{L}])`,
    'dgu',
    'Clinician',
    0.66,
    (v, before) => /\p{Ll}/u.test(v) && (proper(v) || (known(v) && !/plan: $/i.test(before))),
  ),
  row(
    `(?=\\p{Lu})(?<=(?<![\\p{L}/])(?:${LOOSE}) )${PARTICLE}\\p{Lu}\\p{Ll}[\\p{L}'-]{0,20}(?: \\p{Lu}\\p{Ll}[\\p{L}'-]{1,20})?(?![\\p{L}])`,
    'dgu',
    'Clinician',
    0.62,
    (v) => proper(v) && flagsOf(v).every((f) => f & NAME),
  ),
  row(
    `(?=\\p{Ll})(?<=(?<![\\p{L}/])(?:per|spoke w\\/|spoke with|d\\/w|paged|garda|f\\/u w\\/|RN|rn|rabbi|pastor) )\\p{Ll}[\\p{Ll}'-]{3,20}(?![\\p{L}])`,
    'dgu',
    'Clinician',
    0.6,
    (v) => proper(v) && flagsOf(v).every((f) => f & NAME),
  ),
  // "dr bell", "mr will stark": in small letters a name of the lists, whatever else it is.
  row(
    `(?=\\p{Ll})(?<=(?<![\\p{L}/])(?:dr|mr|mrs|ms)\\.? )${PARTICLE}\\p{Ll}[\\p{Ll}'-]{2,20}(?: \\p{Ll}[\\p{Ll}'-]{3,20})?(?![\\p{L}])`,
    'dgu',
    'Person',
    0.72,
    (v) =>
      known(v) &&
      flagsOf(v).every((f) => f & NAME) &&
      !(/ /.test(v) && (flagsOf(v).at(-1) ?? 0) & Is.frequent),
  ),
  row(
    `(?=\\p{Ll})(?<=(?<![\\p{L}/])(?:dr|mr|mrs)\\.? )(?:(?:van|de|von|al|el) )?\\p{Ll}[\\p{Ll}'-]{2,20}(?![\\p{L}])`,
    'dgu',
    'Person',
    0.65,
    (v) => known(v) && flagsOf(v).some((f) => f & NAME),
  ),
  // A name in quotes may be any word: friend named "Cadillac".
  row(
    `(?<=(?<![\\p{L}/-])(?:${KIN}|man|woman|boy|girl|visitor|caller|someone|person) named ["“'‘])\\p{Lu}[\\p{L}-]{1,20}(?=["”'’])`,
    'dgu',
    'Person',
    0.8,
  ),
  // "bf Bill", "gr dtr Precious", "great-nephew Odd Torgerson"
  row(
    `(?=\\p{Lu})(?<=(?<![\\p{L}/-])(?:${KIN}) )\\p{Lu}\\p{Ll}[\\p{Ll}'-]{1,20}(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\p{Ll}[\\p{L}'-]{1,20})?(?![\\p{L}])`,
    'dgu',
    'Relative',
    0.66,
    (v) => known(v) || proper(v),
  ),
  row(
    `(?=\\p{Ll})(?<=(?<![\\p{L}/-])(?:${KIN}) )\\p{Ll}[\\p{Ll}'-]{3,20}(?![\\p{L}])`,
    'dgu',
    'Relative',
    0.6,
    (v) => proper(v) && flagsOf(v).every((f) => f & Is.given && !(f & Is.english)),
  ),
  // "Mdm Lim Geok Choo", "Frau Öztürk-Lange, Selin", "Mevr. de Boer"
  row(
    `(?=\\p{L})(?<=(?<!\\p{L})(?:${ADDRESS})\\.? )${PARTICLE}${CAP}(?:,? (?!(?:${ADDRESS}|Dr|Mr|Mrs|Ms)(?!\\p{L}))${CAP}){0,2}(?![\\p{L}])`,
    'dgu',
    'Person',
    0.8,
    (v) => proper(v) || known(v),
  ),
  // "24 yr lady, Ngurthansangi, unmarried": a word that no list holds, between commas.
  row(
    '(?<=\\d ?(?:yrs?|years?|y\\/?o|YRS?|YEARS?|Y\\/?O)(?:[ -](?:old|OLD))? (?:lady|gentleman|male|female|girl|boy|woman|man|child|LADY|GENTLEMAN|MALE|FEMALE|GIRL|BOY|WOMAN|MAN|CHILD), )\\p{Lu}\\p{L}{4,20}(?=, )',
    'dgu',
    'Patient',
    0.62,
    neverOrdinary,
  ),
  // "sm. hemaprabha debbarma": as Bengal shortens "Shrimati"; not "sm. bowel".
  row(
    '(?<=(?<!\\p{L})sm(?:ti)?\\. )\\p{Ll}{3,20}(?: \\p{Ll}{3,20})?(?!\\p{L})',
    'dgu',
    'Person',
    0.7,
    neverOrdinary,
  ),
  // "d.okonjo": as accounts are named; not "e.coli".
  row(
    '(?<![\\w.@/-])[a-z]\\.(?:de\\.|van\\.)?[a-z]{3,18}(?:-[a-z]{2,15})?(?![\\w@]|\\.\\w)',
    'dg',
    'Person',
    0.65,
    (v) => flagsOf(v.replace(/^\w\.(?:de\.|van\.)?/, '')).every((f) => f & NAME && !(f & ORDINARY)),
  ),
];

/** 45 CFR 164.514(b)(2)(i)(A). Names as wards write them: staff and kin by one word behind a cue, family name first behind a label, initials and a degree. */
export const nameWard: Recogniser = {
  name: 'name-ward',
  recognise: (note) => matchPatterns(note, 'name-ward', PATTERNS),
};
