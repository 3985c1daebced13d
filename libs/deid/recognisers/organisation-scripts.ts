import type { Candidate, Recogniser } from '../candidate.js';
import { Is, NAME } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { Word } from '../word.js';
import {
  CLINICIANS,
  HOUSES,
  KINDS_OF_HOUSE,
  PATIENTS,
  PLACE_LABELS,
  SHORT_HOUSES,
  STAFF,
} from './indic-cues.js';
import { WEEKDAYS } from './date-script-words.js';
import { keyOf, SPOKEN, STOP, VERB } from './indic-words.js';
import {
  closesAfter,
  flagsOf,
  hasScript,
  isKnownName,
  isKnownTown,
  isScripted,
  opensAt,
  phraseAt,
} from './script-run.js';

const BEFORE = 6;
const BEHIND = 2;

/** The case endings of the scripts that glue them: "to", "in", "from", "of" the hospital. */
const ENDING =
  /^(?:ে|ের|েৰ|ৰ|লৈ|ত|তে|র|ে|কে|யில்|க்கு|ற்கு|ின்|லிருந்து|ல்|கி|లో|కి|కు|నుంచి|ನಿಂದ|ಗೆ|ಯಿಂದ|ಯಲ್ಲಿ|ಲ್ಲಿ|ಿನಲ್ಲಿ|ಿಗೆ|യിൽ|യിലേക്ക്|ിൽ|ിലേക്ക്|ലേക്ക്|ലെ|માં|ની|થી|નો|ାରେ|ରେ|କୁ|ରୁ|ର|ात|ाला|ातून|ला|मा|ले|ାଳୟରେ)$/u;
const HEADS: ReadonlySet<string> = new Set([...HOUSES, ...SHORT_HOUSES]);

/** The words of the kind "hospital" from an index on, with a case ending or without. */
function houseAt(note: Note, index: number): number {
  const exact = phraseAt(note, index, HEADS);
  if (exact > 0) return exact;
  const word = note.words[index] as Word;
  const next = note.words[index + 1];
  for (const [size, text] of [
    [2, isScripted(next) && next.gap === ' ' ? `${word.text} ${next.text}` : ''],
    [1, word.text],
  ] as const) {
    const key = keyOf(text);
    for (let cut = key.length - 1; cut > 3 && cut >= key.length - 8; cut -= 1) {
      const stem = key.slice(0, cut);
      if (
        ENDING.test(key.slice(cut)) &&
        (HEADS.has(stem) || HEADS.has(`${stem}്`) || HEADS.has(`${stem}்`) || HEADS.has(`${stem}್`))
      )
        return size;
    }
  }
  return 0;
}

const isOrdinary = (word: Word): boolean => {
  const flags = flagsOf(word);
  return (flags & (Is.indianWord | Is.clinical)) !== 0 && (flags & (NAME | Is.town)) === 0;
};

const DAYS: ReadonlySet<string> = new Set(WEEKDAYS);

const breaks = (note: Note, word: Word): boolean => {
  const key = keyOf(word.text);
  return (
    DAYS.has(key) ||
    (STOP.has(key) && !KINDS_OF_HOUSE.has(key) && !/^(?:ও|ആൻഡ്)$/u.test(key)) ||
    SPOKEN.test(key) ||
    PATIENTS.has(key) ||
    CLINICIANS.has(key) ||
    STAFF.has(key) ||
    (!KINDS_OF_HOUSE.has(key) && phraseAt(note, word.index, PLACE_LABELS) > 0) ||
    (VERB.test(key) && !KINDS_OF_HOUSE.has(key) && !isKnownName(word) && !isKnownTown(word))
  );
};

const isKind = (word: Word) => KINDS_OF_HOUSE.has(keyOf(word.text)) || HEADS.has(keyOf(word.text));

