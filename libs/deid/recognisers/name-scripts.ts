import type { Candidate, Recogniser } from '../candidate.js';
import { Is } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { PersonWord } from '../surrogate-words.js';
import type { Word } from '../word.js';
import {
  AGE_BEFORE,
  AGE_BEHIND,
  ASHA,
  BABIES,
  CLINICIANS,
  FILIATION,
  HONORIFICS,
  HONORIFICS_BEHIND,
  LATIN_TITLES,
  NAME_LABELS,
  NAMED,
  PATIENTS,
  RELATIVES,
  SON_OF,
  STAFF,
} from './indic-cues.js';
import { keyOf, VERB } from './indic-words.js';
import {
  closesAfter,
  flagsOf,
  gapAfter,
  hasScript,
  isCut,
  isKnownName,
  isScripted,
  opensAt,
  phraseAt,
  scriptRunEnd,
} from './script-run.js';

interface Cue {
  readonly words: ReadonlySet<string>;
  readonly surrogate: PersonWord;
  readonly confidence: number;
  /** Names follow so seldom that one must be known, or close the phrase. */
  readonly loose?: boolean;
}

const CUES: readonly Cue[] = [
  { words: NAME_LABELS, surrogate: 'Patient', confidence: 0.88 },
  { words: PATIENTS, surrogate: 'Patient', confidence: 0.8, loose: true },
  { words: FILIATION, surrogate: 'Relative', confidence: 0.8 },
  { words: RELATIVES, surrogate: 'Relative', confidence: 0.72 },
  { words: CLINICIANS, surrogate: 'Clinician', confidence: 0.85 },
  { words: STAFF, surrogate: 'Clinician', confidence: 0.72, loose: true },
  { words: HONORIFICS, surrogate: 'Person', confidence: 0.85 },
];

