import type { Candidate, Recogniser } from '../candidate.js';
import { Is, NAME, ORDINARY } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { Word } from '../word.js';
import { isOfDegree } from './dotted-degree.js';
import { nameCandidate } from './name-candidate.js';
import { cutsName } from './titles.js';

const INITIAL_GAP = /^(?:\. ?|\.? )$/;
export const NOT_INITIALS =
  /^(?:U\.?S|U\.?K|B\.?P|P\.?O|P\.?S|O\.?P\.?D|I\.?P|O\.?P|L\.?M\.?P|M\.?D|I\.?V|I\.?M|N\.?B|Q\.?I\.?D|B\.?D|T\.?D\.?S|O\.?D|H\.?S|S\.?C|P\.?M|A\.?M|D\.?O|C\.?C|H\.?O|E\.?G|I\.?E|C\.?T|U\.?A|O\.?R|E\.?R|D\.?C|P\.?R\.?N|B\.?I\.?D|T\.?I\.?D|P\.?T|O\.?T|S\.?R|F\.?N|L\.?V|R\.?V|C\.?S|E\.?F|A\.?V|M\.?O|R\.?R|H\.?R|Q\.?D|H\.?P\.?I|G\.?I|G\.?U|L\.?P|P\.?A|T\.?B|D\.?M|N\.?G)\.?$/i;
