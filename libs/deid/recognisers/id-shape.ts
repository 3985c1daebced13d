import type { Recogniser } from '../candidate.js';
import { lookUp } from '../lexicon/lexicon.js';
import { digitsOf, matchPatterns, type Pattern } from '../pattern.js';
import {
  CODE_SYSTEM,
  COUNT_BEFORE,
  LABEL_WORD,
  MAKER_BEFORE,
  QUANTITY_AFTER,
  VENTILATED,
} from './id-labels.js';

const CLINICAL_CODE =
  /^(?:CD|HLA|COVID|SARS|ICD|MRI|CT|T|L|C|S|N|M|G|P|E|V|H|HPV|HSV|IL|TNF|PD|FGFR|EGFR|BRAF|CA|CYP|GLUT|SGLT|DPP|PHQ|GAD|SF|EQ|BI|FOLF|B|A|ABO|Rh|OXA|NDM|F|Tc|I|Y|Nd|ISO|IEC)[-.]?\d{1,3}[A-Za-z]?(?:[-.]\d{1,2})?$/;

/** "(03) 5327 5996": the rest of a telephone number. */
const AREA_BEFORE = /\(0\d{1,3}\) ?$/;
/** "AF at 1945 142": when, and what was read then. */
const AT_BEFORE = /\bat $/;
const CLOCK_AND_READING = /^(?:[01]\d|2[0-3])[0-5]\d \d{2,3}$/;

/** Numbers of trials, papers and sequences, which name no person. */
const REGISTERED =
  /^(?:NCT|PMC|PMID|ISRCTN|CTRI|ACTRN|GSE|GSM|SRR|N[CGMPR]_?|LRG_?|ENSG|ENST|CAS|CRD|ATCC|NCTC|KIAA)\d|^CD\d{6}$|^PT20210A?$/;
/** What a firm calls what it still tries: "MK-3475". */
const COMPOUND =
  /^(?:ABT|ALN|AMG|AZD|BAY|BI|BMS|CP|GS|GSK|JNJ|LY|MEDI|MK|ONO|PD|PF|RG|REGN|SAR|SB|TAK|VX|ZD)-/;
/** Analysers and monitors have such names: "XN-1000", "AU5800". */
const MODEL = /^[A-Z][A-Za-z]{0,3}-?\d{2}[05]0$/;
/** The same only behind a maker: "Bosch DX7710", "Olympus BF-1T180". */
const LIKE_MODEL = /^[A-Z]{2,4}-?\d{3}0$|^[A-Z]{2,3}-\d[A-Z]{1,2}\d{3}$/;
const isModel = (value: string, before: string) =>
  MODEL.test(value) || (LIKE_MODEL.test(value) && MAKER_BEFORE.test(before));
/** "FY2024". */
const OF_YEAR = /^[A-Z]+-?(?:19|20)\d\d$/;

