import type { Recogniser } from '../candidate.js';
import { Is, lookUp, ORDINARY } from '../lexicon/lexicon.js';
import { isTownOfWords } from '../lexicon/towns.js';
import { matchPatterns, type Pattern, rowsOf } from '../pattern.js';

const CAP = "\\p{Lu}[\\p{L}'-]{1,20}";
const KIN =
  'mom|mum|dad|mother|father|sister|brother|son|daughter|aunt|uncle|family|parents|kids|niece|nephew|cousin|wife|husband|friend';
/** Words behind which a town stands, in any case. */
const CUE = `lives?|lives? (?:in|off|near|outside)|living in|from|moved to|moving to|back to|drove in from|drives? from|(?:${KIN}) in|(?:house|home|flat|farm|funeral|born|based|raised|grew up|stays|staying|works|accident) in|resident of|native of|outside|near|flew (?:home )?(?:to|from)|flying (?:to|from)|transferred from|return(?:s|ing)? to|visiting|farmer`;
/** Ends of street names, beside those of `address`. */
const STREET =
  'Brae|Rise|View|Grove|Walk|Mews|Row|Hill|Green|Way|Place|Pl|Trail|Trl|Pike|Loop|Fold|Croft|Bank|Mount|Parade|Pde|Quay|Wharf|Vale|Dene|Cl|Cres|Tce|Ter|Hwy|Dr|Ct|Blvd|Cir|Plaza|Esplanade|Strand|Gate|Wynd|Vennel|Glebe|Downs|Ridge|Hollow|Crossing|Commons|Landing';
const SMALL_STREET =
  'street|rd|road|ave|avenue|lane|ln|blvd|crescent|terrace|close|drive|hwy|highway|st';

const row = rowsOf('LOCATION');

const isTown = (value: string): boolean => {
  const lower = value.toLowerCase();
  if (lower.includes(' ')) return isTownOfWords(lower);
  const flags = lookUp(lower);
  return (flags & Is.town) !== 0 && !(flags & (ORDINARY | Is.eponym));
};
/** A word that is no measure and no verb: "12 cliff st", not "2 days st". */
const named = (value: string): boolean =>
  !value.split(' ').some((w) => lookUp(w) & (Is.clinical | Is.drug)) &&
  !/\b(?:days?|weeks?|hours?|times|and|of|the|in|to|for|units?|more|min|mins|mg|ml|on)\b/.test(
    value,
  );

/** "plan flat 24h": how a patient lies. */
const LYING = /\b(?:lay|lie|lies|lying|keep|kept|remain|plan|bed ?rest)[ ,:]{1,3}$/i;

