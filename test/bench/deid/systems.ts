import nlp from 'compromise';
import { scrub } from './built.js';
import type { Removed } from './tally.js';

/** What is measured: a text in, the spans out that would be removed. */
export interface System {
  readonly name: string;
  readonly remove: (text: string) => readonly Removed[];
}

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

export const CORRIDOR: System = { name: 'Corridor', remove: (text) => scrub(text).findings };

/** The floor: a general tagger's people, places and organisations, with nothing around it. */
export const COMPROMISE: System = {
  name: 'compromise alone',
  remove: (text) => {
    const doc = nlp(text);
    const spans = (view: unknown, category: string) =>
      ((view as { json(options: object): unknown }).json({ offset: true }) as Found[]).map(
        ({ offset: { start, length } }) => ({ start, end: start + length, category }),
      );
    return [
      ...spans(doc.people(), 'PERSON_NAME'),
      ...spans(doc.places(), 'LOCATION'),
      ...spans(doc.organizations(), 'ORGANISATION'),
    ];
  },
};
