import type { Recogniser } from '../candidate.js';
import { Is, lookUp } from '../lexicon/lexicon.js';
import { type Fits, matchPatterns, type Pattern, rowsOf } from '../pattern.js';

const CAP = "\\p{Lu}[\\p{L}'-]{2,20}";
const row = rowsOf('ORGANISATION');

/** Which laboratory or scan centre is meant, not what is done there: "the outside path lab". */
const WHICH =
  /^(?:a|an|any|another|the|this|that|same|our|my|his|her|their|your|its|some|one|two|both|each|no|which|what|every|local|nearby|nearest|near|outside|outer|other|private|pvt|govt|government|public|good|better|higher|big|bigger|small|best|central|main|reference|referral|referred|tertiary|district|town|city|rural|village|hospital|hosp|reputed|accredited|standard|routine|urgent|emergency|send|sent|done|repeat|report|and|or|for|with|in|at|to|from|of|by|via)$/;
const ownLaboratory: Fits = (value) => {
  const [first = ''] = value.split(' ');
  const flags = lookUp(first);
  return !WHICH.test(first) && !(flags & (Is.clinical | Is.drug | Is.region));
};

/** Letters before a town that are no house: "MRI Delhi", "OPD Ranchi". */
const NO_HOUSE =
  /^(?:OPD|IPD|ICU|NICU|PICU|CCU|HDU|OT|ER|ED|MRI|CT|USG|ECG|ECHO|CXR|MO|SMO|CMO|RMO|BMO|DMO|CMHO|CDMO|SDM|DM|SP|SHO|PS|PO|TB|HIV|BP|VIP|NH|SH|UP|MP|AP|HP|UK|WB|TN|NE|IST)$/;
const house: Fits = (value) => {
  const [letters = '', town = ''] = value.split(' ');
  if (NO_HOUSE.test(letters) || lookUp(letters.toLowerCase()) & (Is.clinical | Is.drug))
    return false;
  const flags = lookUp(town.toLowerCase());
  return (flags & Is.town) !== 0 && !(flags & (Is.frequent | Is.clinical));
};

const PATTERNS: readonly Pattern[] = [
  // "sent to national pathology lab", "from metro scan centre": as chats write them.
  row(
    '(?<=(?<!\\p{L})(?:at|from|to|by|via) )\\p{Ll}{4,16}(?: \\p{Ll}{4,16})? (?:path(?:ology)? ?labs?|pathlabs?|diagnostics?(?: cent(?:re|er))?|scan cent(?:re|er)|imaging cent(?:re|er)|nursing home|polyclinic)(?!\\p{L})',
    'dgu',
    'Laboratory',
    0.6,
    ownLaboratory,
  ),
  // Houses of the services: "INHS Dhanvantari", "INS Kadamba"; "MH Kirkee" where a town follows.
  row(
    `(?<!\\p{L})INH?S ${CAP}(?!\\p{L})`,
    'dgu',
    'Hospital',
    0.8,
    (value) => !/ \p{Lu}{2,4}$/u.test(value),
  ),
  row(
    `(?<![\\p{L}&/])(?:MH|CH|BH|SNCU|MCH|GMC|GMCH|DAV|DPS|KV|JNV|NIT|IIT|ITI|LIC|SBI) ${CAP}(?!\\p{L})`,
    'dgu',
    'Organisation',
    0.62,
    house,
  ),
  // "Ref to NEIGRIHMS Shillong", "teacher, DAV Simdega", "ref lab NICED Kolkata"
  row(
    `(?<=(?<!\\p{L})(?:at|from|[Rr]ef(?:erred)? to|teacher,|student,|clerk,|lab|studies at|works at) )[A-Z]{3,8} ${CAP}(?!\\p{L})`,
    'dgu',
    'Organisation',
    0.62,
    house,
  ),
  // "Zila Mahila Aspatal", "Rajkiya Ayurvedic Chikitsalaya"
  row(
    `(?<!\\p{L})(?:Zila|Zilla|Jila|Sadar|Rajkiya|Sarkari|Samudayik|Prathmik|Civil) (?:${CAP} ){1,2}(?:Aspatal|Aspataal|Haspatal|Chikitsalaya|Chikitsalay|Swasthya Kendra|Rugnalaya|Davakhana)(?!\\p{L})`,
    'dgu',
    'Hospital',
    0.75,
  ),
];

/** Houses of India by how chats, the services and Hindi name them. */
export const organisationIndia: Recogniser = {
  name: 'organisation-india',
  recognise: (note) => matchPatterns(note, 'organisation-india', PATTERNS),
};
