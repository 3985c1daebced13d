import type { Finding, PhiCategory } from '../../libs/deid/index.js';

/** What the author says is no identifier. Offsets are UTF-16 units of the text as submitted. */
export interface RestoredSpan {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** A number that reaches or names one person by itself: no reason makes it fit to be shared. */
const NEVER_RESTORED: ReadonlySet<PhiCategory> = new Set<PhiCategory>([
  'PHONE',
  'EMAIL',
  'SSN',
  'AADHAAR',
  'PAN',
  'ABHA',
  'EPIC',
  'MEDICAL_RECORD_NUMBER',
  'HEALTH_PLAN_NUMBER',
  'ACCOUNT_NUMBER',
  'LICENCE_NUMBER',
]);

/**
 * The text as it was previewed: every restored span is put back behind its surrogate.
 * Undefined where the spans overlap, lie outside the text, or restore what was never masked.
 */
export function withoutRestored(
  text: string,
  spans: readonly RestoredSpan[],
  surrogateOf: (original: string) => string | undefined,
): string | undefined {
  let result = '';
  let position = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const surrogate =
      start >= position && end > start && end <= text.length
        ? surrogateOf(text.slice(start, end))
        : undefined;
    if (surrogate === undefined) return undefined;
    result += text.slice(position, start) + surrogate;
    position = end;
  }
  return result + text.slice(position);
}

/** Whether the author's word lets this finding stand. */
export function isVouchedFor(finding: Finding, spans: readonly RestoredSpan[]): boolean {
  return (
    !NEVER_RESTORED.has(finding.category) &&
    spans.some((span) => span.start <= finding.start && finding.end <= span.end)
  );
}
