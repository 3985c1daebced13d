import type { Recogniser } from '../candidate.js';
import { matchPatterns, type Pattern } from '../pattern.js';

// 45 CFR 164.514(b)(2)(i)(C): ages over 89 and all that indicates them.
const OLD = '(?:9\\d|1[0-2]\\d)';
const UNIT =
  '(?:years?|yrs?|yr|y\\/?o|yo|y|saal|sal|baras|varsh|vayas|vayassu|umr|yaar|वर्ष|साल|वर्षे|বছর|వయస|ఏళ్ల|సంవత్సర|வயது|വയസ്സ്|ವರ್ಷ|વર્ષ|ਸਾਲ|ବର୍ଷ|سال)';
const NOT_AGE_BEFORE =
  /(?:[<>=≥≤]|\b(?:bp|spo2|sats?|saturation|pulse|pr|hr|rbs|fbs|sugar|weight|wt|mg|temp|score|over|under|above|below|past|last|next|for|after|in|every))[ :=-]{0,3}$/i;
/** "fever 2 days, 102 F", "rewarmed 104 F x 25 min": degrees. */
const HOT = /\b(?:fevers?|febrile|temp(?:erature)?s?|spik(?:es?|ing|ed))\b/i;
const MALE = /^ ?(?:\/ ?)?m/i;
const FOR_MINUTES = /^(?: F (?:x|for)|F) ?\d+ ?min/;

const row = (source: string, confidence: number, validate?: Pattern['validate']): Pattern => ({
  regex: new RegExp(source, 'dgiu'),
  category: 'AGE_OVER_89',
  surrogate: '90+',
  confidence,
  ...(validate ? { validate } : {}),
});

const PATTERNS: readonly Pattern[] = [
  row(`(?<![\\w.,/-])(?<value>${OLD}\\+?)(?=[ -]?${UNIT}(?![\\p{L}]))`, 0.85, (_, before) =>
    NOT_AGE_BEFORE.test(before) ? 0 : 0.85,
  ),
  row(
    `(?<![\\w.,/-])(?<value>${OLD})(?= ?(?:\\/ ?)?(?:[mf]|male|female)(?![\\p{L}\\d/]))`,
    0.85,
    (_, before, after) => {
      const isHot = FOR_MINUTES.test(after) || (HOT.test(before) && !MALE.test(after));
      return NOT_AGE_BEFORE.test(before) || isHot ? 0 : 0.85;
    },
  ),
  row(
    `(?:\\b(?:aged?|age ?\\/ ?sex|age ?:|umar|umr|vayasu|vayassu|turned|turning|died at|dead at|expired at|demise at)|वय|उम्र|আয়ু|বয়স|వయసు|வயது|വയസ്സ്|ವಯಸ್ಸು|ઉંમર|ਉਮਰ|ବୟସ|عمر)[ :=-]{1,4}(?:is |was |of |about |around |approx\\.? |nearly |~ ?)?(?<value>${OLD}\\+?)(?![\\w%/]|\\.\\d| ?(?:°|deg|mg|ml|kg|bpm|mm|cm|to\\b))`,
    0.85,
  ),
  // The sex comes first: "M/93", "male, 97".
  row(
    `(?<![\\p{L}/])(?:[mf] ?\\/ ?|(?<=\\()[mf], ?|(?:fe)?male,? )(?<value>${OLD})(?= ?(?:[,.;)\\n]|${UNIT}(?!\\p{L})|$| (?:with|presented|who|c\\/o|k\\/c\\/o|came)\\b))`,
    0.8,
  ),
  row('(?<![\\w.,/-])90\\+(?! ?(?:mm|%|mg|bpm|\\d))', 0.7, (_, before) =>
    NOT_AGE_BEFORE.test(before) ? 0 : 0.7,
  ),
  // "She is 91, frail": nothing else is so said of a person.
  row(
    `(?<!\\p{L})(?:[Ss]?[Hh]e|who|pt|patient)(?: is|'s| was| will be)(?: (?:now|only|already|a frail|a spry))? (?<value>${OLD})(?= ?(?:[,;)\\n]|\\.(?!\\d)|$| (?:&|and|but|with|now|who|lives)(?!\\p{L})))`,
    0.72,
  ),
  // "Mavis, 90 (birthday tomorrow)"
  row(
    `(?<=[\\p{L}\\u0091], ?)(?<value>${OLD})(?= ?\\((?:birthday|turning (?:9|1\\d)\\d|d\\.?o\\.?b)(?!\\p{L}))`,
    0.8,
    (_, before) => (NOT_AGE_BEFORE.test(before) ? 0 : 0.8),
  ),
  // "age told 105, card says 97"
  row(
    `(?<=\\bage (?:told|given|stated|claimed)(?: as)? |\\b[Cc]ard says )(?<value>${OLD})(?![\\w%/]|\\.\\d| ?(?:kg|cm|mg|%))`,
    0.8,
  ),
  // Behind a name that is already masked: "Sri [Person 1], 92."
  row(`(?<=\\u0091,? (?:\\()?)(?<value>${OLD}\\+?)(?= ?[,.;)](?!\\d))`, 0.75),
  row(
    `(?:\\bage as per [^\\d\\n]{3,24}(?:\\([^)\\n]{0,24}\\))? )(?<value>${OLD})(?![\\w%/]|\\.\\d)`,
    0.8,
  ),
  row(
    `(?:more than|over|above|around|about|nearly|almost|per family more than) (?<value>${OLD})(?= ?(?:${UNIT}(?!\\p{L})|[,.](?:\\s|$)|\\n|$))`,
    0.3,
    (_, before) => (/\b(?:age|aged|old|family|card|years?)\b/i.test(before) ? 0.7 : 0),
  ),
  row(
    '(?<!\\w)(?:(?<=\\baged? )|(?=[a-z]+(?:[ -][a-z]+){0,3}[ -](?:years?|yrs?)[ -](?:old|of age)))(?:ninety|(?:one )?hundred(?: and)?)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|ten))?(?!\\w)',
    0.85,
  ),
];

/** Ages of 90 and more, in digits and words; only the number is taken. */
export const age: Recogniser = {
  name: 'age',
  recognise: (note) =>
    /9\d|1[0-2]\d|ninety|hundred/i.test(note.text) ? matchPatterns(note, 'age', PATTERNS) : [],
};
