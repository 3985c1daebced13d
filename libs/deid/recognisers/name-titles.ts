import type { Candidate, Recogniser } from '../candidate.js';
import { Is, NAME } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { PersonWord } from '../surrogate-words.js';
import type { Word } from '../word.js';
import { nameCandidate } from './name-candidate.js';
import { hasProperWord, nameRunEnd } from './name-run.js';
import {
  CLINICIAN_TITLES,
  cutsName,
  LOOSE_TITLES,
  PERSON_TITLES,
  SENIORITY,
  STAFF_TITLES,
} from './titles.js';

/** "attending Petrakis", "cardiologist Wu": a craft before a name. */
const CRAFT =
  /^(?:attending|fellow|hospitalist|intensivist|houseman)$|(?:ologist|therapist|iatrist|etrician)$/;

const SHORTEST_NAME = 4;
const CAPITALS = /^\p{Lu}{2}/u;
/** Titles that stand for other words too: advised, the baby's medicines, left, sinus rhythm. */
const ABBREVIATION = /^(?:adv|baby|lt|sr)$/;
/** After these any capitalised word is a name ("Mr Pain"), but for those that go on with the sentence. */
const FORMAL = /^(?:mr|mrs|ms|miss|mx)$/;
const GOES_ON =
  /^(?:the|an?|he|she|it|is|was|has|had|who|and|or|with|not|now|then|there|here|this|that|at|by|in|on|for|from|to|of|my|our|your|her|his|also|see|seen|says|said|name|patient|date|sample|no)$/;

/** "Mr Pain", "Mrs May", "Dr Case": a capital after a title outweighs the dictionary. */
const isNamedByTitle = (title: Word, first: Word): boolean =>
  title.shape === 'Xx' &&
  first.shape === 'Xx' &&
  !first.glued &&
  !GOES_ON.test(first.lower) &&
  (FORMAL.test(title.lower) ||
    (CLINICIAN_TITLES.has(title.lower) && (first.flags & NAME) !== 0 && first.gap !== '. '));

/** Nurses go by given names, which may be words: "nurse Charity". */
const isNursesName = (title: Word, first: Word): boolean =>
  /^(?:nurse|sister|midwife)$/.test(title.text) &&
  first.shape === 'Xx' &&
  (first.flags & Is.given) !== 0 &&
  !(first.flags & (Is.clinical | Is.drug));

