import type { graphql } from '../graphql/graphql.js';

export type PhiCategory = ReturnType<typeof graphql.scalar<'PhiCategory'>>;
export type ResidualReason = ReturnType<typeof graphql.scalar<'ResidualReason'>>;
export type RestoreReason = ReturnType<typeof graphql.scalar<'RestoreReason'>>;

/** Offsets are UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Finding extends Span {
  readonly category: PhiCategory;
  readonly surrogate: string;
}

export interface Residual extends Span {
  readonly reason: ResidualReason;
}

/** A field as the author wrote it. */
export interface DraftField {
  readonly name: string;
  readonly text: string;
}

/** What the author masked by hand, in the text that was sent to the scrubber. */
export interface AddedSpan extends Span {
  /** What was asked to be masked, and how it is written here. */
  readonly term: string;
  readonly original: string;
  readonly surrogate: string;
}

/** A field under review. All offsets are into `text`, which holds the author's own masks already. */
export interface ReviewField {
  readonly name: string;
  readonly text: string;
  readonly masked: string;
  readonly added: readonly AddedSpan[];
  readonly findings: readonly Finding[];
  readonly residual: readonly Residual[];
}

/**
 * What a finding is about, the same wherever it stands: a "Dr." is masked with the name, and left
 * out here, so that who restores "Dr. Ranson" restores the Ranson criteria too.
 */
export const termOf = (text: string): string => text.replace(/^dr\.[ \t]?(?=\S)/i, '');

/** What the author says is no identifier, as `termOf` gives it, and why. */
export type Restored = ReadonlyMap<string, RestoreReason>;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
