import type { Recogniser } from '../candidate.js';
import { readNote } from '../note.js';
import { viewOf } from '../text-view.js';

/** For the tables of the specs: what a recogniser alone is sure enough of, in order, only the widest spans. */
export function valuesFound(recogniser: Recogniser, text: string): string[] {
  const view = viewOf(text).text;
  const spans = new Map<string, [number, string]>();
  for (const { start, end, confidence } of recogniser.recognise(readNote(view))) {
    if (confidence >= 0.5) spans.set(`${start}:${end}`, [start, view.slice(start, end)]);
  }
  const found = [...spans.values()].sort((a, b) => a[0] - b[0] || b[1].length - a[1].length);
  let reach = -1;
  return found
    .filter(([start, value]) => {
      const covered = start + value.length <= reach;
      reach = Math.max(reach, start + value.length);
      return !covered;
    })
    .map(([, value]) => value);
}
