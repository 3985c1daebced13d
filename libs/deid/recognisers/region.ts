import type { Candidate, Recogniser } from '../candidate.js';
import { COUNTRIES, PEOPLES, STATES } from '../lexicon/data/states-and-countries.js';
import type { Note } from '../note.js';
import { matchPatterns, type Pattern } from '../pattern.js';
import type { Word } from '../word.js';
import { placeCandidate } from './place-candidate.js';

type RegionWord = 'State' | 'Country';

const LONGEST = 5;
/** Behind these a place name belongs to a disease, a dye, a score or a law. */
const TERM_AFTER =
  /^(?:'s)? ?-? ?(?:virus|fever|worms?|pigs?|red|ink|encephalitis|ha?emorrhagic|nuts?|belly|strain|variant|score|criteria|scale|protocol|trial|study|guidelines?|disease|syndrome|stain|coma|black|measles|rose|wax)\b/i;
const TERM_BEFORE = /(?:\b(?:crimean|rose|ebola|west|hb|haemoglobin|hemoglobin)[ -]|-)$/i;

const SHORT: readonly Pattern[] = [
  {
    regex:
      /(?<=(?:\bfrom |\u0091,? ?|\bdist(?:rict|t)?\.?,? ))(?<value>U\.?P|M\.?P|T\.?N|A\.?P|W\.?B|H\.?P|J ?& ?K)\b(?!\/| (?:view|lateral|diameter))/dg,
    category: 'LOCATION',
    surrogate: 'State',
    confidence: 0.8,
  },
  {
    regex: /(?<=\u0091, )(?<value>[A-Z]{2})(?=,? \u0091)/dg,
    category: 'LOCATION',
    surrogate: 'State',
    confidence: 0.75,
  },
  {
    regex:
      /(?<![\w.])(?:U\.?S\.?A|U\.?A\.?E|K\.?S\.?A|(?<=\b(?:from|in|to) (?:the )?)U\.?K|(?<=\b(?:in|to|from) the )U\.?S)\b/dg,
    category: 'LOCATION',
    surrogate: 'Country',
    confidence: 0.8,
  },
  {
    regex: new RegExp(
      `(?<!\\w)(?<value>${PEOPLES.split(' ').join('|')})(?= (?:national|citizen|origin|descent|man|woman|male|female|lady|gentleman|boy|girl|child|patient|student|worker|labou?rer|migrant|tourist|family|immigrant|refugee)(?!\\w))`,
      'dgi',
    ),
    category: 'LOCATION',
    surrogate: 'Country',
    confidence: 0.75,
  },
];

/** Whether words together are the name of a state or country. */
export function isRegion(words: readonly Word[]): boolean {
  regions ??= build();
  return regions.has(words.map((w, i) => (i > 0 ? w.gap : '') + w.lower).join(''));
}

let regions: Map<string, RegionWord> | undefined;
function build(): Map<string, RegionWord> {
  const names = new Map<string, RegionWord>();
  // As words are folded: the marks of a script are no accents to it, but composed forms differ.
  const add = (list: string, word: RegionWord) => {
    for (const name of list.trim().split(/,\s*/)) if (name) names.set(name, word);
  };
  add(COUNTRIES, 'Country');
  add(STATES, 'State');
  return names;
}

/** The longest name of a region that starts at a word, and how many words it has. */
function regionAt(note: Note, from: number): { word: RegionWord; size: number } | undefined {
  regions ??= build();
  let phrase = '';
  let best: { word: RegionWord; size: number } | undefined;
  for (let size = 1; size <= LONGEST; size += 1) {
    const next = note.words[from + size - 1];
    if (!next || next.glued || (size > 1 && !/^(?: | & )$/.test(next.gap))) break;
    phrase += (size > 1 ? next.gap : '') + next.text.toLowerCase();
    const word = regions.get(phrase);
    if (word) best = { word, size };
  }
  return best;
}

/** States and countries, and peoples where they say where a person is from; `strict` alone. */
export const region: Recogniser = {
  name: 'region',
  recognise: (note) => {
    const found: Candidate[] = matchPatterns(note, 'region', SHORT);
    for (let at = 0; at < note.words.length; at += 1) {
      const first = note.words[at];
      if (!first || (first.shape === 'xx' && !note.caseless(first))) continue;
      const match = regionAt(note, at);
      if (!match) continue;
      const place = placeCandidate(note, at, at + match.size, 0.85, 'region', match.word);
      at += match.size - 1;
      if (TERM_AFTER.test(note.text.slice(place.end, place.end + 20))) continue;
      if (TERM_BEFORE.test(note.text.slice(Math.max(0, place.start - 12), place.start))) continue;
      found.push(place);
    }
    return found;
  },
};

let written: RegExp | undefined;

/** Whether a text names a state or country, as its name is written with capitals; needs no lexicon. */
export function namesRegion(text: string): boolean {
  written ??= new RegExp(
    `(?<!\\p{L})(?:${`${STATES},${COUNTRIES}`
      .split(/,\s*/)
      .map((name) => name.trim().replace(/(?<![a-z])[a-z]/g, (first) => first.toUpperCase()))
      .filter(Boolean)
      .join('|')})(?![\\p{L}\\p{M}])`,
    'gu',
  );
  for (const match of text.matchAll(written)) {
    const end = match.index + match[0].length;
    if (!TERM_AFTER.test(text.slice(end, end + 20))) return true;
  }
  return false;
}