function organisationAt(note: Note, index: number): Candidate[] {
  const size = houseAt(note, index);
  if (size === 0) return [];
  let from = index;
  while (from > 0 && from > index - BEFORE) {
    const gap = (note.words[from] as Word).gap;
    const before = note.words[from - 1] as Word;
    const initial = /^\. ?$/.test(gap) && before.text.length <= 3;
    if (!(gap === ' ' || initial) || !isScripted(before) || breaks(note, before)) break;
    from -= 1;
  }
  // "और उसे अपोलो अस्पताल": words of every day in front are no part of the name.
  while (
    from < index &&
    isOrdinary(note.words[from] as Word) &&
    !isKind(note.words[from] as Word) &&
    !opensAt(note, from)
  )
    from += 1;
  let end = index + size;
  const inside = note.words.slice(from, index);
  const short = SHORT_HOUSES.has(keyOf((note.words[index] as Word).text));
  const named = short || inside.some((word) => !isKind(word) && !isOrdinary(word));
  const found: Candidate[] = [];
  // A second word of the kind, and a place: "मेडिकल कॉलेज ओ हासपाताल", "अस्पताल गुमला".
  let places = 0;
  // With a case ending the phrase is over.
  const declined = phraseAt(note, index, HEADS) === 0;
  for (let i = 0; i < BEHIND + 2 && !declined; i += 1) {
    const next = note.words[end];
    if (!isScripted(next) || next.gap !== ' ' || isStop(next)) break;
    const more = houseAt(note, end);
    if (more > 0 || isKind(next)) {
      end += Math.max(1, more);
      continue;
    }
    if (places === BEHIND || breaks(note, next)) break;
    const closed = closesAfter(note, end);
    if (!isKnownTown(next) && !(closed && !isOrdinary(next))) break;
    if (!closesAfter(note, end) && !isKnownTown(next)) break;
    end += 1;
    places += 1;
  }
  if (!named && places === 0) {
    const town = townBehind(note, end);
    const first = note.words[from] as Word;
    const sure = opensAt(note, from) || isKnownTown(note.words[end] as Word);
    if (!town || from === index || !sure) return [];
    const span = of(note, from, end, 'ORGANISATION', 0.66);
    return first.start < span.end ? [span, town] : [];
  }
  // "… ताबडतोब तालुका अस्पताल जव्हार": with a place behind, the name begins with its kind.
  if (
    places > 0 &&
    !isKnownName(note.words[from] as Word) &&
    !isKnownTown(note.words[from] as Word)
  )
    while (from < index && inside.some(isKind) && !isKind(note.words[from] as Word)) from += 1;
  found.push(of(note, from, end, 'ORGANISATION', 0.74), ...headOfLine(note, from, end));
  const town = townBehind(note, end);
  if (town) found.push(town);
  return found;
}
/** "Lab, street, town" on a line of its own: the head of a report. */
const HEAD = /^(?:[,،] ?[^,،\n\d:]{2,40}){1,3}(?=\n|$)/u;
function headOfLine(note: Note, from: number, to: number): Candidate[] {
  const { start } = note.words[from] as Word;
  const { end } = note.words[to - 1] as Word;
  if (start > 0 && note.text[start - 1] !== '\n') return [];
  const rest = HEAD.exec(note.text.slice(end, end + 130))?.[0] ?? '';
  const places: Candidate[] = [];
  for (const part of rest.matchAll(/[^,،]{2,41}/gu)) {
    const lead = /^ */.exec(part[0])?.[0].length ?? 0;
    places.push({
      start: end + part.index + lead,
      end: end + part.index + part[0].trimEnd().length,
      category: 'LOCATION',
      surrogate: 'Place',
      confidence: 0.74,
      recogniser: 'organisation-scripts',
    });
  }
  return places;
}

const isStop = (word: Word) => STOP.has(keyOf(word.text));

const of = (
  note: Note,
  from: number,
  to: number,
  category: 'ORGANISATION' | 'LOCATION',
  confidence: number,
): Candidate => ({
  start: (note.words[from] as Word).start,
  end: (note.words[to - 1] as Word).end,
  category,
  surrogate: category === 'LOCATION' ? 'Place' : 'Hospital',
  confidence,
  recogniser: 'organisation-scripts',
});

/** "…, अमदावाद": the town behind the comma. */
function townBehind(note: Note, index: number): Candidate | undefined {
  const word = note.words[index];
  if (!isScripted(word) || !/^[,،] ?$/.test(word.gap) || breaks(note, word)) return undefined;
  if (houseAt(note, index) > 0 || isOrdinary(word)) return undefined;
  if (closesAfter(note, index) || isKnownTown(word))
    return of(note, index, index + 1, 'LOCATION', 0.7);
  const next = note.words[index + 1];
  if (!isScripted(next) || next.gap !== ' ') return undefined;
  if (isStop(next)) return of(note, index, index + 1, 'LOCATION', 0.66);
  const two = closesAfter(note, index + 1) && !breaks(note, next) && houseAt(note, index + 1) === 0;
  return two ? of(note, index, index + 2, 'LOCATION', 0.66) : undefined;
}

/** Hospitals, colleges, laboratories in the scripts of India, by the word that says what they are. */
export const organisationScripts: Recogniser = {
  name: 'organisation-scripts',
  recognise: (note) => {
    if (!hasScript(note.text)) return [];
    return note.words.flatMap((word) => (isScripted(word) ? organisationAt(note, word.index) : []));
  },
};
