import type { Recogniser } from '../candidate.js';
import { Is, NAME } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { PhiCategory } from '../phi-category.js';
import type { SurrogateWord } from '../surrogate-words.js';
import { isPlausible } from '../tagger/plausible.js';
import { isFragment, readingOf } from '../tagger/reading.js';
import { type TaggedSpan, spansOf } from '../tagger/spans.js';
import type { Word } from '../word.js';
import { isOfDegree } from './dotted-degree.js';
import { LABEL_WORD } from './id-labels.js';
import { withoutCues } from './script-run.js';
import { cutsName, PERSON_TITLES } from './titles.js';

const MEANING: Record<TaggedSpan['tag'], { category: PhiCategory; surrogate: SurrogateWord }> = {
  NAME: { category: 'PERSON_NAME', surrogate: 'Person' },
  LOCATION: { category: 'LOCATION', surrogate: 'Place' },
  ORG: { category: 'ORGANISATION', surrogate: 'Organisation' },
  DATE: { category: 'DATE', surrogate: 'Date' },
  ID: { category: 'OTHER_ID', surrogate: 'ID' },
};

/** However sure the tagger is: a rule also knows the kind, so where both see something it leads. */
const MOST = 0.75;
/** What has the look of a date and is taken for one needs no more. */
const LEAST_OF_DATE = 0.55;

/** How sure it must be of a few words without a sentence around them. */
const SURE_OF_FRAGMENT = 0.85;

/** "68 F. Gowramma's son": the sex of one sentence is no initial of the next. */
const SEX = /^[MF]\. /;
const AGE_BEFORE = /\d ?(?:yrs?|y\/?o|years?)?,? $/;

/** Where a name begins, the sex before it left out. */
const afterSex = (text: string, start: number): number =>
  SEX.test(text.slice(start, start + 3)) &&
  AGE_BEFORE.test(text.slice(Math.max(0, start - 8), start))
    ? start + 3
    : start;

/** "the 22nd": the article is no part of the day. */
const ARTICLE = /^the (?=\d)/i;

/** Where a span begins, without what a sentence or its grammar put before a name or a day. */
function beginning(text: string, tag: TaggedSpan['tag'], start: number, end: number): number {
  if (tag === 'NAME') return afterSex(text, start);
  if (tag === 'DATE' && ARTICLE.test(text.slice(start, end))) return start + 'the '.length;
  return start;
}

/** "NINO JT123456C": what names a number is no part of it. */
const LABEL = /^[A-Za-z]{2,8}[ .:#]{1,3}(?=(?:[A-Z]{1,2} )?\S*\d)/;
const afterLabel = (text: string, start: number, end: number): number => {
  const label = LABEL.exec(text.slice(start, end))?.[0] ?? '';
  return LABEL_WORD.test(label) ? start + label.length : start;
};

/**
 * Where a name or place begins behind titles and labels: "Capt. Rawat", "Near Main Gate"; its end
 * where it is a title alone, which is nobody's name.
 */
function afterTitles(note: Note, start: number, end: number): number {
  let at = start;
  for (let i = note.wordAt(start); ; i += 1) {
    const word = note.words[i];
    if (!word || word.start >= end || !cutsName(word.lower)) return at;
    const next = note.words[i + 1]?.start ?? end;
    if (next >= end && note.text[word.end] !== '.' && !PERSON_TITLES.has(word.lower)) return at;
    at = Math.min(next, end);
  }
}

/** "Maj Oldenthorpe" is somebody, whatever it was taken for; "Father Muller Hospital" is not. */
function isTitled(note: Note, start: number, end: number): boolean {
  const from = note.wordAt(start);
  return note.wordAt(end) - from === 2 && cutsName((note.words[from] as Word).lower);
}

/** Where a span ends without the last words that are dropped; its first word stays. */
function withoutLast(
  note: Note,
  start: number,
  end: number,
  isDropped: (index: number) => boolean,
): number {
  const from = note.wordAt(start);
  const last = note.wordAt(end);
  let to = last;
  while (to - 1 > from && isDropped(to - 1)) to -= 1;
  return to === last ? end : (note.words[to - 1] as Word).end;
}

/** "Zubinka Torvalakar tsutsugamushi": a small word that no list has as a name ends none with capitals. */
function withoutSmallEnd(note: Note, start: number, end: number): number {
  if (note.words[note.wordAt(start)]?.shape !== 'Xx') return end;
  return withoutLast(note, start, end, (i) => {
    const { shape, flags } = note.words[i] as Word;
    return shape === 'xx' && (flags & NAME) === 0;
  });
}

/** "S. N. Pathak B.A.M.S.": a degree is no part of the name. */
const withoutDegree = (note: Note, start: number, end: number): number =>
  withoutLast(note, start, end, (i) => isOfDegree(note, i));

const ENDS_NUMBER = /\d ?$/;
/** More digits behind a word are of a number that goes on. */
const FEW_BEHIND = /^\D{0,3}\d{0,2}$/;

/** "0123456 Unit 4": what an everyday word begins is no part of the number before it. */
function withoutWords(note: Note, start: number, end: number): number {
  for (let i = note.wordAt(start + 1); ; i += 1) {
    const word = note.words[i];
    if (!word || word.start >= end) return end;
    if (word.flags & Is.frequent && word.text.length > 3 && ENDS_NUMBER.test(word.gap)) {
      if (!FEW_BEHIND.test(note.text.slice(word.end, end))) return end;
      return word.start - /\s*$/.exec(word.gap)![0].length;
    }
  }
}

/** Where a span ends, without what its kind does not take in. */
function ending(note: Note, tag: TaggedSpan['tag'], start: number, end: number): number {
  if (tag === 'NAME') return withoutSmallEnd(note, start, withoutDegree(note, start, end));
  return tag === 'ID' ? withoutWords(note, start, end) : end;
}

/** What words, shapes and the words around them make probable; see `tagger/README.md`. */
export const tagger: Recogniser = {
  name: 'tagger',
  recognise: (note) => {
    const reading = readingOf(note);
    const { tokens, posteriors } = reading;
    const least = isFragment(reading) ? SURE_OF_FRAGMENT : 0;
    return spansOf(tokens, posteriors)
      .filter((span) => span.probability >= least && isPlausible(note.text, span))
      .flatMap(({ start: from, end: to, tag, probability }) => {
        const end = ending(note, tag, from, to);
        const named =
          tag === 'NAME' || tag === 'LOCATION' || (tag === 'ORG' && isTitled(note, from, end));
        const first = beginning(note.text, tag, from, end);
        const start = named ? afterTitles(note, first, end) : first;
        if (start === end) return [];
        const uncued = withoutCues(note, start, end);
        if (!uncued) return [];
        const span = named ? uncued : { start, end };
        return {
          start: afterLabel(note.text, span.start, span.end),
          end: span.end,
          ...MEANING[tag],
          confidence: Math.min(
            MOST,
            tag === 'DATE' ? Math.max(probability, LEAST_OF_DATE) : probability,
          ),
          recogniser: 'tagger',
        };
      });
  },
};
