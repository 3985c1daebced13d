import type { Recogniser } from '../candidate.js';
import { Is, lookUp, NAME, ORDINARY } from '../lexicon/lexicon.js';
import { type Fits, matchPatterns, type Pattern, rowsOf } from '../pattern.js';
import { CHAINS } from './organisation-chains.js';
import { KINDS_OF_AMBULANCE } from './organisation-words.js';

const CAP = "\\p{Lu}[\\p{L}'&-]{0,20}";
/** What ends the name of a home, a carrier, a school or a shop, beside the endings of `organisation`. */
const ENDING =
  'Manor|Ambulance|EMS|Transport|Prison|Jail|Correctional|Penitentiary|VAMC|IHS|Casino|Dental|Dentistry|Pharmacy|Infirmary|Elementary|Middle School|High School|Preschool|Montessori|Hospice|Oncology|Orthopa?edics|Pediatrics|Peds|Fire (?:Dept|Stn|Station)|Assisted Living|Senior Living|Care Home|Nursing Home|Rehab|Living Center|CareFlight|LifeFlight|LifeTRANS|Steel|Foods|Farms|Trucking|Logistics|Airlines|Diner|Tabernacle|Synagogue|Temple|Parish|Ministries|Mutual';
const LAST = new RegExp(` (?:${ENDING})$`);
const LABEL =
  '[Ff]acility|[Cc]arrier|[Ff]uneral(?: home)?|[Rr]ide|[Ss]chool|[Ee]mployer|[Pp]harmacy|[Cc]hurch|[Aa]gency|[Hh]ospice|SNF|[Tt]ransport|[Vv]endor|[Mm]osque|[Ss]ynagogue|[Pp]arish|[Dd]aycare|[Nn]ursery|[Cc]ollege|[Cc]onvent|[Aa]shram|[Gg]uru?dwara|[Mm]adrasa|[Ss]eminary|[Mm]onastery|[Hh]ostel|[Ff]actory|[Cc]ompany|[Tt]emple';
const INSURER = '[Ii]ns|[Ii]nsur(?:ance|er)|[Pp]ay[eo]r';
/** Who pays for many, who is not known yet, and what became of it. */
const NO_INSURER =
  /^(?:medi|(?:self|none|nil|private|public|no|yes|unknown|pending|not|va|tricare|esi|cghs|echs|ayushman|pm|nhs|active|verified|workers|auto|cash|expired|denied|lapsed|approved|uninsured|commercial|government|govt|patient|family|husband|wife|card|claim|company|cover|status)\b)/i;
const NO_CREW = new RegExp(`^(?:${KINDS_OF_AMBULANCE}) `, 'i');
const FOREIGN =
  'Ysgol|Klinik|Cl[ií]nica|Clinique|H[ôo]pital|Colegio|Escuela|[ÉE]cole|Lyc[ée]e|[ÉE]glise|Iglesia|Rumah Sakit|Hospital (?:de|del|da|do|Universitario|Clínico|San|Santa|São|Nossa|Costa)|Masjid|Sekolah|Praxis|Apotheke|Pharmacie|Farmacia|Residencia|Pflegeheim|Krankenhaus|Te Kōhanga Reo|Kura|Marae';
const WORK =
  'works?|working|worked|employed|job|boss|laid off|fired|volunteers?|volunteering|teaches|attends|enrolled|manager';
const CARE =
  "seen|admitted|adm|transferred|tx|tx'd|xfer|discharged|followed|treated|referred|seizure|seizures|hives|stay|icu";
/** "works at home", "seen at bedside": places that are nobody's. */
const PLAIN =
  /^(?:home|night|nights|day|work|bedside|clinic|hospital|school|times|least|rest|a|an|the|this|that|all|risk|once|present|term|birth|age|baseline|discharge|admission|triage|scene|outside|another|other|local|floor|icu|ed|er|micu|sicu|nh|snf|ward|unit|pcp|gp|ot|pt|my|our|his|her|their|us|me|him|them|it|each|any|some|both|which|where|who|and|or|for|of|in|on|by|to|with|here|there|construction|retail|nursing)$/i;