/** "Gorakhpur (U.P.)": states of India. */
const STATE = /^(?:U\. ?P|M\. ?P|A\. ?P|H\. ?P|W\. ?B|T\. ?N|J\. ?K|U\. ?K)\.?$/;
const PATIENT_BEFORE = /\b(?:initials|patient|pt|mr|mrs|ms|miss|baby|case|of)\.? ?\($/i;
const DOTTED =
  /(?<![\w.])[A-Z]\.(?: ?[A-Z]\.){1,3}(?![\w])|(?<![\w.])[A-Z]\.[A-Z](?=\.?'s|\. (?:had|has|was|is|said|came))/g;
const PERSON_AROUND = /(?:\b(?:initials|patient|pt|mr|mrs|ms|miss|baby|case|dr)\.? ?\(?|\()$/i;

/** A word that can stand beside initials: no ordinary word, no eponym with a letter ("Kerley B"). */
const bears = (word: Word | undefined, dotted: boolean): word is Word => {
  if (!word || word.shape !== 'Xx' || word.glued || word.text.length < 3 || cutsName(word.lower))
    return false;
  if (word.flags & (Is.clinical | Is.drug | Is.region | Is.frequent))
    return Boolean(word.flags & Is.given) && dotted && !(word.flags & Is.clinical);
  if (word.flags & Is.english) return Boolean(word.flags & (Is.given | Is.indianName)) && dotted;
  if (word.flags & Is.eponym)
    return Boolean(word.flags & (Is.commonGiven | Is.indianName)) && dotted;
  return true;
};

/** "FVC 1.9 L. Brighton", "Drink 3 L. Guy", "fetal PCA L. Percheron": a unit or a side, no initial. */
function endsSentence({ text, words }: Note, word: Word): boolean {
  const before = text.slice(Math.max(0, word.start - 14), word.start);
  if (/\d\.\d ?$/.test(before)) return /^[CFGKL]$/.test(word.text);
  if (/\b(?:drinks?|water|fluids?|intake|output|oxygen|o2|ns|rl) \d+ ?$/i.test(before))
    return word.text === 'L';
  const next = words[word.index + 1];
  const side = /^[LR]$/.test(word.text) && /[\p{Lu}\p{Ll}]{2} $/u.test(before);
  return side && next !== undefined && (next.flags & NAME) === 0;
}

/** Names with initials: "K. R. Venkatesan", "Muthu.P", "James T.", "R.K.S." */
export const nameInitials: Recogniser = {
  name: 'name-initials',
  recognise: (note) => {
    const found: Candidate[] = [];
    const { words, text } = note;
    for (const word of words) {
      if (word.shape !== 'X' || word.glued || isOfDegree(note, word.index)) continue;
      const next = words[word.index + 1];
      const dotted = text[word.end] === '.';
      // Initials first; the run continues through further initials.
      // "58, M. Parish at …": the letter is the sex.
      if (/^[MF]$/.test(word.text) && /\d[ ,/]{1,2}$/.test(word.gap)) continue;
      if (dotted && endsSentence(note, word)) continue;
      if (
        next &&
        dotted &&
        /^\. ?$/.test(next.gap) &&
        bears(next, true) &&
        !(next.flags & ORDINARY & ~Is.english)
      ) {
        let from = word.index;
        while (
          from > 0 &&
          words[from - 1]?.shape === 'X' &&
          INITIAL_GAP.test((words[from] as Word).gap) &&
          !words[from - 1]?.glued
        )
          from -= 1;
        let to = next.index + 1;
        const after = words[to];
        if (after && after.gap === ' ' && bears(after, true) && after.flags & NAME) to += 1;
        if (
          NOT_INITIALS.test(text.slice((words[from] as Word).start, word.end)) &&
          word.index > from
        )
          continue;
        const startsSentence =
          word.index - from === 0 &&
          /(?:vitamin|type|group|grade|stage|class|hepatitis|part|plan|section|phase|level) ?$/i.test(
            text.slice(Math.max(0, word.start - 12), word.start),
          );
        if (!startsSentence)
          found.push(
            nameCandidate(
              note,
              from,
              to,
              next.flags & NAME || word.index - from > 0 ? 0.82 : 0.62,
              'name-initials',
            ),
          );
      }
      const before = words[word.index - 1];
      if (
        !before ||
        !/^(?: |\. ?)$/.test(word.gap) ||
        (word.gap.startsWith('.') && /^\. /.test(word.gap))
      )
        continue;
      const name = Boolean(before.flags & (Is.given | Is.indianName | Is.surname));
      if (/^ ?\/ ?[oO]/.test(text.slice(word.end, word.end + 4))) continue;
      // "Sukra Murmu M 44": the sex.
      if (/^[MF]$/.test(word.text) && /^ \d{1,2}\b/.test(text.slice(word.end, word.end + 4)))
        continue;
      const tied = dotted || word.gap === '.';
      if (bears(before, tied) && (name || tied)) {
        let from = before.index;
        const first = words[from - 1];
        if (first && before.gap === ' ' && bears(first, true) && first.flags & NAME) from -= 1;
        let to = word.index + 1;
        while (
          words[to]?.shape === 'X' &&
          INITIAL_GAP.test((words[to] as Word).gap) &&
          !/^ ?\/ ?[oO]/.test(text.slice((words[to] as Word).end, (words[to] as Word).end + 4))
        )
          to += 1;
        if (NOT_INITIALS.test(text.slice(word.start, (words[to - 1] as Word).end))) continue;
        const given = (before.flags & (Is.given | Is.indianName)) !== 0;
        found.push(
          nameCandidate(
            note,
            from,
            to,
            name && tied
              ? 0.82
              : tied
                ? 0.55
                : before.flags & Is.commonGiven && !/^[AI]$/.test(word.text)
                  ? 0.52
                  : given
                    ? 0.45
                    : 0.3,
            'name-initials',
          ),
        );
      }
    }
    for (const match of note.matches(DOTTED)) {
      if (NOT_INITIALS.test(match[0].replaceAll(' ', ''))) continue;
      const before = text.slice(Math.max(0, match.index - 14), match.index);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 8);
      if (STATE.test(match[0]) && before.endsWith('(') && !PATIENT_BEFORE.test(before)) continue;
      const person = PERSON_AROUND.test(before) || /^\.?(?:'s| had| has| is| was)/.test(after);
      const { index } = match;
      if (person)
        found.push({
          start: index,
          end: index + match[0].length,
          category: 'PERSON_NAME',
          surrogate: 'Person',
          confidence: 0.75,
          recogniser: 'name-initials',
        });
    }
    return found;
  },
};
