import { TERMS, wordOf } from './texts.mjs';

/** A term of a tenth of all threads or more, and one of most of them. */
const term = (number) => TERMS[(number * 37 + 11) % TERMS.length];
const common = (number) => TERMS[number % 24];
/** Words of one thread in ten to one in two hundred. */
const rare = (number) => wordOf((number * 61) % 3_000);
const word = (number) => (number % 2 === 0 ? term(number) : rare(number));
const several = (number, count) =>
  Array.from({ length: count }, (_, step) => term(number * count + step)).join(' ');

const FILTERS = [
  { specialties: ['cardiology'], status: 'OPEN' },
  { sex: 'FEMALE' },
  { careTier: ['PHC', 'CHC'], kind: 'CASE' },
  { outcomeKnown: true },
  { ageBand: 'YEARS_60_TO_69', specialties: ['neurology', 'psychiatry'] },
  { status: 'ANSWERED', careTier: 'TERTIARY' },
];
const filter = (number) => FILTERS[number % FILTERS.length];

/** By kind: what the numbered search asks, and whether with the counts of what could be chosen. */
export const SEARCH_KINDS = {
  'exact word': { requestOf: (number) => ({ query: word(number) }) },
  'common words': {
    requestOf: (number) => ({ query: `${common(number)} ${common(number * 5 + 7)}` }),
  },
  'three words': { requestOf: (number) => ({ query: several(number, 3) }) },
  'typing error': { requestOf: (number) => ({ query: mistyped(word(number)) }) },
  'beginning of a word': {
    requestOf: (number) => ({ query: word(number).slice(0, 4 + (number % 3)) }),
  },
  filtered: { requestOf: (number) => ({ query: word(number), filter: filter(number) }) },
  faceted: { requestOf: (number) => ({ query: word(number) }), faceted: true },
  'faceted, three words': {
    requestOf: (number) => ({ query: several(number, 3) }),
    faceted: true,
  },
  'filtered and faceted': {
    requestOf: (number) => ({ query: term(number), filter: filter(number) }),
    faceted: true,
  },
};

/** Two neighbouring letters change places in the middle of the word. */
function mistyped(typed) {
  const middle = Math.floor(typed.length / 2);
  return typed.slice(0, middle) + typed[middle + 1] + typed[middle] + typed.slice(middle + 2);
}
