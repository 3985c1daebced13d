import type { Candidate, Recogniser } from '../candidate.js';

const DIGIT = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)';
const SPOKEN = new RegExp(
  `(?<![\\w])${DIGIT}(?:[ ,-]{1,2}(?:${DIGIT}(?!\\w)|\\d{1,4}(?![\\w.%]))){4,20}`,
  'gi',
);
const PHONE_CUE = /(?:ph|phone|mobile|call|cell|contact|whatsapp|number)\W{0,3}(?:is |on |at )?$/i;

/** Numbers dictated digit by digit; five digit words in a row are no measurement. */
export const spokenNumber: Recogniser = {
  name: 'spoken-number',
  recognise: (note) => {
    const { text } = note;
    const found: Candidate[] = [];
    for (const match of note.matches(SPOKEN)) {
      const start = match.index;
      const phone = PHONE_CUE.test(text.slice(Math.max(0, start - 24), start));
      found.push({
        start,
        end: start + match[0].length,
        category: phone ? 'PHONE' : 'OTHER_ID',
        surrogate: phone ? 'Phone' : 'ID',
        confidence: 0.85,
        recogniser: 'spoken-number',
      });
    }
    return found;
  },
};
