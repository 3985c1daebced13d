import { Is, NAME } from '../../lexicon/lexicon.js';
import { readNote } from '../../note.js';
import { inputSpan, type TextView, viewOf } from '../../text-view.js';
import { OVER, rowsAt, rowsOver, SLOTS } from '../features.js';
import { TAGS, type Tag } from '../tags.js';
import { tokensOf } from '../token-reader.js';
import { coarseOf, PAD, type Tokens } from '../tokens.js';
import { isCountry } from './countries.js';
import type { MarkedNote } from './marked-note.js';
import type { Random } from './random.js';

/** A note as the trainer sees it. */
export interface Sample {
  readonly count: number;
  /** `SLOTS` rows of the table of vectors per token, the pads among them. */
  readonly rows: Int32Array;
  /** `OVER` rows of what stands over a token, for each. */
  readonly over: Int32Array;
  readonly gaps: Uint8Array;
  readonly tags: Uint8Array;
}

const TAG_OF: Record<string, Tag> = {
  NAME: 'NAME',
  LOCATION: 'LOCATION',
  ORG: 'ORG',
  DATE: 'DATE',
  ID: 'ID',
  CONTACT: 'ID',
};
/** Titles stay outside names, though some corpora count them in. */
const TITLE = /^(?:dr|mr|mrs|ms|prof)$/i;
const BARE_YEAR = /^\d{4}$/;

/** The gold tag of every token, as indices into `TAGS`. */
function goldTags(note: MarkedNote, view: TextView, tokens: Tokens): Uint8Array {
  const tags = new Uint8Array(tokens.count);
  let next = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    const start = tokens.start[i + PAD] as number;
    const at = inputSpan(view, start, tokens.end[i + PAD] as number);
    while (next < note.spans.length && (note.spans[next] as { end: number }).end <= at.start)
      next += 1;
    const span = note.spans[next];
    if (!span || span.start >= at.end) continue;
    const value = note.text.slice(span.start, span.end);
    const stays =
      (span.label === 'NAME' &&
        at.start === span.start &&
        TITLE.test(note.text.slice(at.start, at.end))) ||
      (span.label === 'LOCATION' && isCountry(value)) ||
      (span.label === 'DATE' && BARE_YEAR.test(value));
    if (!stays) tags[i] = TAGS.indexOf(TAG_OF[span.label] ?? 'O');
  }
  return tags;
}

/** How often a word of an identifier is made unknown, so that context must tell. */
const FORGET_NAME = 0.3;
const FORGET_OTHER = 0.08;
const KNOWN_BY_LIST = NAME | Is.town | Is.worldTown | Is.commonGiven | Is.institution;

/** Makes some words unknown to the lexicon, some unheard of. */
function forget(tokens: Tokens, tags: Uint8Array, random: Random): void {
  for (let i = 0; i < tokens.count; i += 1) {
    const at = i + PAD;
    const open = tags[i] !== 0;
    const flags = tokens.flags[at] as number;
    if (random.chance(open ? FORGET_NAME : FORGET_OTHER))
      tokens.word[at] = 0x20000000 + random.between(0, 0xffffff);
    if ((flags & Is.frequent && !open) || !random.chance(open ? FORGET_NAME : FORGET_OTHER))
      continue;
    const left = open ? flags & ~KNOWN_BY_LIST : flags & KNOWN_BY_LIST;
    tokens.flags[at] = left;
    tokens.coarse[at] = coarseOf(left, tokens.form[at] as number);
  }
}

/** Reads a note for training; with a `random`, some of its words are forgotten. */
export function sampleOf(note: MarkedNote, random?: Random): Sample {
  const view = viewOf(note.text);
  const tokens = tokensOf(readNote(view.text));
  const tags = goldTags(note, view, tokens);
  if (random) forget(tokens, tags, random);
  const { count } = tokens;
  const rows = new Int32Array((count + 2 * PAD) * SLOTS);
  for (let i = 0; i < count + 2 * PAD; i += 1) rowsAt(tokens, i, rows, i * SLOTS);
  const over = new Int32Array(count * OVER);
  const gaps = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    rowsOver(tokens, i + PAD, over, i * OVER);
    gaps[i] = tokens.gap[i + PAD] as number;
  }
  return { count, rows, over, gaps, tags };
}
