import type { Candidate, Recogniser } from '../candidate.js';
import { Is, NAME } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { Word } from '../word.js';
import { nameCandidate } from './name-candidate.js';
import { hasProperWord, isCapital, nameRunEnd } from './name-run.js';

/** Age and sex as they follow a patient's name: ", 46/F", " 68 F", " (24 yrs", ", 58, Nadiad". */
const AGE_SEX =
  /^(?:\)? ?[,;:(|/]{0,2} {0,2}|\t)(?:aged? |age ?[:=]? ?|umar |umr |vayasu )?(?:[1-9]\d?|1[01]\d)\+? ?(?:(?:yrs?|years?|y\/?o?|saal|sal|mo|months?|mths?|d|days?)\b|\/ ?[MFmf]\b|,? ?(?:[MF]|[mf]|male|female|boy|girl|Male|Female)\b(?! ?\/ ?\d)|[MF]\b|, (?=[A-Z]))/;
/** Says outright that a patient comes next, so that even "Sunny" is one. */
const PRESENTED = /\b(?:pt|patient|name|baby|case of|child)[.:]{0,2} $|(?:^|\n)[ \t\d.)-]{0,6}$/i;
const AGE_WORDS =
  /^ (?:age |aged )?(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: [a-z]{3,5})? (?:year|yr)/;

/** A number and a capital, no word of age or sex: an age and a town, or a score in a list of scores. */
const BARE_NUMBER = /^ (?:[1-9]\d?|1[01]\d)\+?, (?=[A-Z])/;
const SCORE_BEHIND =
  /^ \d{1,3}\+?, (?!(?:bed|ward|room|ip|op|opd|icu|uhid|mrn|house|flat|plot|sector)\b)\p{L}[\p{L}-]{0,20}(?: [\p{L}-]{1,12})? ?[<>=]{0,2}\d/iu;

/** "Waterlow 24, L heel", "Fazekas 2, Scheltens 2/3": the number is no age. */
function isScore(note: Note, words: readonly Word[], tail: string): boolean {
  if (!BARE_NUMBER.test(tail)) return false;
  const first = words[0] as Word;
  const named = words.some((w) => w.flags & NAME && w.shape === 'Xx' && !(w.flags & Is.eponym));
  const inList = /\d[a-z+]?[,;] $/.test(note.text.slice(Math.max(0, first.start - 4), first.start));
  return !named || inList || SCORE_BEHIND.test(tail) || /[:\p{L}]$/u.test(first.gap);
}

/** A name shows itself by the age and sex behind it. */
export const nameDemographics: Recogniser = {
  name: 'name-demographics',
  recognise: (note) => {
    const found: Candidate[] = [];
    let next = 0;
    for (const word of note.words) {
      if (word.index < next) continue;
      const caseless = note.caseless(word);
      if (!isCapital(word) && !caseless) continue;
      if (word.shape === 'XX' && !caseless && !(word.flags & (Is.indianName | Is.given))) continue;
      const end = nameRunEnd(note, word.index, 'none');
      const proper =
        hasProperWord(note, word.index, end) ||
        (word.flags & NAME &&
          !(word.flags & Is.clinical) &&
          (!(word.flags & Is.frequent) ||
            PRESENTED.test(note.text.slice(Math.max(0, word.start - 12), word.start))));
      if (end === word.index || !proper) continue;
      next = end;
      const last = note.words[end - 1] as Word;
      const tail = note.text.slice(last.end, last.end + 40);
      const listed = /^, \d{1,3}[,.] /.test(tail) && end - word.index > 1;
      if (!AGE_SEX.test(tail) && !AGE_WORDS.test(tail) && !listed) continue;
      if (isScore(note, note.words.slice(word.index, end), tail)) continue;
      const unknown =
        note.words.slice(word.index, end).every((w) => w.flags === 0 && w.text.length > 3) &&
        end - word.index > 1;
      if (caseless && !unknown && !(word.flags & (Is.indianName | Is.given))) continue;
      const town = end === word.index + 1 && (word.flags & (Is.town | Is.institution)) !== 0;
      found.push(
        nameCandidate(note, word.index, end, town ? 0.4 : 0.86, 'name-demographics', 'Patient'),
      );
    }
    return found;
  },
};
