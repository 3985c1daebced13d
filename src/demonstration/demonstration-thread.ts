import type { CareTier, DemonstrationAccount } from './demonstration-account.js';

export type AgeBand =
  | 'UNDER_1_MONTH'
  | 'MONTHS_1_TO_11'
  | 'YEARS_1_TO_4'
  | 'YEARS_5_TO_9'
  | 'YEARS_10_TO_17'
  | 'YEARS_18_TO_29'
  | 'YEARS_30_TO_39'
  | 'YEARS_40_TO_49'
  | 'YEARS_50_TO_59'
  | 'YEARS_60_TO_69'
  | 'YEARS_70_TO_79'
  | 'YEARS_80_TO_89'
  | 'YEARS_90_AND_OVER';

export type Sex = 'FEMALE' | 'MALE' | 'INTERSEX';

export interface DemonstrationReply {
  readonly author: DemonstrationAccount;
  readonly body: string;
  /** Hours after the thread was opened. */
  readonly hoursLater: number;
  readonly accepted?: true;
}

/**
 * A case of the demonstration: made up for this project, about nobody. It is written as an
 * author's text looks after masking, so the gate finds nothing in it.
 */
export interface DemonstrationThread {
  /** Stable and unique, so that seeding twice makes one thread. */
  readonly key: string;
  readonly author: DemonstrationAccount;
  /** At most 120 characters. */
  readonly title: string;
  /** At most 500 characters. */
  readonly question: string;
  /** 400 to 1500 characters. */
  readonly body: string;
  /** One to three slugs of the taxonomy. */
  readonly specialties: readonly string[];
  readonly kind?: 'CASE' | 'CORRIDOR_CONSULT';
  readonly ageBand?: AgeBand;
  readonly sex?: Sex;
  readonly careTier?: CareTier;
  /** How long before the seeding the thread was opened. */
  readonly hoursAgo: number;
  readonly replies: readonly DemonstrationReply[];
}
