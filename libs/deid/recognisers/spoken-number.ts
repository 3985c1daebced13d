import type { Candidate, Recogniser } from '../candidate.js';

const ENGLISH = 'zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple';
/** Behind the first, tens count too: "ninety eight two two zero". */
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** As they are dictated between the groups. */
const SEPARATOR = '(?:space|dash|hyphen|stroke|slash)';
const IS_SEPARATOR = new RegExp(`^${SEPARATOR}$`, 'i');
const DIGIT = `(?:${ENGLISH}|${TENS})`;
/** As they are told on the phone in Hindi and its neighbours. */
const HINDI =
  '(?:shunya|zero|jiro|ek|do|teen|tin|char|chaar|paanch|panch|che|chhe|chah|chhah|saat|sat|aath|ath|nau|no|double|tripl?e)';
const TOLD = new RegExp(`(?<!\\w)${HINDI}(?:[ ,-]{1,2}${HINDI}(?!\\w)){5,14}`, 'gi');
/** "98two20seven1445": words between the figures keep filters from reading them. */
const WOVEN =
  /(?<!\w)(?=[a-z\d]*\d)(?=[a-z\d]*[a-z])(?:\d{1,5}|zero|one|two|three|four|five|six|seven|eight|nine){5,}(?!\w)/gi;
const SPOKEN = new RegExp(
  `(?<![\\w])${DIGIT}(?:[ ,-]{1,2}(?:${SEPARATOR} )?(?:${DIGIT}(?!\\w)|\\d{1,5}(?![\\w%]|\\.\\d))){1,20}`,
  'gi',
);
const SPACED = /(?<![\w.,/+-]|\d )\d(?: \d){5,17}(?![\w/%]| \d|[.,-]\d)/g;
const PHONE_CUE =
  /(?:ph|phone|mob|mobile|call|cell|contact|whatsapp|number)\W{0,3}(?:is |on |at )?$/i;
const ANY_CUE =
  /(?:\b(?:pin|pin ?code|aadhaa?r|adhaa?r|account|a\/c|mrn|uhid|id|no|number|card|policy|otp|passport)\b)[^\d\n]{0,8}$/i;

/** How many digits the words and figures stand for: "double nine 450" is five. */
function size(value: string): number {
  return value.split(/[ ,-]+/).reduce((sum, part) => {
    if (IS_SEPARATOR.test(part)) return sum;
    if (/ty$/i.test(part)) return sum + 1;
    if (/^\d/.test(part)) return sum + part.length;
    return /^double$/i.test(part) ? sum + 1 : /^triple$/i.test(part) ? sum + 2 : sum + 1;
  }, 0);
}

/** Five digit words in a row are no measurement; fewer, with figures, only behind a cue for phones. */
function spokenConfidence(value: string, phone: boolean): number {
  const words = value.match(/[a-z]+/gi)?.length ?? 0;
  const parts = value.split(/[ ,-]+/).length;
  // "fifty five sixty two" may be ages or pressures; a phone has ten figures.
  if (/ty\b/i.test(value) && size(value) < 8) return 0;
  return (parts >= 5 && words >= 1) || (phone && size(value) >= 7) ? 0.85 : 0;
}

/** Nine single digits in a row are no list of scores; six may be, unless something names them. */
const spacedConfidence = (value: string, before: string, phone: boolean) =>
  size(value) >= 9 ? 0.97 : phone || ANY_CUE.test(before) ? 0.9 : 0;

/** 45 CFR 164.514(b)(2)(i)(D) and (R). Numbers dictated digit by digit, in words or in figures with spaces between. */
export const spokenNumber: Recogniser = {
  name: 'spoken-number',
  recognise: (note) => {
    const { text } = note;
    const found: Candidate[] = [];
    const push = (
      match: RegExpMatchArray,
      judge: (value: string, before: string, phone: boolean) => number,
    ) => {
      const start = match.index as number;
      const before = text.slice(Math.max(0, start - 24), start);
      const phone = PHONE_CUE.test(before);
      const confidence = judge(match[0], before, phone);
      if (confidence <= 0) return;
      found.push({
        start,
        end: start + match[0].length,
        category: phone ? 'PHONE' : 'OTHER_ID',
        surrogate: phone ? 'Phone' : 'ID',
        confidence,
        recogniser: 'spoken-number',
      });
    };
    for (const match of note.matches(SPOKEN))
      push(match, (value, _, phone) => spokenConfidence(value, phone));
    for (const match of note.matches(SPACED)) push(match, spacedConfidence);
    for (const match of note.matches(TOLD)) push(match, (value) => (size(value) >= 7 ? 0.9 : 0));
    for (const match of note.matches(WOVEN))
      push(match, (value) => (value.replace(/[a-z]+/gi, '0').length >= 8 ? 0.85 : 0));
    return found;
  },
};
