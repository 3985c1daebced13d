import type { ScrubbedText } from '../../libs/deid/index.js';
import type { CaseThreadId, SpecialtySlug } from '../../libs/kernel/index.js';

/**
 * One case thread as the index knows it. Every text is `ScrubbedText`: there is no way to put
 * raw text here. Nothing from a circle has a SearchDocument.
 */
export interface SearchDocument {
  readonly id: CaseThreadId;
  /** Grows with every change of the thread or its replies; an older one never replaces a newer. */
  readonly revision: number;
  readonly title: ScrubbedText;
  readonly question: ScrubbedText;
  readonly body: ScrubbedText;
  readonly replies: readonly ScrubbedText[];
  readonly acceptedReply: ScrubbedText | null;
  readonly specialties: readonly SpecialtySlug[];
  /** Names of the specialties, so that typing one finds its cases. */
  readonly specialtyNames: readonly string[];
  readonly kind: 'CASE' | 'CORRIDOR_CONSULT';
  readonly status: 'OPEN' | 'ANSWERED' | 'CLOSED';
  readonly ageBand: string | null;
  readonly sex: string | null;
  readonly careTier: string | null;
  /** How it went for the patient; null until the author told. */
  readonly outcome: string | null;
  readonly createdAt: Date;
}
