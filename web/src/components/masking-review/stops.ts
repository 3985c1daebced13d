import type { Restored, ReviewField } from '../../masking/masked-field.js';
import { isStop, segmentsOf, type Segment, type Stop } from '../../masking/segments.js';

export interface FieldView {
  readonly name: string;
  readonly segments: readonly Segment[];
}

export type FieldStop = Stop & { readonly field: string };

export const viewsOf = (fields: readonly ReviewField[], restored: Restored): FieldView[] =>
  fields.map((field) => ({ name: field.name, segments: segmentsOf(field, restored) }));

/** Everything that the keys stop at, from the first field to the last. */
export const stopsOf = (views: readonly FieldView[]): FieldStop[] =>
  views.flatMap(({ name, segments }) =>
    segments.filter(isStop).map((stop) => ({ ...stop, field: name })),
  );
