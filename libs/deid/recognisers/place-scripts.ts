import type { Candidate, Recogniser } from '../candidate.js';
import { Is, NAME } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { Word } from '../word.js';
import {
  ADDRESS_LABELS,
  AGE_BEHIND,
  CAME,
  FROM,
  FROM_ENDING,
  LOOSE_PLACES,
  NOT_FROM,
  PLACE_KINDS,
  PLACE_LABELS,
  STREETS,
} from './indic-cues.js';
import { keyOf, STOP, VERB } from './indic-words.js';
import {
  closesAfter,
  flagsOf,
  gapAfter,
  hasScript,
  isCut,
  isKnownTown,
  isScripted,
  opensAt,
  phraseAt,
  scriptRunEnd,
} from './script-run.js';

const at = (start: number, end: number, confidence: number): Candidate => ({
  start,
  end,
  category: 'LOCATION',
  surrogate: 'Place',
  confidence,
  recogniser: 'place-scripts',
});
const ofWords = (note: Note, from: number, to: number, confidence: number): Candidate =>
  at((note.words[from] as Word).start, (note.words[to - 1] as Word).end, confidence);

const GAP = /^(?: {1,3}|\.? ?[:：-]{1,2} {0,8}|\. ?)$/;
const PARTS = 6;
/** One part of an address: up to the comma, with what it has of numbers. */
const SHORT = '(?:क्र|नं|નં|ਨੰ|নং|నం|ನಂ|எண்|നം|ନଂ|ता|जि|पो|मु|ਡਾਕ|તા|જિ|જી|પો|পো|পোঃ)';
const PART = new RegExp(
  `(?:[^\\n,،।۔;:.]|\\.(?=[^\\s,])|(?<=${SHORT})\\. ?){2,44}?(?=[,،।۔;\\n]|(?<!${SHORT})\\. |\\.,|\\.$| - ?\\d| {2}|$| \\()`,
  'uy',
);
const PIN = /^[^\S\n]?[-–] ?(?<pin>\d{3} ?\d{3})(?!\d)/u;

/** The parts of an address behind its first, up to the end of the line or sentence. */
const PIN_WORD = /^(?:पिन|पिनकोड|পিন|பின்|పిన్|പിൻ|ಪಿನ್|પિન|ਪਿੰਨ|ਪਿਨ|ପିନ|پن)$/u;

function partsBehind(note: Note, from: number): Candidate[] {
  const { text } = note;
  const parts: Candidate[] = [];
  let end = from;
  for (let i = 0; i < PARTS; i += 1) {
    const pin = PIN.exec(text.slice(end, end + 12));
    if (pin) {
      end += pin[0].length;
      parts.push(at(end - (pin.groups?.['pin'] as string).length, end, 0.85));
      break;
    }
    const comma = /^ ?[,،] ?/.exec(text.slice(end, end + 3))?.[0];
    if (!comma) break;
    PART.lastIndex = end + comma.length;
    const part = PART.exec(text)?.[0];
    if (!part) break;
    let first = note.wordAt(end + comma.length);
    const to = note.wordAt(end + comma.length + part.length);
    const label = phraseAt(note, first, PLACE_LABELS);
    first += label;
    const words = note.words.slice(first, to);
    if (to - first > 6 || words.length === 0 || PIN_WORD.test((words[0] as Word).text)) break;
    const cut = words.some(
      (w, n) =>
        !isScripted(w) ||
        ((STOP.has(keyOf(w.text)) || isAge(w)) &&
          !(n > 0 && /^(?:क्र|नं|નં|নং|ਨੰ|நம்பர்|నం|ನಂ|نمبر)$/u.test(w.text))) ||
        (VERB.test(w.text) && !isKnownTown(w) && n > 0),
    );
    if (cut) break;
    const start = label > 0 ? (words[0] as Word).start : end + comma.length;
    end += comma.length + part.length;
    const kind = words[words.length - 1] as Word;
    const bare = words.length > 1 && PLACE_KINDS.has(keyOf(kind.text)) ? kind.start : end;
    parts.push(at(start, text.slice(0, bare).trimEnd().length, 0.8));
  }
  return parts;
}
const isAge = (word: Word) => AGE_BEHIND.has(keyOf(word.text));

