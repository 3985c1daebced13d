import {
  type Restored,
  type RestoreReason,
  type ReviewField,
  type Span,
  termOf,
} from './masked-field.js';

export interface RestoredSpan extends Span {
  readonly field: string;
  readonly reason: RestoreReason;
}

export interface Composed {
  readonly texts: Readonly<Record<string, string>>;
  readonly restored: readonly RestoredSpan[];
}

/**
 * The text to be posted: every finding replaced by its surrogate, except where the author restored
 * the words. Restored spans are offsets into the composed text, because that is what the server
 * is sent and checks again.
 */
export function compose(fields: readonly ReviewField[], restored: Restored): Composed {
  const texts: Record<string, string> = {};
  const spans: RestoredSpan[] = [];
  for (const field of fields) {
    const kept: RestoredSpan[] = [];
    let out = '';
    let at = 0;
    for (const finding of [...field.findings].sort((a, b) => a.start - b.start)) {
      out += field.text.slice(at, finding.start);
      at = finding.end;
      const original = field.text.slice(finding.start, finding.end);
      const reason = restored.get(termOf(original));
      if (reason) {
        kept.push({
          field: field.name,
          start: out.length,
          end: out.length + original.length,
          reason,
        });
        out += original;
      } else {
        out += finding.surrogate;
      }
    }
    // Untouched, the scrubber's own text is posted to the letter.
    texts[field.name] = kept.length === 0 ? field.masked : out + field.text.slice(at);
    spans.push(...kept);
  }
  return { texts, restored: spans };
}
