import type { Recogniser } from '../candidate.js';
import { matchPatterns, type Pattern } from '../pattern.js';
import { bandOf, NUMBER_WORDS } from './age-bands.js';

const NUMBER = '[1-8]?\\d';
const YEARS = '(?:years?|yrs?\\.?|y)';
const START = '(?<![\\w.,/<>=≥≤-])';
const PERSON =
  '(?:males?|females?|m|f|man|woman|lady|gentleman|boy|girl|child|kid|baby|infant|patient|pt|student|housewife|farmer|labou?rer)(?![\\p{L}\\d/])';

/** What is old here is a thing, and what comes before a bound or a span of time is no age. */
const THING_AFTER =
  /^[^\n]{0,24}?\bold (?:fracture|wound|injury|mi|infarct|scar|burn|lesion|reports?|scan|x-?ray|mri|ct|ulcer|surgery|stroke|cva|bleed|ha?ematoma|graft|stent|implant|guideline|hospital|clinic)\b/i;
const BOUND_BEFORE =
  /(?:\b(?:over|under|above|below|than|until|up ?to|upto|after|before|beyond|aged?)|[<>≥≤])(?: the)?(?: age(?:d| of)?)? ?$/i;
const SPAN_BEFORE = /\b(?:for|since|last|past|over|x|in|after|within|every|married)(?: the)? ?$/i;
const OTHER_AGE_BEFORE =
  /\b(?:gestational|gest|bone|mental|developmental|vascular|over|under|above|below|than|until|after|before|beyond) age[a-z]* ?[:=-]?(?: of)? ?$/i;
const TUBE_OR_HEAT = /\b(?:fever|febrile|temp|spik|foley|catheter|tube|sheath|drain|rbc)/i;
const TUBE_AFTER =
  /^.?[ -](?:fr\b|foley|silicone|catheter|sheath|tube|stent|ng|ryle|guide|dilator|drain|chest|icd|needle)/i;

type Validate = NonNullable<Pattern['validate']>;
const SURE = 0.85;
const unless =
  (...not: readonly ((before: string, after: string) => boolean)[]): Validate =>
  (_, before, after) =>
    not.some((is) => is(before, after)) ? 0 : SURE;
const afterBound = (before: string) => BOUND_BEFORE.test(before);
const afterSpan = (before: string) => SPAN_BEFORE.test(before);
const ofThing = (_: string, after: string) => THING_AFTER.test(after);
const tubeOrHeat = (before: string, after: string) =>
  TUBE_OR_HEAT.test(before.slice(-16)) || TUBE_AFTER.test(after);

// Which band is known from the value alone; the word here is only a place holder.
const row = (source: string, validate: Validate, flags = 'dgiu'): Pattern => ({
  regex: new RegExp(source, flags),
  category: 'AGE',
  surrogate: '1-4',
  confidence: SURE,
  validate,
});

const PATTERNS: readonly Pattern[] = [
  row(
    `${START}(?<value>${NUMBER} ?${YEARS}(?:,? (?:and )?| ?)\\d{1,2} ?(?:months?|mths?|mo|m))(?=[ -]?(?:old|of age)(?!\\p{L}))`,
    unless(afterBound, ofThing),
  ),
  row(
    `${START}(?<value>${NUMBER})(?=[ -]?${YEARS}[ -]?(?:old|of age)(?!\\p{L}))`,
    unless(afterBound, ofThing),
  ),
  row(
    `${START}(?<value>${NUMBER})(?=[ -]?(?:y\\/o|yo|y\\.o)(?!\\p{L}))`,
    unless(afterBound, ofThing),
  ),
  row(
    `${START}(?<value>\\d{1,3}(?:\\/(?:12|52|7)|[ -]?(?:months?|mths?|mo|weeks?|wks?|days?)))(?=[ -]?(?:old|of age)(?!\\p{L}))`,
    unless(afterBound, ofThing),
  ),
  row(`${START}(?<value>${NUMBER})(?=[ -]?${YEARS}[ ,/-]{0,3}\\(?${PERSON})`, unless(afterSpan)),
  row(
    `${START}(?<value>${NUMBER})(?= ?(?:\\/ ?[mf]| (?:male|female))(?![\\p{L}\\d/]))`,
    unless(tubeOrHeat),
  ),
  row(
    `${START}(?<value>${NUMBER})(?= ?[MF](?![\\p{L}\\d/+]))`,
    unless(tubeOrHeat, afterSpan),
    'dgu',
  ),
  row(
    `(?<![\\p{L}\\p{M}])(?:aged?|age ?\\/ ?sex|age ?& ?sex|umar|umr|vayasu|vayassu|वय|उम्र|उमर|বয়স|వయసు|వయస్సు|வயது|വയസ്സ്|ವಯಸ್ಸು|ઉંમર|ਉਮਰ|ବୟସ|عمر)[ :=-]{1,4}(?:is |was |of |about |around )?(?<value>${NUMBER}(?:[ -]?(?:months?|mo|weeks?|days?)(?!\\p{L}))?)(?!\\d|[.:-]\\d|%| ?(?:weeks|wks|mg|ml)\\b)`,
    unless((before) => OTHER_AGE_BEFORE.test(before)),
  ),
  row(
    `${START}(?<value>${NUMBER})(?= ?(?:saal|sal|baras|varsh|वर्ष|साल|बरस) ?(?:k[ia]|की|का|wal[ia])(?![\\p{L}\\p{M}])| ?(?:वर्षीय|वर्षाच|வயது|വയസ്സ|ఏళ్ల|సంవత్సరాల|বছর বয়স|বছরের|ವರ್ಷದ|વર્ષન|ਸਾਲ ਦ|ବର୍ଷ ବୟସ))`,
    unless(),
  ),
  row('(?<!\\w)(?:dol|day of life)[ :#-]{0,2}(?<value>\\d{1,2})(?![\\w/]|\\.\\d)', unless()),
  row('(?<!\\w)day (?<value>\\d{1,2})(?= of life(?!\\p{L}))', unless()),
  // Behind a name that is already masked: "[Patient 1], 46, came".
  row(`(?<=\\u0091(?:, ?| ?\\())(?<value>${NUMBER})(?= ?[,;)](?!\\d))`, unless()),
  row(
    `(?<=\\u0091(?:, ?| ?\\(| ))(?<value>${NUMBER})(?= ?${YEARS}(?!\\p{L})(?! (?:ago|back|later|after)))`,
    unless(),
  ),
  row(`(?<!\\w)(?<value>${NUMBER_WORDS})(?=[ -]years?[ -](?:old|of age)(?!\\p{L}))`, unless()),
];

/** Ages below 90, in years, months, weeks or days; only `strict` takes them, and gives their band. */
export const ageBand: Recogniser = {
  name: 'age-band',
  recognise: (note) =>
    matchPatterns(note, 'age-band', PATTERNS).map((found) => ({
      ...found,
      surrogate: bandOf(note.text.slice(found.start, found.end)),
    })),
};