function afterLabel(note: Note, index: number): Candidate[] {
  const size = phraseAt(note, index, PLACE_LABELS);
  if (size === 0) return [];
  const whole = phraseAt(note, index, ADDRESS_LABELS) > 0;
  const key = keyOf((note.words[index] as Word).text);
  let from = index + size;
  const field = /[:：]/.test(note.words[from]?.gap ?? '');
  // "पता: गाँव …", "रा. मु.पो. …": a label behind a label.
  for (let i = 0; i < 2; i += 1) {
    const more = phraseAt(note, from, PLACE_LABELS);
    if (
      more === 0 ||
      (whole && LOOSE_PLACES.has(keyOf(note.words[from]?.text ?? ''))) ||
      !GAP.test(note.words[from]?.gap ?? '')
    )
      break;
    from += more;
  }
  const first = note.words[from];
  const numbered =
    first &&
    whole &&
    /^(?: {1,3}|\.? ?[:：]? {0,3})[\dA-Za-z/-]{1,12},? ?$/.test(first.gap) &&
    /\d/.test(first.gap);
  if (!isScripted(first) || !(GAP.test(first.gap) || numbered)) return [];
  // "… जिला. चार दिन": a full stop behind a whole word ends the sentence.
  const label = note.words[from - 1] as Word;
  if (/^\. ?$/.test(first.gap) && label.text.length > 3) return [];
  if (whole && (field || !LOOSE_PLACES.has(key) || key === keyOf('रा'))) {
    PART.lastIndex = numbered
      ? (note.words[from - 1] as Word).end + (/^[ .:]*/.exec(first.gap)?.[0].length ?? 0)
      : first.start;
    const start = PART.lastIndex;
    const part = PART.exec(note.text)?.[0];
    const cut =
      !part ||
      note.words
        .slice(from, note.wordAt(start + part.length))
        .some(
          (w) =>
            isAge(w) ||
            (!numbered &&
              w === first &&
              (STOP.has(keyOf(w.text)) || (VERB.test(w.text) && !closesAfter(note, from)))),
        );
    if (part && !cut && part.split(' ').length <= 5) {
      const end = start + part.trimEnd().length;
      return [at(start, end, 0.82), ...partsBehind(note, end)];
    }
  }
  // A name of three or four words where the comma shows its end: "ਪਿੰਡ ਚੱਕ ਫਤਿਹ ਸਿੰਘ ਵਾਲਾ,".
  const long = scriptRunEnd(note, from, 4, true);
  const most = field ? 3 : 2;
  const end =
    long - from > most && !field && /^,/.test(gapAfter(note, long - 1)) && !LOOSE_PLACES.has(key)
      ? long
      : scriptRunEnd(note, from, most, field);
  if (end === from) return [];
  const loose = LOOSE_PLACES.has(key) && !field;
  if (loose && !closesAfter(note, end - 1)) return [];
  if (VERB.test(first.text) && !field && !isKnownTown(first) && !closesAfter(note, end - 1))
    return [];
  if (loose && VERB.test(first.text)) return [];
  const last = (note.words[end - 1] as Word).end;
  const parts = whole || field || partsAreKnown(note, end) ? partsBehind(note, last) : [];
  return [ofWords(note, from, end, loose ? 0.7 : 0.82), ...parts];
}

/** "ଘର କୋଇଡା, ..." is a list of places only where the next is known for one. */
function partsAreKnown(note: Note, index: number): boolean {
  const next = note.words[index];
  return isScripted(next) && /^[,،] ?$/.test(next.gap) && isKnownTown(next);
}

/** "X गाँव", "X రోడ్డు": kinds of place behind a name, the street's with it. */
function beforeKind(note: Note, index: number): Candidate | undefined {
  const word = note.words[index] as Word;
  const key = keyOf(word.text);
  const street = STREETS.has(key);
  if ((!street && !PLACE_KINDS.has(key)) || word.gap !== ' ') return undefined;
  let from = index;
  while (from > index - (street ? 4 : 2) && from > 0) {
    const before = note.words[from - 1] as Word;
    if (
      !isScripted(before) ||
      isCut(note, before) ||
      (VERB.test(before.text) && !isKnownTown(before))
    )
      break;
    from -= 1;
    if (opensAt(note, from) || (note.words[from] as Word).gap !== ' ') break;
  }
  if (from === index || (!opensAt(note, from) && !(street && closesAfter(note, index))))
    return undefined;
  const first = note.words[from] as Word;
  if (flagsOf(first) & Is.indianWord && !(flagsOf(first) & (NAME | Is.town))) return undefined;
  return ofWords(note, from, street ? index + 1 : index, street ? 0.7 : 0.66);
}

const AGE_BEFORE_PLACE =
  /(?:\d{1,3}(?: ?[\p{L}\p{M}]{1,12}\.?)?|[\p{L}\p{M}]{2,10} \d{1,3})\)?[,،] ?$/u;