const flagsOf = (value: string) =>
  value
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter((w) => w.length > 1)
    .map((w) => lookUp(w.replace(/'s?$/, '')));

const rowOf = rowsOf('ORGANISATION');
const row = (source: string, flags: string, confidence: number, fits?: Fits): Pattern =>
  rowOf(source, flags, 'Organisation', confidence, fits);

/** No drug ("Ins: Lantus" is insulin), and not of words of medicine or of everyday alone. */
const isNameOfItsOwn = (value: string): boolean => {
  const flags = flagsOf(value);
  return (
    !flags.some((f) => f & Is.drug) &&
    flags.some((f) => !(f & (Is.clinical | Is.frequent)) || f & Is.town)
  );
};

const PATTERNS: readonly Pattern[] = [
  row(
    `(?<![\\p{L}'-])(?!(?:The|At|From|To|In|Her|His|Our|Via|By) )(?:${CAP} ){1,3}(?:${ENDING})(?![\\p{L}-])`,
    'dgu',
    0.7,
    (v) =>
      flagsOf(v.replace(LAST, '')).some((f) => !(f & ORDINARY) || f & (NAME | Is.town)) &&
      !/^\p{Lu}{1,3} /u.test(v),
  ),
  row(
    `(?=\\p{Lu})(?<=(?:${LABEL})(?:: | \\())${CAP}(?:(?: of | & | and | at | )${CAP}){0,4}`,
    'dgu',
    0.62,
    (v) => v.length > 3 && isNameOfItsOwn(v) && !flagsOf(v).some((f) => f & Is.clinical),
  ),
  row(
    `(?=\\p{Lu})(?<=\\b(?:${INSURER})(?:: {1,2}| (?=[A-Z]{4})))${CAP}(?:(?: of | & | and | )${CAP}){0,3}`,
    'dgu',
    0.66,
    (v, _, after) =>
      v.length > 3 &&
      !NO_INSURER.test(v) &&
      isNameOfItsOwn(v) &&
      !/^ ?\d{1,3} ?(?:iu|u)/i.test(after),
  ),
  row(
    `(?=\\p{Lu})(?<=\\b(?:via|by|per|with) )(?:${CAP} ){1,2}Ambulance(?!\\p{L})`,
    'dgu',
    0.66,
    (v) => !NO_CREW.test(v),
  ),
  row(
    `(?<!\\p{L})(?:${FOREIGN})(?:(?: de| del| la| las| du| des| o| y| te| St\\.?| Glan){0,2} (?:${CAP}|y [A-ZÀ-Ý]\\p{L}+)){1,3}`,
    'dgu',
    0.75,
  ),
  // In small letters behind a cue: "adm from brookside nh", "at st mary's", "works at tyson".
  row(
    "(?=\\p{Ll})(?<=\\b(?:at|from|to|of|in|via|@) )(?:\\p{Ll}[\\p{Ll}']{2,18} ){1,2}(?:nh|snf|manor|pines|alf|infirmary|vamc|ambulance|elementary|middle school|high school|care home|nursing home|hospice|memorial|regional|general hosp)(?!\\p{L})",
    'dgu',
    0.66,
    (v) => {
      const head = v.split(' ').slice(0, -1);
      return head.every((w) => !PLAIN.test(w)) && isNameOfItsOwn(head.join(' '));
    },
  ),
  row(
    "(?<![\\p{L}])(?:st|saint)\\.? \\p{Ll}{4,14}'s(?!\\p{L})",
    'dgu',
    0.75,
    (v) =>
      !flagsOf(v.replace(/^\w+\.? /, '')).some((f) => f & (Is.clinical | Is.drug | Is.frequent)),
  ),
  row(
    '(?<![\\p{L}])st\\.? \\p{Ll}{4,14}(?= (?:hospital|hosp|clinic|church|school|in |wic|ed|er|icu|parish|medical))',
    'dgu',
    0.7,
    (v) => flagsOf(v.replace(/^\w+\.? /, '')).some((f) => f & NAME && !(f & Is.clinical)),
  ),
  row(
    `(?=\\p{Ll})(?<=\\b(?:${WORK}|${CARE}) (?:at|for|from|to) (?:the )?)\\p{Ll}[\\p{Ll}'-]{3,18}(?![\\p{L}])`,
    'dgu',
    0.6,
    (v) => !PLAIN.test(v) && flagsOf(v).every((f) => !(f & (Is.clinical | Is.drug | Is.frequent))),
  ),
  row(
    `(?<![\\p{L}])(?:${CHAINS.join('|')})(?![\\p{L}])`,
    'dgiu',
    0.72,
    (v, before) =>
      !/^(?:tata|intel|amazon|countdown|kaiser|siemens|samsung|bosch|fresenius|cvs|nestl[eé]|unilever|toyota|tesla|uber|watsons|ikea|caterpillar|greyhound)$/i.test(
        v,
      ) || /\b(?:at|for|from|by|via)[ (]$|@ $/i.test(before),
  ),
  row(
    "(?=[tTlLbBqQ])(?<=\\b(?:works? (?:at|for)|laid off from|employed (?:at|by)|shift at|job at|sent to|fill(?:ed)? at) (?:the )?)(?:target|boots|lowe'?s|quest|spar|clicks|next|subway|shell)(?!\\p{L})",
    'dgiu',
    0.7,
  ),
  row('(?<!\\w)U (?:of|OF) [A-Z]{1,4}(?!\\w)', 'dg', 0.75),
  row(`(?<=\\b[Tt]he )Royal ${CAP}(?: ${CAP})?(?!\\p{L})`, 'dgu', 0.72),
  row(`(?<!\\p{L})The ${CAP} at ${CAP}(?: ${CAP})?(?!\\p{L})`, 'dgu', 0.62, (v) =>
    isNameOfItsOwn(v.slice(4)),
  ),
];

/** Institutions, employers and shops as wards name them: in small letters behind a cue, by the name of a chain, by what kind of house it is. */
export const organisationWard: Recogniser = {
  name: 'organisation-ward',
  recognise: (note) => matchPatterns(note, 'organisation-ward', PATTERNS),
};
