import type { GoldSpan } from '../../../../test/fixtures/india-notes.js';
import type { MarkedNote } from './marked-note.js';
import type { Random } from './random.js';

const SURROGATES: Record<string, readonly string[]> = {
  NAME: ['[Person 1]', '[Patient 1]', '[Clinician 2]'],
  LOCATION: ['[Town]', '[Place]', '[Address]'],
  ORG: ['[Hospital]', '[Organisation]'],
  DATE: ['[Day 0]', '[Date]'],
};
const OTHER = ['[ID]', '[Phone]', '[Hospital no.]'];
/** What stays readable is never shielded. */
const STAYS = /^(?:AGE|PROFESSION|OTHER)$/;

/** The note with a share of its identifiers masked, as a second pass of the scrubber reads it. */
function shielded(note: MarkedNote, share: number, random: Random): MarkedNote {
  const spans: GoldSpan[] = [];
  let text = '';
  let from = 0;
  for (const span of note.spans) {
    text += note.text.slice(from, span.start);
    from = span.end;
    if (!STAYS.test(span.label) && random.chance(share)) {
      text += random.pick(SURROGATES[span.label] ?? OTHER);
      continue;
    }
    const start = text.length;
    text += note.text.slice(span.start, span.end);
    spans.push({ ...span, start, end: text.length });
  }
  return { ...note, text: text + note.text.slice(from), spans };
}

/** The note in small or capital letters, where that changes no offset. */
function recased(note: MarkedNote, text: string): MarkedNote[] {
  return text.length === note.text.length ? [{ ...note, text }] : [];
}

/** A note and what else may be learned from it: masked in part or whole, and without case. */
export function variantsOf(note: MarkedNote, random: Random): MarkedNote[] {
  const variants = [note];
  if (note.spans.length > 0) {
    if (random.chance(0.35)) variants.push(shielded(note, 1, random));
    if (random.chance(0.35)) variants.push(shielded(note, 0.6, random));
  }
  if (random.chance(0.15)) variants.push(...recased(note, note.text.toLowerCase()));
  if (random.chance(0.12)) variants.push(...recased(note, note.text.toUpperCase()));
  return variants;
}