/** "…, 34 वर्ष, X से", "X से आए": where someone is from. */
function from(note: Note, index: number): Candidate | undefined {
  const word = note.words[index] as Word;
  const key = keyOf(word.text);
  const glued = FROM_ENDING.test(key) && key.length > 5;
  const place = glued ? index : index - 1;
  const named = note.words[place];
  if (!glued && (!FROM.has(key) || !/^(?: | ?)$/.test(word.gap))) return undefined;
  if (!isScripted(named) || NOT_FROM.has(keyOf(named.text)) || isCut(note, named)) return undefined;
  if (named.text.length < 3) return undefined;
  const before = note.words[place - 1];
  const two =
    !opensAt(note, place) &&
    named.gap === ' ' &&
    isScripted(before) &&
    !isCut(note, before) &&
    !NOT_FROM.has(keyOf(before.text));
  const first = two ? place - 1 : place;
  const head = note.text.slice(
    Math.max(0, (note.words[first] as Word).start - 30),
    (note.words[first] as Word).start,
  );
  const aged =
    AGE_BEFORE_PLACE.test(head) && (ageBefore(note, first) || /[,،] ?\d{1,3}[,،] ?$/u.test(head));
  const ordinary = (flagsOf(named) & Is.indianWord) !== 0 && !isKnownTown(named);
  const came = (ordinary ? [] : isKnownTown(named) && opensAt(note, first) ? [1, 2] : [1]).some(
    (n) => {
      const next = note.words[index + n];
      return next && /^[ ,]?\d* ?$/.test(next.gap) && CAME.has(keyOf(next.text));
    },
  );
  const known = isKnownTown(named);
  if (!aged && !came) return undefined;
  if (!aged && !opensAt(note, first) && !known) return ofWords(note, place, place + 1, 0.6);
  return ofWords(note, first, place + 1, aged ? 0.78 : 0.66);
}

/** "वय 36, सांगोला)": a place behind an age that ends the phrase. */
function behindAge(note: Note, index: number): Candidate | undefined {
  const word = note.words[index] as Word;
  if (!/[,،] ?$/.test(word.gap)) return undefined;
  const head = note.text.slice(Math.max(0, word.start - 30), word.start);
  const bracketed = /\p{L}\p{M}* \(\d{1,3}\)[,،] ?$/u.test(head);
  if (!bracketed && !(AGE_BEFORE_PLACE.test(head) && ageBefore(note, index))) return undefined;
  const end = scriptRunEnd(note, index, 2);
  if (end === index || !/^ ?[,.।،۔)]/u.test(gapAfter(note, end - 1))) return undefined;
  if (VERB.test(word.text) || flagsOf(word) & (Is.indianWord | Is.clinical)) return undefined;
  return ofWords(note, index, end, 0.66);
}
const ageBefore = (note: Note, index: number): boolean =>
  [1, 2].some((n) => {
    const word = note.words[index - n];
    return (
      isScripted(word) &&
      (isAge(word) || /^(?:वय|उम्र|বয়স|வயது|వయసు|ಉಮರ್|ઉંમર|ਉਮਰ|ବୟସ|عمر)$/u.test(keyOf(word.text)))
    );
  });

const PIN_LABEL =
  /(?<![\p{L}\p{M}])(?:पिन|पिनकोड|পিন|பின்|பின்கோடு|పిన్|పిన్‌?కోడ్|പിൻ|പിൻകോഡ്|ಪಿನ್|ಪಿನ್ಕೋಡ್|પિન|પિનકોડ|ਪਿੰਨ|ਪਿਨ|ପିନ|ପିନକୋଡ|پن|پن کوڈ)(?: ?(?:कोड|কোড|கோடு|కోడ్|കോഡ്|ಕೋಡ್|કોડ|ਕੋਡ|କୋଡ|کوڈ))?\.?[ :.-]{1,4}(?<value>\d{3} ?\d{3})(?!\d)/dgu;

/** Places in the scripts of India: by labels, kinds of place, "from", a PIN code. */
export const placeScripts: Recogniser = {
  name: 'place-scripts',
  recognise: (note) => {
    const found: Candidate[] = [];
    if (!hasScript(note.text)) return found;
    for (const word of note.words) {
      if (!isScripted(word)) continue;
      found.push(...afterLabel(note, word.index));
      for (const rule of [beforeKind, from, behindAge]) {
        const one = rule(note, word.index);
        if (one) found.push(one);
      }
    }
    for (const match of note.matches(PIN_LABEL)) {
      const [start, end] = match.indices?.groups?.['value'] as [number, number];
      found.push(at(start, end, 0.9));
    }
    return found;
  },
};