/** Identifiers without a label: letters and many digits joined as no measurement is. */
const PATTERNS: readonly Pattern[] = [
  {
    regex: /(?<![\w/.@-])#?[A-Za-z]{1,8}(?:[-/._][A-Za-z0-9]{1,14}){1,5}(?![\w@])/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.7,
    validate: (value, before) => {
      const digits = digitsOf(value).length;
      if (digits < 4 || CODE_SYSTEM.test(before) || CLINICAL_CODE.test(value)) return 0;
      if (LABEL_WORD.test(value) && /^#?[A-Za-z]+[-/._]\d+$/.test(value)) return 0;
      if (!/^#?[A-Z]/.test(value) && digits < 6) return 0.4;
      if (OF_YEAR.test(value) || COMPOUND.test(value) || REGISTERED.test(value)) return 0;
      if (isModel(value, before)) return 0.35;
      return digits >= 5 ? 0.75 : 0.6;
    },
  },
  {
    regex: /(?<![\w/.@-])\d{2,8}-[A-Z]{1,6}(?:-[A-Z0-9]{1,8}){0,3}(?![\w@-])/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.7,
    validate: (value) => (digitsOf(value).length >= 4 ? 0.7 : 0),
  },
  {
    regex: /(?<![\w/.@-])[A-Z]{1,5}\d{5,14}[A-Z]?(?![\w@-])/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.75,
    validate: (value, before) => (CODE_SYSTEM.test(before) || REGISTERED.test(value) ? 0 : 0.75),
  },
  {
    regex: /(?<![\w/.@-])[A-Z]{2,4}\d{4}(?![\w@/-]|\.\d)/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.55,
    validate: (value, before) =>
      isModel(value, before) ||
      OF_YEAR.test(value) ||
      REGISTERED.test(value) ||
      CODE_SYSTEM.test(before)
        ? 0
        : 0.55,
  },
  {
    // A vehicle's number (ISO 3779): seventeen signs without I, O and Q.
    regex:
      /(?<![\w/.@-])(?=(?:[A-Z]*\d){5})(?=(?:\d*[A-HJ-NPR-Z]){3})[A-HJ-NPR-Z0-9]{13}[A-Z0-9]\d{3}(?![\w@/-])/dg,
    category: 'VEHICLE',
    surrogate: 'Vehicle',
    confidence: 0.9,
  },
  {
    // "3066 1427", "412 883 097", "1128 7701 0": groups as cards have them. Readings in a row have
    // two or three figures each, those of a device end on 0 or 5.
    regex:
      /(?<![\w.,/$+-]|\d )(?=[\d ]{0,12}\d{4}|\d{3} \d{3} \d{3}(?! ?\d))\d{3,5}(?: \d{2,4}){1,3}(?: \d)?(?![\w%/-]|[.,:]\d| \d)/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.6,
    validate: (value, before, after) => {
      if (digitsOf(value).length < 7 || /00$|^(?:\d{2}[05] ?)+$/.test(value)) return 0;
      if (AREA_BEFORE.test(before)) return 0;
      if (AT_BEFORE.test(before) && CLOCK_AND_READING.test(value)) return 0;
      return COUNT_BEFORE.test(before) || CODE_SYSTEM.test(before) || QUANTITY_AFTER.test(after)
        ? 0
        : 0.6;
    },
  },
  {
    // A maker's serial number: "2219X07KD"; doses run together have units.
    regex:
      /(?<![\w/.@-])(?=[A-Z0-9]{8,16}(?![\w@/-]))(?=(?:[A-Z]*\d){5})\d+[A-Z]{1,3}\d+[A-Z][A-Z0-9]*/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.6,
    validate: (value) =>
      VENTILATED.test(value) ||
      /\d(?:MG|ML|MCG|CM|MM|KG|IU|HRS?|WK|YR?S?|[DHWMF])(?=\d|$)/.test(value)
        ? 0
        : 0.6,
  },
  {
    // Who is logged in, by a name cut short: "jkowal4", "dpmu_ratlam2".
    regex: /(?<![\w/.@-])(?:[a-z]{5,12}|[a-z]{2,8}_[a-z]{3,10})\d{1,2}(?![\w@/-]|\.\d)/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.6,
    validate: (value) => (lookUp(value.replace(/\d+$/, '')) === 0 ? 0.6 : 0),
  },
  {
    // "21-44-0817-00913": four figures or more in one of the groups; readings have three.
    regex:
      /(?<![\w./+-])(?=[\d-]{0,24}\d{4})(?!(?:19|20)\d\d-\d\d-\d\d(?!\d))\d{1,6}(?:-\d{1,6}){2,5}(?![\w%-]|\.\d)/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.65,
    validate: (value, before) =>
      digitsOf(value).length < 8 || CODE_SYSTEM.test(before) || COUNT_BEFORE.test(before)
        ? 0
        : 0.65,
  },
  {
    // What a portal is opened with: "X7QKD-9RTV2-LN4HB".
    regex: /(?<![\w/.@-])(?=[A-Z-]{0,20}\d)[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,4}(?![\w@-])/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.75,
    validate: (value) => (/[A-Z]/.test(value) && digitsOf(value).length > 2 ? 0.75 : 0),
  },
  {
    // Objects of DICOM and HL7, by a path of numbers; of systems of codes the last is short.
    regex:
      /(?<![\w.])(?!2\.16\.840\.1\.113883(?:\.\d{1,3}){2}(?![.\d]))[0-2]\.\d{1,5}(?:\.\d{1,39}){5,}(?![\w.]*\w)/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.9,
  },
  {
    // The last four of a card or an account: "ends in 4410", "xxxx 2598".
    regex:
      /(?<=\b(?:ends? (?:in|with)|ending(?: (?:in|with))?) |(?<![A-Za-z*•])[xX*•]{3,4}[ -]?)(?!(?:19|20)\d\d)\d{4}(?![\w%/]|[.-]\d)/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.7,
  },
  {
    regex:
      /(?<=\b(?:printed by|entered by|typed by|user ?name|user ?id|user|login(?: ?id)?) ?[:=]? ?)[A-Za-z]{2,20}[._][A-Za-z0-9]{1,20}(?!\w)/dgi,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.85,
  },
  {
    regex: /(?<!\w)[A-Z]{2,5} 0\d{3,9}(?![\w.,/>-])/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.6,
    // "LKN 0150": a time of day.
    validate: (value) => (LABEL_WORD.test(value) || / 0\d[0-5]\d$/.test(value) ? 0 : 0.6),
  },
  {
    regex: /(?<![\w/.,@+-])#?\d{7,20}(?![\w@]|[.,/-]\d)/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.6,
    validate: (value, before, after) => {
      if (CODE_SYSTEM.test(before) || QUANTITY_AFTER.test(after) || COUNT_BEFORE.test(before))
        return 0;
      if (/^#?0+$/.test(value)) return 0;
      return digitsOf(value).length >= 8 ? 0.65 : 0.55;
    },
  },
  {
    // "Iqama 2 826 624 299", "ser. 28 20 3687 366": what is written in groups behind its name.
    regex:
      /(?<=\b(?:[Ii]qama|IQAMA|[Ee]mirates ID|[Ss]er\.|[Ss]erial no\.?|[Pp]ermit|[Mm]ed(?:ical)? aid [A-Za-z]{2,12}|[Aa]sset tag):? )(?:[A-Z]{1,4} ?)?\d{1,5}(?:[ -]\d{2,5}){1,5}(?: [A-Z])?(?![\w%/]|[.-]\d)/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.7,
    validate: (value, _, after) =>
      digitsOf(value).length >= 7 && !QUANTITY_AFTER.test(after) ? 0.7 : 0,
  },
  {
    // Registers of police and casualty: "MLC 613", "MLR 412/S", "GD entry 17".
    regex:
      /(?<=\b(?:ML[CR]|GDE|GD(?= (?:no|entry))|FIR)(?: (?:no\.?|entry))? )(?!(?:19|20)\d\d(?!\w))\d{2,5}(?:\/(?:[A-Z]|\d{2,4}))?(?![\w%/+]|[.-]\d)(?! ?(?:leaf|leaves))/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.7,
    validate: (_, __, after) => (QUANTITY_AFTER.test(after) ? 0 : 0.7),
  },
  {
    // "document 2-7741039"; a range ends on a round figure.
    regex: /(?<![\w/.@-])\d{1,2}-\d{6,8}(?<!000)(?![\w@-]|\.\d)/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.65,
    validate: (_, before, after) =>
      COUNT_BEFORE.test(before) || QUANTITY_AFTER.test(after) ? 0 : 0.65,
  },
  {
    // "letter no PHC/OUT/350", "slip KF/40": a reading has a slash behind its name too.
    regex:
      /(?<=\b(?:[Nn]o|NO|[Ss]lip|[Rr]ef|[Rr]eg|[Ff]orm|[Cc]ard|[Ff]ile|FILE|[Bb]o?o?k|[Cc]ode|[Ss]erial|[Ss]eal|[Ss]ample|[Mm]emo|[Cc]hit|[Ll]etter|[Pp]re-?auth)\.? ?[:#]? ?)[A-Z]{1,4}(?:\/[A-Z]{1,4})?\/\d{2,6}(?:\/\d{2,4})?(?![\w/%-]|\.\d)/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.6,
    validate: (_, before, after) =>
      CODE_SYSTEM.test(before) || QUANTITY_AFTER.test(after) ? 0 : 0.6,
  },
  {
    // A pet's chip: "chip 977 200 009 114 582".
    regex: /(?<=\b(?:micro)?chip(?: (?:no\.?|number|id))?[ :#]{1,3})9\d{2}(?: ?\d{3}){4}(?!\d)/dgi,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.8,
  },
  {
    // A device identifier in GS1's brackets: article, expiry, serial.
    regex: /\(01\) ?\d{14}(?: ?\(\d{2}\) ?[\w-]{1,20}){0,4}/dg,
    category: 'DEVICE',
    surrogate: 'Device no.',
    confidence: 0.97,
  },
  {
    regex: /(?<![\w-])\d{3}-\d{2,3}-\d{2,4}(?![\w-])/dg,
    category: 'OTHER_ID',
    surrogate: 'ID',
    confidence: 0.6,
    validate: (_, before) => (COUNT_BEFORE.test(before) ? 0 : 0.6),
  },
];

/** 45 CFR 164.514(b)(2)(i)(H), (M) and (R). Identifiers that show themselves by shape alone. */
export const idShape: Recogniser = {
  name: 'id-shape',
  recognise: (note) =>
    /\d|\b(?:by|user|login)\b/i.test(note.text) ? matchPatterns(note, 'id-shape', PATTERNS) : [],
};