const GAP_AFTER_TITLE = /^(?:\. ?|\.? ?\(?| ?[-:] ?|\/ ?)$/;

function kindOf(word: Word): { surrogate: PersonWord; strict: boolean } | undefined {
  if (CLINICIAN_TITLES.has(word.lower)) return { surrogate: 'Clinician', strict: false };
  if (PERSON_TITLES.has(word.lower))
    return { surrogate: 'Person', strict: word.lower === 'sri' || word.shape === 'xx' };
  if (STAFF_TITLES.has(word.lower) || CRAFT.test(word.lower))
    return { surrogate: 'Clinician', strict: true };
  if (LOOSE_TITLES.has(word.lower)) return { surrogate: 'Person', strict: true };
  return undefined;
}

function afterTitle(note: Note, title: Word): Candidate | undefined {
  const kind = kindOf(title);
  if (!kind) return undefined;
  const first = note.words[title.index + 1];
  if (!first || !GAP_AFTER_TITLE.test(first.gap) || cutsName(first.lower)) return undefined;
  // "5 km", "22 Fr Storz", "mRS 2", "social worker. Clavien II": a measure or the end of a sentence.
  // "Dr: how long": who speaks, and what is said.
  if (/^\.? ?:/.test(first.gap) && first.shape === 'xx') return undefined;
  if (/^(?:saab|sab|saheb|sahab|sahib|sb|ji|garu|babu|bai)$/.test(first.lower)) return undefined;
  if (/\d ?$/.test(title.gap) && /^(?:km|fr)$/.test(title.lower)) return undefined;
  if (title.text === 'mRS') return undefined;
  if (
    STAFF_TITLES.has(title.lower) &&
    first.gap === '. ' &&
    (title.text.length > 4 || title.lower === 'pac')
  )
    return undefined;
  // "with Lupe LVN. SCDs on", "SR. Mg 1.6": what ends a sentence, and no name behind it.
  if (
    kind.strict &&
    title.shape === 'XX' &&
    first.gap === '. ' &&
    !note.caseless(title) &&
    (first.text.length < SHORTEST_NAME || CAPITALS.test(first.text))
  )
    return undefined;
  // "Wound nurse (WOCN)", "Adv MRI", "baby NVP", "driver MVC": letters that stand for something.
  if (
    (kind.strict || ABBREVIATION.test(title.lower)) &&
    first.shape === 'XX' &&
    first.text.length < 5 &&
    !/^ \d{4}/.test(note.text.slice(first.end, first.end + 5)) &&
    !note.caseless(first) &&
    !(first.flags & (Is.given | Is.indianName | Is.surname))
  )
    return undefined;
  let end = nameRunEnd(note, first.index, 'title');
  if (end === first.index && isNamedByTitle(title, first) && !note.caseless(first)) end += 1;
  if (end === first.index) return undefined;
  // "Dr. X": whoever took the name out left a letter.
  if (end === first.index + 1 && /^[xyz]$/.test(first.lower)) return undefined;
  const small = first.shape === 'xx';
  const caseless = note.caseless(title);
  if (caseless && LOOSE_TITLES.has(title.lower) && !(first.flags & (Is.indianName | Is.given)))
    return undefined;
  if (small && !CLINICIAN_TITLES.has(title.lower) && !caseless && !PERSON_TITLES.has(title.lower))
    return undefined;
  // "NP Farrow", "Registrar Collier": a name of the lists that is a rarer word or an eponym too.
  const usual =
    (title.shape === 'XX' || (title.shape === 'Xx' && SENIORITY.has(title.lower))) &&
    !caseless &&
    first.shape === 'Xx' &&
    (first.flags & NAME) !== 0;
  if (
    kind.strict &&
    !hasProperWord(note, first.index, end) &&
    !(usual && !(first.flags & (Is.frequent | Is.clinical | Is.drug))) &&
    !isNursesName(title, first)
  )
    return undefined;
  if (
    kind.strict &&
    !usual &&
    first.flags & Is.eponym &&
    end === first.index + 1 &&
    title.shape !== 'Xx'
  )
    return undefined;
  if (small && kind.strict && !(first.flags & (Is.indianName | Is.given)) && first.flags !== 0)
    return undefined;
  const confidence = kind.strict ? 0.8 : small ? 0.85 : 0.95;
  const address = SENIORITY.has(title.lower) && title.shape === 'Xx' && first.gap === ' ' && !small;
  const from = address && !caseless ? title.index : first.index;
  return nameCandidate(note, from, end, confidence, 'name-titles', kind.surrogate);
}

/** "Md. Shafiqul", "Sk Rahim": short for Mohammed or Sheikh, and part of the name. */
function afterMohammed(note: Note, word: Word): Candidate | undefined {
  const first = note.words[word.index + 1];
  if (word.shape !== 'Xx' || !/^(?:md|mohd|sk)$/.test(word.lower)) return undefined;
  if (first?.shape !== 'Xx' || !/^(?:\. ?| )$/.test(first.gap)) return undefined;
  const end = nameRunEnd(note, word.index, 'none');
  if (end < first.index + 1 || !hasProperWord(note, first.index, end)) return undefined;
  return nameCandidate(note, word.index, end, 0.85, 'name-titles');
}

/** Names behind a title: Dr, Mr, Smt, Shri, Mst, Capt, Staff, Late. The title stays. */
export const nameTitles: Recogniser = {
  name: 'name-titles',
  recognise: (note) => {
    const found: Candidate[] = [];
    for (const word of note.words) {
      const candidate = afterTitle(note, word) ?? afterMohammed(note, word);
      if (candidate) found.push(candidate);
      // "S/N Anju": the title is two words with a slash.
      if (
        word.lower === 's' &&
        note.words[word.index + 1]?.lower === 'n' &&
        note.words[word.index + 1]?.gap === '/'
      ) {
        const from = word.index + 2;
        const end = nameRunEnd(note, from, 'title');
        if (end > from && hasProperWord(note, from, end))
          found.push(nameCandidate(note, from, end, 0.9, 'name-titles', 'Clinician'));
      }
    }
    return found;
  },
};