const GAP = /^(?: {1,3}|\. ?|\.? ?[:：-]{1,2} {0,8}|\.? ?:- ?| ?\( ?|\.-? ?)$/;
const FIELD = /[:：-]/;

function candidate(
  note: Note,
  from: number,
  to: number,
  confidence: number,
  surrogate: PersonWord,
): Candidate {
  const last = note.words[to - 1] as Word;
  return {
    start: (note.words[from] as Word).start,
    end: last.end,
    category: 'PERSON_NAME',
    surrogate,
    confidence,
    recogniser: 'name-scripts',
  };
}

/** Words that are names, but at least as often something else: hope, peace, light. */
const isEveryday = (word: Word): boolean => {
  const flags = flagsOf(word);
  return (flags & (Is.indianWord | Is.clinical | Is.drug)) !== 0;
};

/** Case endings: behind them the name is over. */
const CASE =
  /(?:কে|ের|েৰ|ৰ|ক|ক্কু|க்கு|விடம்|ிடம்|ுடன்|யுடன்|வின்|ின்|ಗೆ|ಿಗೆ|ಳಿಗೆ|ರಿಗೆ|నికి|కు|కి|తో|ന്റെ|ിന്|ക്ക്|യുടെ|ને|ની|નો|ଙ୍କ|ଙ୍କୁ|ଙ୍କର|ले|ला|लाई|ना|को|ची|चा)$/u;

/** Further words of a name must be known ones, but for one that closes the phrase. */
function trimmed(note: Note, from: number, end: number): number {
  let full = 0;
  for (let i = from; i < end; i += 1) {
    const word = note.words[i] as Word;
    const initial = word.text.length <= 4 && gapAfter(note, i)[0] === '.';
    if (full > 0 && !initial && !isKnownName(word)) {
      const before = note.words[i - 1] as Word;
      const surname = full === 1 && closesAfter(note, i) && !isEveryday(word);
      if (!surname || CASE.test(before.text) || LOCATIVE.test(word.text)) return i;
    }
    if (!initial) full += 1;
  }
  return end;
}
const LOCATIVE = /(?:ನಲ್ಲಿ|ഇൽ|യിൽ|ിൽ|ത്തിൽ|த்தில்|யில்|લામાં|ରେ|ায়|েতে|లో)$/u;
const WITHIN = /^ (?:में|मध्ये|ਵਿੱਚ|ਵਿਚ|میں|માં|లో)(?![\p{L}\p{M}])/u;

function afterCue(note: Note, cue: Cue, at: number, size: number): Candidate | undefined {
  let from = at + size;
  const first = note.words[from];
  const field = FIELD.test(first?.gap ?? '');
  for (let i = 0; i < 3; i += 1) {
    const skip = phraseAt(note, from, HONORIFICS);
    // "Sister": a title behind another, "a woman of staff".
    const staff =
      cue.words === STAFF
        ? Math.max(phraseAt(note, from, STAFF), phraseAt(note, from, CLINICIANS))
        : 0;
    if (!isScripted(note.words[from]) || !GAP.test((note.words[from] as Word).gap))
      return undefined;
    if (skip + staff === 0) break;
    from += Math.max(skip, staff);
  }
  const word = note.words[from];
  if (!isScripted(word) || !GAP.test(word.gap)) return undefined;
  let end = scriptRunEnd(note, from, field ? 4 : 3, field);
  if (end === from) return undefined;
  // Only a known name, or what closes the phrase, is a second one.
  if (!field) end = trimmed(note, from, end);
  const known = isKnownName(word);
  const closed = closesAfter(note, end - 1);
  if (field) return candidate(note, from, end, cue.confidence, cue.surrogate);
  if (!known && WITHIN.test(gapAfter(note, end - 1) + (note.words[end]?.text ?? '')))
    return undefined;
  if (VERB.test(word.text) && !known && !(closed && end > from + 1)) return undefined;
  const doubtful = cue.loose === true || BABIES.has(keyOf((note.words[at] as Word).text));
  if (doubtful && !known && !closed) return undefined;
  if (doubtful && !known && isEveryday(word)) return undefined;
  const confidence = known || !isEveryday(word) ? cue.confidence : 0.45;
  return candidate(note, from, end, confidence, cue.surrogate);
}

const PERSON =
  /^(?:लड़का|लड़की|बच्चा|बच्ची|महिला|औरत|आदमी|व्यक्ति|मरीज|मरीज़|रोगी|एक|मुलगा|मुलगी|छोरा|छोरी|একজন|একটি|ছেলে|মেয়ে|মহিলা|রোগী|শিশু|பெண்|ஆண்|குழந்தை|சிறுவன்|சிறுமி|நோயாளி|అమ్మాయి|అబ్బాయి|బాబు|పాప|మహిళ|వ్యక్తి|రోగి|കുട്ടി|സ്ത്രീ|പുരുഷൻ|രോഗി|യുവാവ്|ಹುಡುಗ|ಹುಡುಗಿ|ಮಹಿಳೆ|ಒಬ್ಬರು|ವ್ಯಕ್ತಿ|ರೋಗಿ|ಮಗು|છોકરી|છોકરો|બહેન|ભાઈ|દર્દી|બાળક|ਕੁੜੀ|ਮੁੰਡਾ|ਔਰਤ|ਮਰੀਜ਼|ਬੱਚਾ|ପିଲା|ପିଲାଟିଏ|ଝିଅ|ପୁଅ|ମହିଳା|ରୋଗୀ|لڑکا|لڑکی|عورت|مریض|مریضہ|بچہ|بچی|خاتون)$/u;

/** "X named", a name before the word that says so. */
function beforeNamed(note: Note, at: number): Candidate | undefined {
  const size = phraseAt(note, at, NAMED);
  const name = note.words[at - 1];
  if (size === 0 || !isScripted(name) || (note.words[at] as Word).gap !== ' ') return undefined;
  if (isCut(note, name) || VERB.test(name.text)) return undefined;
  const next = note.words[at + size];
  const aged = /^[^\n.।۔]{0,24}\d/u.test(
    note.text.slice((note.words[at] as Word).end).slice(0, 40),
  );
  const person = [next, note.words[at + size + 1]].some((w) => w && PERSON.test(w.text));
  if (!person && !aged) return undefined;
  const before = note.words[at - 2];
  const two =
    !opensAt(note, at - 1) && isScripted(before) && !isCut(note, before) && name.gap === ' ';
  return candidate(note, two ? at - 2 : at - 1, at, 0.82, 'Patient');
}

const AGED =
  /^(?:,? ?\(?|، ?| )(?:[\p{L}\p{M}]{2,12}[:.]? ?[:-]? ?)?\d{1,3}(?!\d)(?: ?[./]?[\p{L}\p{M}]{1,12})?/u;
const SINCE =
  /^ ?(?:से|থেকে|ধরে|ਤੋਂ|देखि|दे|సం|రోజు|నెల|నాళ్ల|दिन|দিন|நாள்|ദിവസം|ದಿನ|ਦਿਨ|ଦିନ|دن|માસ|મહિ|माह|মাস|மாதம்|ವಾರ|வார|بار|बार|mg|ml|kg)/u;

/** "सुमन, 34 वर्ष": a name that opens a note or a sentence, with an age behind. */
function withAge(note: Note, at: number): Candidate | undefined {
  if (!opensAt(note, at)) return undefined;
  const end = scriptRunEnd(note, at, 3);
  if (end === at) return undefined;
  let last = end - 1;
  let honoured = false;
  const behind = note.words[end];
  if (behind && behind.gap === ' ' && HONORIFICS_BEHIND.has(keyOf(behind.text))) {
    last = end;
    honoured = true;
  }
  const after = note.text.slice(
    (note.words[last] as Word).end,
    (note.words[last] as Word).end + 36,
  );
  const aged = AGED.exec(after);
  if (!aged) return undefined;
  const next = note.words[last + 1];
  const comma = /^[,،(]| \(/.test(gapAfter(note, last));
  const labelled = isScripted(next) && AGE_BEFORE.has(keyOf(next.text));
  const numbered =
    isScripted(next) && !labelled && /\d/.test(next.gap) && AGE_BEHIND.has(keyOf(next.text));
  const first = at === 0 && (note.words[at] as Word).start < 3;
  const rest = after.slice(aged[0].length);
  // "செ. முருகேசன் (45), …": the age alone in brackets, behind a name that opens the line.
  const bracketed =
    /^ \(\d{1,3}\)[,،।.]/u.test(after) &&
    (note.words[at]?.index === 0 || /\n/.test((note.words[at] as Word).gap)) &&
    !isEveryday(note.words[at] as Word);
  if (bracketed) return candidate(note, at, end, 0.72, 'Patient');
  if (!labelled && !numbered) return undefined;
  if (!labelled && SINCE.test(rest)) return undefined;
  const declined = CASE.test((note.words[end - 1] as Word).text);
  if (
    !comma &&
    !labelled &&
    !honoured &&
    !(first && (declined || isKnownName(note.words[at] as Word)))
  )
    return undefined;
  const name = note.words[at] as Word;
  if (VERB.test(name.text) && !isKnownName(name) && !first) return undefined;
  if (isEveryday(name) && !isKnownName(name)) return undefined;
  return candidate(note, at, end, comma || labelled ? 0.78 : 0.7, 'Patient');
}

/** "X ولد Y", "X ਸਪੁੱਤਰ Y": the one whose father's name follows. */
function beforeFather(note: Note, at: number): Candidate | undefined {
  if (!opensAt(note, at)) return undefined;
  const end = scriptRunEnd(note, at, 3);
  const father = note.words[end + 1];
  if (end === at || note.words[end]?.gap !== ' ' || phraseAt(note, end, SON_OF) === 0)
    return undefined;
  if (!isScripted(father) || isCut(note, father)) return undefined;
  return candidate(note, at, end, 0.82, 'Patient');
}

/** "X जी", "X గారు": an honorific behind. */
function beforeHonorific(note: Note, at: number): Candidate | undefined {
  const name = note.words[at - 1];
  const word = note.words[at] as Word;
  if (word.gap !== ' ' || !HONORIFICS_BEHIND.has(keyOf(word.text)) || !isScripted(name))
    return undefined;
  if (
    ASHA.has(keyOf(name.text)) ||
    name.text.length < 3 ||
    isCut(note, name) ||
    VERB.test(name.text) ||
    isEveryday(name)
  )
    return undefined;
  const usual = /^(?:जी|गारू|గారు|గారి|ಅವರು|صاحب|صاحبہ|ਜੀ|ਬੀਬੀ)$/u.test(word.text);
  if (!usual && !isKnownName(name)) return undefined;
  return candidate(note, at - 1, at, usual && isKnownName(name) ? 0.78 : 0.6, 'Person');
}

const LATIN_LABEL = /^(?:naam|name|nam|pt|patient)$/;

/** Names in the scripts of India, by the words beside them: labels, titles, relatives, ages. */
export const nameScripts: Recogniser = {
  name: 'name-scripts',
  recognise: (note) => {
    const found: Candidate[] = [];
    if (!hasScript(note.text)) return found;
    for (const word of note.words) {
      const { index } = word;
      const scripted: boolean = isScripted(word);
      if (!scripted) {
        const title = LATIN_TITLES.test(word.text);
        if (title || LATIN_LABEL.test(word.lower)) {
          const cue = title ? (CUES[5] as Cue) : (CUES[0] as Cue);
          const one = afterCue(note, cue, index, 1);
          if (one) found.push(one);
        }
        continue;
      }
      for (const cue of CUES) {
        const size = phraseAt(note, index, cue.words);
        const one = size > 0 && afterCue(note, cue, index, size);
        if (one) found.push(one);
      }
      for (const rule of [beforeNamed, withAge, beforeFather, beforeHonorific]) {
        const one = rule(note, index);
        if (one) found.push(one);
      }
    }
    return found;
  },
};
