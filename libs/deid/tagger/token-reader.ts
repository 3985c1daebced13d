import { Is, lookUp, senseOf } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import { SHIELD } from '../text-view.js';
import { latinOf } from '../transliteration.js';
import type { Shape, Word } from '../word.js';
import { Gap, GAPS, readGap } from './gaps.js';
import { hashOf, pair } from './hashing.js';
import { Form, PAD, Tokens } from './tokens.js';

const SHAPES: Record<Shape, number> = { xx: 0, Xx: 1, X: 2, XX: 3, other: 4 };
/** Words that stand for what has none; any two numbers that are no likely hash. */
const PAD_WORD = 1;
const SHIELD_WORD = 2;
/** The flags that the weights know. */
const KNOWN_FLAGS = 0x3fff;
/** A label says nothing further away than this. */
const FAR = 3;

const isDigit = (code: number) => code >= 48 && code <= 57;
/** Marks inside a number: `12/3/24`, `10:30`, `98765-43210`. */
const isInside = (code: number) => code >= 44 && code <= 58 && !isDigit(code);

/** The share of clinical words and drugs among all tokens, in five steps. */
function settingOf(flags: readonly number[]): number {
  let clinical = 0;
  for (const flag of flags) if (flag & (Is.clinical | Is.drug)) clinical += 1;
  const share = clinical / flags.length;
  return clinical === 0 ? 0 : share < 0.04 ? 1 : share < 0.1 ? 2 : share < 0.18 ? 3 : 4;
}

/** Reads the words of a note, and the numbers and shields between them. */
class TokenReader {
  readonly tokens = new Tokens();
  private label = 0;
  private since = FAR;
  private at = 0;

  constructor(private readonly text: string) {
    this.pad();
  }

  private pad(): void {
    for (let i = 0; i < PAD; i += 1) {
      this.tokens.addPlace(this.at, this.at, Gap.line, 0, 0, FAR);
      this.tokens.addAffixes(0, 0, 0);
      this.tokens.addLooks(PAD_WORD, 0, Form.pad, 0);
    }
  }

  /** Places a token behind whatever stands since the one before. */
  private place(start: number, end: number): void {
    const between = readGap(this.text, this.at, start);
    const gap = between % GAPS;
    if (gap === Gap.colon) {
      this.label = this.tokens.word.at(-1) ?? 0;
      this.since = 0;
    } else if (gap === Gap.line) {
      this.label = 0;
      this.since = FAR;
    } else if (this.since < FAR) this.since += 1;
    this.tokens.addPlace(start, end, gap, (between - gap) / GAPS, this.label, this.since);
    this.at = end;
  }

  /** Reads numbers and shields up to an offset. */
  until(to: number): void {
    for (let i = this.at; i < to; i += 1) {
      const code = this.text.charCodeAt(i);
      if (code === SHIELD.charCodeAt(0)) {
        this.place(i, i + 1);
        this.tokens.addAffixes(0, 0, 0);
        this.tokens.addLooks(SHIELD_WORD, 0, Form.shield, 0);
      } else if (isDigit(code)) i = this.number(i, to) - 1;
    }
  }

  /** Reads one number with the marks inside it; returns its end. */
  private number(start: number, to: number): number {
    const { text } = this;
    let end = start;
    let pattern = 7;
    let run = 0;
    for (; end < to; end += 1) {
      const code = text.charCodeAt(end);
      if (isDigit(code)) run += 1;
      else if (isInside(code) && isDigit(text.charCodeAt(end + 1))) {
        pattern = pair(pattern, pair(run, code));
        run = 0;
      } else break;
    }
    const size = end - start;
    const head = hashOf(text, start, Math.min(end, start + 2));
    this.place(start, end);
    this.tokens.addAffixes(pair(size === 4 ? 1 : 2, head), pair(3, size), 0);
    this.tokens.addLooks(pair(pattern, run), 0, Form.number, size);
    return end;
  }

  word(word: Word, caseless: boolean): void {
    const { text, start, end, shape, possessive } = word;
    // One lexicon and one set of weights for all scripts.
    const latin = shape === 'other' ? latinOf(text) : '';
    const lower = latin || word.lower;
    const flags = latin ? lookUp(latin) : word.flags;
    const size = lower.length;
    let form = SHAPES[shape] | (caseless ? Form.caseless : 0);
    for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) form |= Form.notAscii;
    this.place(start, end);
    this.tokens.addAffixes(
      hashOf(lower, 0, Math.min(3, size)),
      hashOf(lower, Math.max(0, size - 3)),
      hashOf(lower, Math.max(0, size - 2)),
    );
    this.tokens.addLooks(hashOf(lower), flags & KNOWN_FLAGS, form, size, lower, senseOf(flags));
    if (possessive) this.at = end + 2;
  }

  finish(): Tokens {
    this.until(this.text.length);
    this.tokens.setting = settingOf(this.tokens.flags);
    this.pad();
    return this.tokens;
  }
}

/** Cuts a note into tokens; `PAD` empty ones stand on either side. */
export function tokensOf(note: Note): Tokens {
  const reader = new TokenReader(note.text);
  for (const word of note.words) {
    reader.until(word.start);
    reader.word(word, note.caseless(word));
  }
  return reader.finish();
}
