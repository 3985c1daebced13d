import type { Candidate, Recogniser } from '../candidate.js';
import type { Note } from '../note.js';
import type { Word } from '../word.js';
import {
  ADVICE,
  EVERY,
  FESTIVALS,
  LOOSE_WEEKDAYS,
  MONTHS,
  MONTHS_BY_NUMBER,
  TIMED,
  WEEKDAYS,
} from './date-script-words.js';
import { keyOf } from './indic-words.js';
import { hasScript, isScripted } from './script-run.js';

/** What is said of a stem when an ending is glued to it. */
const VIRAMA = /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d]$/u;
/** Malayalam and Telugu drop a final m, or turn it into t. */
const bare = (word: string): string => word.replace(VIRAMA, '').replace(/[ംం]$/u, '');

/** Case endings: a mark or a short tail, no new word. */
const ENDING =
  /^(?:\p{M}[\p{L}\p{M}]{0,6}|ला|ची|चा|चे|च्या|च्याला|त|ना|ने|को|का|मा|ले|पासून|देखि|দিনা|র|ৰ|তে|কে|য়|এ|ত|লৈ|கிழமை|க்கு|யின்|யில்|யும்|யை|வரை|త్తికి|కి|కు|నాడు|న|నుంచి|యూ|ത്തിന്|ത്തിനു|വിന്|വിനു|യും|യ്ക്ക്|ಯ|ಯಂದು|ದಂದು|ಯಿಂದ|ದಿಂದ|ક|ના|ની|નો|માં|થી|એ|ਨੂੰ|ଠାରୁ|ରେ|ର|କୁ|ରୁ)$/u;

const FIRST = 1;
type Stems = ReadonlyMap<string, string>;
/** Both spellings lead to the word; a phrase is found by its last word. */
const stemsOf = (words: readonly string[]): Stems => {
  const stems = new Map<string, string>();
  for (const phrase of words) {
    const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
    stems.set(last, phrase);
    if (bare(last).length > FIRST && !stems.has(bare(last))) stems.set(bare(last), phrase);
  }
  return stems;
};
const months = stemsOf(MONTHS);
const numbered = new Set(MONTHS_BY_NUMBER);
const weekdays = stemsOf(WEEKDAYS);
const singles = stemsOf(FESTIVALS.filter((name) => !name.includes(' ')));
const doubles = new Map<string, Map<string, string>>();
for (const phrase of FESTIVALS.filter((name) => name.includes(' '))) {
  const [first, last] = phrase.split(' ') as [string, string];
  const behind = doubles.get(first) ?? new Map<string, string>();
  behind.set(last, phrase);
  behind.set(bare(last), phrase);
  doubles.set(first, behind);
}

/** The entry that a word is, with a case ending or without. */
function stemOf(key: string, stems: Stems): string | undefined {
  const exact = stems.get(key);
  if (exact !== undefined) return exact;
  for (let cut = key.length - 1; cut > FIRST && cut >= key.length - 8; cut -= 1) {
    const stem = stems.get(key.slice(0, cut));
    if (stem !== undefined && ENDING.test(key.slice(cut))) return stem;
  }
  return undefined;
}

const date = (start: number, end: number, confidence: number): Candidate => ({
  start,
  end,
  category: 'DATE',
  surrogate: 'Date',
  confidence,
  recogniser: 'date-scripts',
});

const ORDINAL = '(?: ?-? ?(?:ই|শে|লা|রা|ঠা|वीं|वी|ஆம்|ம்|வது|వ|ാം|ാം|ആം|ನೇ|મી|ਵੀਂ))?';
const BEFORE = new RegExp(
  `(?:(?<![\\d./:-])(?:(?:19|20)\\d\\d|1[0-4]\\d\\d),? ?)?(?<![\\d./:-])(?:(?<d>[0-3]?\\d)${ORDINAL},?[ -]?)?$`,
  'u',
);
const BEHIND =
  /^(?:,? ?(?<d>[0-3]?\d)(?!\d|[./:]\d|%)(?:,? ?(?:19|20)\d\d(?!\d))?|[ ,]{1,2}(?:19|20)\d\d(?!\d))?(?:[,،]? ?(?:[01]?\d|2[0-3]):[0-5]\d)?/u;

/** "14 मे 2024 07:40", "२०२४ जुन १४", "आडि 18": a month with its day, its year, its time. */
function month(note: Note, word: Word): Candidate | undefined {
  const key = keyOf(word.text);
  const sure = stemOf(key, months) !== undefined;
  if (!sure && !numbered.has(key)) {
    // "ربیع الاول": two words, or an ending behind a month that needs its number.
    const next = note.words[word.index + 1];
    const phrase = next && next.gap === ' ' ? `${key} ${keyOf(next.text)}` : '';
    if (!numbered.has(phrase)) return undefined;
    return monthSpan(note, word.start, (next as Word).end, false);
  }
  return monthSpan(note, word.start, word.end, sure, key);
}

