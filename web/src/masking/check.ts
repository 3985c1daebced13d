import { mayRestore } from './category-groups.js';
import type { Composed, RestoredSpan } from './compose.js';
import {
  overlaps,
  type Finding,
  type Restored,
  type ReviewField,
  type Span,
} from './masked-field.js';
import type { MaskedAnswer } from './review.js';
import { withSurrogates } from './with-surrogates.js';

/** Words that the server's check found although the device had left them. */
export type FoundTerm = Pick<Finding, 'category' | 'surrogate'> & { readonly text: string };

/** What the server's check of a reviewed text comes to. */
export interface Checked {
  /** What the author must vouch for, as the server found it: its receipt is about these spans. */
  readonly restored: readonly RestoredSpan[];
  readonly found: readonly FoundTerm[];
}

/** Sets what the author restored apart from what nobody has looked at. */
export function judgeCheck(fields: readonly MaskedAnswer[], composed: Composed): Checked {
  const restored: RestoredSpan[] = [];
  const found: FoundTerm[] = [];
  for (const { name, findings } of fields) {
    for (const { start, end, category, surrogate } of findings) {
      const vouched = composed.restored.find(
        (span) => span.field === name && span.start <= start && end <= span.end,
      );
      if (vouched && mayRestore(category)) {
        restored.push({ field: name, start, end, reason: vouched.reason });
      } else {
        const text = composed.texts[name]?.slice(start, end);
        if (text) found.push({ text, category, surrogate });
      }
    }
  }
  return { restored, found };
}

/** What stays restored: nothing that holds words of a kind that is never shared. */
export const stillRestored = (restored: Restored, found: readonly FoundTerm[]): Restored =>
  new Map([...restored].filter(([words]) => !found.some(({ text }) => words.includes(text))));

/** A field with the server's findings among the device's; together they cover what either found. */
export function withFound(field: ReviewField, found: readonly FoundTerm[]): ReviewField {
  if (found.length === 0) return field;
  let findings = [...field.findings];
  for (const { text, category, surrogate } of found) {
    for (const span of spansOf(text, field.text)) {
      const touched = findings.filter((finding) => overlaps(finding, span));
      // What may never be shared lends its kind to what holds it: else the author could restore that for ever.
      const covered = touched.some(
        (f) => holds(f, span) && (mayRestore(category) || !mayRestore(f.category)),
      );
      if (covered || field.added.some((a) => overlaps(a, span))) continue;
      const start = Math.min(span.start, ...touched.map((finding) => finding.start));
      const end = Math.max(span.end, ...touched.map((finding) => finding.end));
      findings = findings.filter((finding) => !touched.includes(finding));
      findings.push({ start, end, category, surrogate });
    }
  }
  findings.sort((a, b) => a.start - b.start);
  return { ...field, findings, masked: withSurrogates(field.text, findings) };
}

/** Everywhere that exact words stand. */
function spansOf(words: string, text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}

const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  outer.end - outer.start > inner.end - inner.start;
