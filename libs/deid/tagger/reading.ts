import type { Note } from '../note.js';
import { posteriors } from './decode.js';
import { model } from './model.js';
import { TAGS } from './tags.js';
import { tokensOf } from './token-reader.js';
import { PAD, type Tokens } from './tokens.js';

/** A note as the tagger sees it. */
export interface Reading {
  readonly tokens: Tokens;
  /** Tokens × tags. */
  readonly posteriors: Float64Array;
}

const readings = new WeakMap<Note, Reading>();

/** Reads a note once, however often it is asked about. */
export function readingOf(note: Note): Reading {
  let reading = readings.get(note);
  if (!reading) {
    const tokens = tokensOf(note);
    reading = { tokens, posteriors: posteriors(tokens, model()) };
    readings.set(note, reading);
  }
  return reading;
}

/** With fewer tokens there is little around a word to judge it by. */
const FRAGMENT = 8;

export const isFragment = ({ tokens }: Reading): boolean => tokens.count < FRAGMENT;

/** The least, the greatest and the mean probability among the tokens of a span to belong to an identifier. */
export function probabilitiesOf(
  { tokens, posteriors }: Reading,
  start: number,
  end: number,
): { least: number; greatest: number; mean: number } {
  let low = PAD;
  let high = tokens.count + PAD;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  let least = 1;
  let greatest = 0;
  let sum = 0;
  let count = 0;
  for (let i = low; i < tokens.count + PAD && (tokens.start[i] as number) < end; i += 1) {
    const probability = 1 - (posteriors[(i - PAD) * TAGS.length] as number);
    least = Math.min(least, probability);
    greatest = Math.max(greatest, probability);
    sum += probability;
    count += 1;
  }
  return greatest === 0
    ? { least: 0, greatest: 0, mean: 0 }
    : { least, greatest, mean: sum / count };
}