function monthSpan(
  note: Note,
  start: number,
  end: number,
  sure: boolean,
  key = '',
): Candidate | undefined {
  const before = BEFORE.exec(note.text.slice(Math.max(0, start - 24), start));
  const behind = BEHIND.exec(note.text.slice(end, end + 24));
  const head = before?.[0] ?? '';
  const tail = behind?.[0] ?? '';
  const day = before?.groups?.['d'];
  const dayBehind = behind?.groups?.['d'];
  if (/\d/.test(head) || /\d/.test(tail)) {
    const short = !sure && !/\d{4}/.test(head + tail);
    const doubtful = short && day === undefined && dayBehind === undefined;
    if (doubtful) return undefined;
    // "ते मे 2": a dose behind a small word.
    if (short && day === undefined && key.length < 3) return undefined;
    const from = /^[ ,-]*/.exec(head)?.[0].length ?? 0;
    return date(start - head.length + from, end + (/\d/.test(tail) ? tail.length : 0), 0.9);
  }
  return sure && key.length > 3 ? date(start, end, 0.6) : undefined;
}

const CLINIC =
  /^[^.।۔\n]{0,3}(?:(?:को|کو|ਨੂੰ) )?(?:OPD?|OP)\b|^[-/][\p{L}\p{M}]|^ (?:को |ਨੂੰ )?OPD|^ OP\b/u;
const DOSE = /(?:\d ?(?:mg|ml|mcg|g|K|tab)|\(|एक दिन|सप्ताह में|ہفتے میں) ?$|free ?$/u;
const URDU_DAY = /^ ?(?:کو|کی|کے دن|سے|تک|[،,۔]|$)/u;

function weekday(note: Note, word: Word): Candidate | undefined {
  const key = keyOf(word.text);
  const stem = stemOf(key, weekdays);
  if (stem === undefined) return undefined;
  const before = note.text.slice(Math.max(0, word.start - 60), word.start);
  const after = note.text.slice(word.end, word.end + 24);
  if (EVERY.test(before) || CLINIC.test(after) || DOSE.test(before)) return undefined;
  if (/[\p{L}\p{M}]-$/u.test(before)) return undefined;
  if (LOOSE_WEEKDAYS.has(stem)) {
    if (/[\u0600-\u06ff]/.test(stem) && (!URDU_DAY.test(after) || key !== stem)) return undefined;
    if (/^ ?[,/]? ?(?:dialysis|டயாலி)/u.test(after)) return undefined;
  }
  return date(word.start, word.end, 0.75);
}

function festival(note: Note, word: Word): Candidate | undefined {
  const key = keyOf(word.text);
  let end = word.end;
  const next = note.words[word.index + 1];
  const behind = doubles.get(key);
  const pair =
    behind && isScripted(next) && next.gap === ' ' ? stemOf(keyOf(next.text), behind) : undefined;
  if (pair !== undefined) end = (next as Word).end;
  else if (stemOf(key, singles) === undefined) return undefined;
  const rest = /^[^.।۔\n]{0,80}/u.exec(note.text.slice(end, end + 80))?.[0] ?? '';
  const tail = word.text.length > 6 ? word.text.slice(-5) : '';
  if (ADVICE.test(rest) || EVERY.test(note.text.slice(Math.max(0, word.start - 60), word.start)))
    return undefined;
  if (TIMED.test(rest)) return date(word.start, end, 0.82);
  return /(?:ला|च्या|को|কে|র|ৰ|க்கு|கி|కి|ത്തിന്|വിന്|ಯ|ಯಿಂದ|ದಿಂದ|માં|ਨੂੰ)$/u.test(tail || word.text) ||
    pair !== undefined
    ? date(word.start, end, 0.66)
    : date(word.start, end, 0.4);
}

/** "17-ஆம் தேதி", "21 तारखेची", "3వ తేదీ": a day of the month. */
const DAY =
  /(?<![\d./:-])(?<value>[0-3]?\d ?-? ?(?:(?:ই|শে|লা|রা|ঠা|वीं|ஆம்|ம்|வது|వ|ാം|ആം|ನೇ|મી|ਵੀਂ) ?)?(?:तारीख|तारख|तारिख|তারিখ|তাৰিখ|தேதி|తేదీ|తారీఖు|തീയതി|തിയതി|ತಾರೀಖ|ತಾರೀಕ|તારીખ|ਤਾਰੀਖ|ਤਰੀਕ|ତାରିଖ|تاریخ)[\p{L}\p{M}]{0,6})(?! ?[:：])/dgu;
/** "১৭ই": only Bengali has a word of its own for days. */
const BENGALI_DAY = /(?<![\d./:-])[0-3]?\d(?:ই|শে|লা|রা|ঠা)(?![\p{L}\p{M}\d])/gu;

/** 45 CFR 164.514(b)(2)(i)(C). Months, weekdays, festivals and days in the scripts of India. */
export const dateScripts: Recogniser = {
  name: 'date-scripts',
  recognise: (note) => {
    const found: Candidate[] = [];
    if (!hasScript(note.text)) return found;
    for (const word of note.words) {
      if (!isScripted(word) || word.text.length < 2) continue;
      for (const rule of [month, weekday, festival]) {
        const one = rule(note, word);
        if (one) found.push(one);
      }
    }
    for (const match of note.matches(DAY)) {
      const [start, end] = match.indices?.groups?.['value'] as [number, number];
      found.push(date(start, end, 0.85));
    }
    for (const match of note.matches(BENGALI_DAY))
      found.push(date(match.index, match.index + match[0].length, 0.75));
    return found;
  },
};
