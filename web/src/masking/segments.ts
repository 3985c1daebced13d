import {
  overlaps,
  type Finding,
  type PhiCategory,
  type ResidualReason,
  type Restored,
  type ReviewField,
  type Span,
  termOf,
} from './masked-field.js';

/** A run of a field as the review draws it; together the segments are the field's text. */
export type Segment = Span & { readonly text: string } & (
    | { readonly kind: 'plain' }
    | { readonly kind: 'masked'; readonly surrogate: string; readonly category: PhiCategory }
    | { readonly kind: 'kept'; readonly surrogate: string; readonly category: PhiCategory }
    | {
        readonly kind: 'added';
        readonly surrogate: string;
        readonly term: string;
        readonly original: string;
      }
    | { readonly kind: 'residual'; readonly reason: ResidualReason }
  );

export type Stop = Exclude<Segment, { kind: 'plain' }>;

export const isStop = (segment: Segment): segment is Stop => segment.kind !== 'plain';

function stopsOf(field: ReviewField, restored: Restored): Stop[] {
  const slice = ({ start, end }: Span) => field.text.slice(start, end);
  const added = field.added.map((a): Stop => ({ kind: 'added', text: slice(a), ...a }));
  const free = (span: Span, others: readonly Span[]) => !others.some((o) => overlaps(o, span));
  const findings = field.findings
    .filter((finding) => free(finding, field.added))
    .map(({ start, end, surrogate, category }: Finding): Stop => {
      const text = field.text.slice(start, end);
      const kind = restored.has(termOf(text)) ? 'kept' : 'masked';
      return { kind, start, end, text, surrogate, category };
    });
  const taken = [...added, ...findings];
  const residual = field.residual
    .filter((token) => free(token, taken))
    .map(({ start, end, reason }): Stop => {
      return { kind: 'residual', start, end, text: field.text.slice(start, end), reason };
    });
  return [...taken, ...residual].sort((a, b) => a.start - b.start);
}

export function segmentsOf(field: ReviewField, restored: Restored): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const plainUpTo = (end: number) => {
    if (end > at) segments.push({ kind: 'plain', start: at, end, text: field.text.slice(at, end) });
  };
  for (const stop of stopsOf(field, restored)) {
    if (stop.start < at) continue;
    plainUpTo(stop.start);
    segments.push(stop);
    at = stop.end;
  }
  plainUpTo(field.text.length);
  return segments;
}