const PATTERNS: readonly Pattern[] = [
  row(
    `(?=\\p{L})(?<=(?<!\\p{L})(?:${CUE}) )\\p{L}[\\p{L}'-]{2,18} \\p{L}[\\p{L}'-]{2,18}(?: \\p{L}[\\p{L}'-]{2,18})?(?!\\p{L})`,
    'dgiu',
    'Town',
    0.7,
    isTown,
  ),
  row(
    `(?=\\p{L})(?<=(?<!\\p{L})(?:${CUE}) )\\p{L}[\\p{L}'-]{2,18} \\p{L}[\\p{L}'-]{2,18}(?!\\p{L})`,
    'dgiu',
    'Town',
    0.7,
    isTown,
  ),
  row(
    `(?=\\p{Ll})(?<=(?<!\\p{L})(?:${CUE}) )\\p{Ll}[\\p{Ll}'-]{3,18}(?!\\p{L})`,
    'dgu',
    'Town',
    0.66,
    isTown,
  ),
  // "3 Harbour Brae", "1409 N 9th", "12 cliff st"
  row(
    `(?<![\\w./-])\\d{1,5}[A-Za-z]? (?:[NSEW]\\.? )?(?:${CAP} ){1,3}(?:${STREET})(?!\\p{L})`,
    'dgu',
    'Address',
    0.82,
    (v, _, after) =>
      named(v.replace(/^\d+\w? /, '').toLowerCase()) &&
      !(/ Dr$/.test(v) && /^\.? ?\p{Lu}/u.test(after)),
  ),
  row(
    '(?<![\\w./-])\\d{2,5} [NSEW]{1,2}\\.? \\d{1,3}(?:st|nd|rd|th)(?: (?:St|Ave|Street|Avenue|Pl|Ct))?(?!\\p{L})',
    'dgu',
    'Address',
    0.85,
  ),
  row(
    `(?<![\\w./-])\\d{1,5}[a-z]? (?:\\p{Ll}{3,15} ){1,2}(?:${SMALL_STREET})(?![\\p{L}'/-])`,
    'dgu',
    'Address',
    0.7,
    (v) => named(v.replace(/^\d+\w? /, '').replace(/ \w+$/, '')),
  ),
  row(
    `(?<![\\w./-])\\d{1,5}[A-Z]? (?:[NSEW]\\.? )?(?:\\p{Lu}[\\p{Lu}'-]{2,15} ){1,2}(?:CT|COURT|ST|STREET|AVE|AVENUE|RD|ROAD|LN|LANE|DR|DRIVE|BLVD|TERR?|TERRACE|PL|PLACE|WAY|CIR|CIRCLE|HWY|HIGHWAY|PKWY|TRL|TRAIL|PIKE)(?!\\p{L})(?: #\\d{1,4}[A-Z]?)?`,
    'dgu',
    'Address',
    0.74,
    (v) =>
      named(
        v
          .replace(/ #\S+$/, '')
          .replace(/^\d+\w? (?:[NSEW]\.? )?| \S+$/g, '')
          .toLowerCase(),
      ) &&
      !/\b(?:(?:SLICE|PHASE|VIEW|LEAD|MONTH|YEAR|WEEK|MIN|HR|DAY)S? |(?:PER|BY|WITH) DR$)/.test(v),
  ),
  row(
    `(?<![\\w./-])\\d{1,5}[A-Za-z]? (?:${CAP} ){1,2}(?:Terr|Crt|Trce|Xing|Aly|Blf|Cv|Holw|Byp|Expy|Tpke|Sq|Square|Gardens|Gdns|Close|Heights|Hts|Manor|Meadows?|Orchard|Mall)(?![\\p{L}])`,
    'dgu',
    'Address',
    0.74,
    (v) => named(v.replace(/^\d+\w? | \S+$/g, '').toLowerCase()),
  ),
  // "Bike vs car on A21", "MVC on H-1", "rollover off Rt 9W": the road of an accident.
  row(
    '(?<!\\w)(?:on|off|along|near|x|to) (?:the )?(?<value>(?:[AM]\\d{1,3}(?:\\(M\\))?|(?:US|SR|CR|FM|Rt|RT|Rte|H|I)[ -]?\\d{1,4}[A-Z]?)(?: (?:at|and|&|near|by) \\p{Lu}\\p{L}{3,15})?)(?![\\w%/]|\\.\\d)',
    'dgu',
    'Address',
    0.66,
    (v, before) =>
      /^(?:US|SR|CR|FM|Rt|RT|Rte)[ -]?\d(?:\d|[A-Z])/.test(v) ||
      /\b(?:rta|rtc|mva|mvc|mcc|crash|collision|accident|rollover|car|bike|lorry|motorbike|motorcycle|truck|van|hgv|driver|passenger|guardrail|driving|lives|exit|mile|farm|house)\b[^.]{0,36}$/i.test(
        before,
      ),
  ),
  // Roads by number, houses by number
  row(
    '(?<![\\w/])(?<!\\d ?)(?:county (?:rd|road)|state (?:rd|route|rte)|rte|route|hwy|highway|interstate|mile ?marker|mm \\d{1,3} I-?\\d{1,3}|(?:on|off|exit|along) I-)(?: |(?<=-|\\d))\\d{0,4}(?:(?: &| and| at) (?:Old )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?(?![\\w%])',
    'dgiu',
    'Address',
    0.72,
    (v) => /\d/.test(v),
  ),
  row(
    '(?<![\\p{L}])(?:bldg|building|hse|flat|dock|trailer|apt|apartment)\\.? #?(?:[A-Z]?\\d{1,4}[A-Z]?)(?![\\w%/])',
    'dgiu',
    'Address',
    0.62,
    (v, before, after) =>
      !(/^flat \d{1,2}h$/i.test(v) && LYING.test(before)) &&
      !(/^flat/i.test(v) && /^ ?(?:min|hrs?|hours?|deg)\b/i.test(after)),
  ),
  row('(?<!\\w)#\\d{2}-\\d{2,4}(?![\\w-])', 'dg', 'Address', 0.75),
  row(
    '(?<!\\p{L})(?:Posbus|Postbus|Postfach|Apartado(?: Postal)?|Casilla|Private Bag|Locked Bag|Peti Surat|RR \\d{1,2},? Box|HC \\d{1,2} Box|Star Route Box) ?(?:X ?)?\\d{1,6}(?!\\w)',
    'dgu',
    'Address',
    0.88,
  ),
  // Streets of the continent
  row(
    '(?<!\\p{L})\\p{Lu}[\\p{L}-]{1,24}(?:weg|straat|stra(?:ß|ss)e|str\\.|laan|gracht|plein|gasse|platz|allee|kade|dijk|vej|gatan|veien) \\d{1,4}(?: ?[a-zA-Z])?(?!\\w)',
    'dgu',
    'Address',
    0.88,
  ),
  row(
    `(?<!\\p{L})(?:[Rr]ue|Via|Calle|C\\/|Avenida|Avda?\\.?|Carrer|Rua|Heol|Jalan|Jln|Lorong|Viale|Piazza|Paseo|chemin|allée)(?: (?:de|del|des|du|la|las|los|y|das|dos|do|da|della)){0,2} (?:[dl]')?${CAP}(?: (?:${CAP}|y \\p{Lu}\\p{L}+)){0,2}(?:,? (?:nº? ?)?\\d{1,4}(?: \\dº\\p{Lu})?)?(?!\\w)`,
    'dgu',
    'Address',
    0.74,
    (v) => /\p{Ll}/u.test(v.replace(/^\S+ /, '')) && (!/^Via /.test(v) || /\d$/.test(v)),
  ),
];

/** 45 CFR 164.514(b)(2)(i)(B). Towns in small letters behind a cue, streets and roads as letters of the West write them, boxes, floors and flats. */
export const placeWard: Recogniser = {
  name: 'place-ward',
  recognise: (note) => matchPatterns(note, 'place-ward', PATTERNS),
};
