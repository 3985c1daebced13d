import type { Candidate, Recogniser } from '../candidate.js';
import { Is, NAME, ORDINARY } from '../lexicon/lexicon.js';
import type { Word } from '../word.js';
import { nameCandidate } from './name-candidate.js';
import { cutsName, DEGREE } from './titles.js';

const AFTER =
  /^(?: [A-Z]\b\.?)?(?:$|\n| ?\(| - | ?- ?\d|,? \d|,? (?:[MF]\b|aged?\b)| {2,}| ?\||, (?:m\.?d|rn|np|pa)\b)/i;
const BEFORE = /(?:^|\n|[:|]|\d[.)]|\t| {2}| -)[ \t]{0,4}$/;

const plain = (word: Word): boolean =>
  !word.glued &&
  word.text.length > 1 &&
  (word.shape === 'Xx' || word.shape === 'XX') &&
  !(word.flags & (ORDINARY | Is.eponym | Is.town)) &&
  !cutsName(word.lower);

/** "Rutherford, Evelyn": the family name may be a town or an eponym too. */
const isKnown = (family: Word, given: Word): boolean =>
  family.shape === given.shape &&
  !family.glued &&
  (family.flags & Is.surname) !== 0 &&
  !(family.flags & (ORDINARY | Is.region)) &&
  (given.flags & (Is.commonGiven | Is.indianName)) !== 0;

/** "Mahoney, Ellis": a given name that is an eponym too. */
const isGiven = (family: Word, given: Word): boolean =>
  family.shape === given.shape &&
  !given.glued &&
  (family.flags & Is.surname) !== 0 &&
  (given.flags & Is.given) !== 0 &&
  !(given.flags & (ORDINARY | Is.region));

/** "SIBANDA, Thandeka": capitals and a comma tell the family name, though no list has either. */
const isUnheardOf = (family: Word, given: Word): boolean =>
  family.shape === 'XX' && given.shape === 'Xx' && family.flags === 0 && given.flags === 0;

/** "Azure, Delbert, 36M": the age tells of a person, whatever else the family name is. */
const AGED = /^,? \d{1,2} ?[MF]\b/;

/** As messages between systems have it: "OKAFOR^EMEKA^J". */
const BY_CARETS =
  /(?:(?:AL|BIN|DA|DE|DEL|DER|DOS|EL|LA|ST|VAN|VON) ){0,2}\p{Lu}[\p{L}'-]{1,24}(?:\^[\p{L}'.-]{1,24}){1,4}/gu;

/** Family name first, as forms and lists write it: "KOLAWOLE, Babatunde - 52 yo", "Szymanski, Halina (F)". */
export const nameInverted: Recogniser = {
  name: 'name-inverted',
  recognise: (note) => {
    const found: Candidate[] = [];
    const { words, text } = note;
    for (const { 0: name, index } of note.matches(BY_CARETS)) {
      const from = note.wordAt(index);
      const to = note.wordAt(index + name.length);
      // Codes have carets too: "CT^CHEST".
      if (words.slice(from, to).some(({ flags }) => flags === 0 || flags & NAME))
        found.push(nameCandidate(note, from, to, 0.9, 'name-inverted'));
    }
    for (const given of words) {
      if (given.gap !== ', ' && given.gap !== ',') continue;
      const family = words[given.index - 1];
      if (DEGREE.test(given.lower)) continue;
      const aged = AGED.test(text.slice(given.end, given.end + 7));
      if (!family || (!aged && !plain(given) && !isGiven(family, given))) continue;
      if (!plain(family) && !aged && !isKnown(family, given)) continue;
      if (!((family.flags | given.flags) & NAME) && !isUnheardOf(family, given)) continue;
      if (!BEFORE.test(text.slice(Math.max(0, family.start - 6), family.start))) continue;
      if (!AFTER.test(text.slice(given.end, given.end + 12))) continue;
      found.push(nameCandidate(note, family.index, given.index + 1, 0.75, 'name-inverted'));
    }
    return found;
  },
};
