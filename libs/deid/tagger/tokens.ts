import { Is, NAME, ORDINARY } from '../lexicon/lexicon.js';
import { nameLikeness } from './name-likeness.js';

/** Empty tokens before the first and after the last, so that no feature looks over the edge. */
export const PAD = 2;

/** Forms beside the shapes of words; the two last are added to a form. */
export const Form = { number: 5, shield: 6, pad: 7, notAscii: 8, caseless: 16 } as const;

const PLACE = Is.town | Is.worldTown | Is.region | Is.institution;
const PROPER = NAME | PLACE;

/** The tokens of a note (words, numbers, shields), one column per property, all small integers. */
export class Tokens {
  readonly start: number[] = [];
  readonly end: number[] = [];
  /** The word in small letters, without accents; empty for what is none. */
  readonly lower: string[] = [];
  /** Hash of the same, or of the pattern of a number. */
  readonly word: number[] = [];
  /** What the lexicon says, as `Is` flags. */
  readonly flags: number[] = [];
  /** Case, script and whether case says anything in this line. */
  readonly form: number[] = [];
  readonly length: number[] = [];
  /** Flags and form together, coarse. */
  readonly coarse: number[] = [];
  readonly prefix: number[] = [];
  readonly suffix: number[] = [];
  readonly shortSuffix: number[] = [];
  /** How much the letters look like a name's; see `nameLikeness`. */
  readonly likeness: number[] = [];
  /** In what company the word is met; see `senseOf`. */
  readonly sense: number[] = [];
  readonly gap: number[] = [];
  /** Last mark before the token, white space left out. */
  readonly mark: number[] = [];
  /** The word before the last colon of this line, and how many tokens ago that was (at most 3). */
  readonly label: number[] = [];
  readonly since: number[] = [];
  /** How clinical the whole note is, 0 to 4: a capital means a person more often in a letter. */
  setting = 0;

  get count(): number {
    return this.start.length - 2 * PAD;
  }

  isShield(i: number): boolean {
    return this.form[i] === Form.shield;
  }

  /** An ordinary word in small letters, where case says something: hardly an identifier. */
  isPlain(i: number): boolean {
    if (this.form[i] !== 0) return false;
    const flags = this.flags[i] as number;
    return (flags & Is.frequent) !== 0 || ((flags & ORDINARY) !== 0 && (flags & PROPER) === 0);
  }

  /** A word that some list has as a name or a place. */
  isProper(i: number): boolean {
    return ((this.flags[i] as number) & PROPER) !== 0;
  }

  addPlace(start: number, end: number, gap: number, mark: number, label: number, since: number) {
    this.start.push(start);
    this.end.push(end);
    this.gap.push(gap);
    this.mark.push(mark);
    this.label.push(label);
    this.since.push(since);
  }

  addLooks(word: number, flags: number, form: number, length: number, lower = '', sense = 0): void {
    this.lower.push(lower);
    this.likeness.push(nameLikeness(lower));
    this.sense.push(sense);
    this.word.push(word);
    this.flags.push(flags);
    this.form.push(form);
    this.length.push(length < 4 ? length : length < 6 ? 4 : length < 9 ? 5 : 6);
    this.coarse.push(coarseOf(flags, form));
  }

  addAffixes(prefix: number, suffix: number, shortSuffix: number): void {
    this.prefix.push(prefix);
    this.suffix.push(suffix);
    this.shortSuffix.push(shortSuffix);
  }
}

/** Form with what the lexicon says in a few words: a name, an ordinary word, a place, a term. */
export function coarseOf(flags: number, form: number): number {
  const name = flags & NAME ? 1 : 0;
  const term = flags & (Is.clinical | Is.drug) ? 2 : flags & ORDINARY ? 1 : 0;
  const usual = flags & Is.frequent ? 3 : term;
  const place = flags & PLACE ? 1 : 0;
  const eponym = flags & Is.eponym ? 1 : 0;
  return (((form * 2 + name) * 4 + usual) * 2 + place) * 2 + eponym;
}
