import { registerEnumType } from '@nestjs/graphql';

export const CASE_KINDS = { CASE: 'CASE', CORRIDOR_CONSULT: 'CORRIDOR_CONSULT' } as const;
export type CaseKind = keyof typeof CASE_KINDS;

export const CASE_STATUSES = { OPEN: 'OPEN', ANSWERED: 'ANSWERED', CLOSED: 'CLOSED' } as const;
export type CaseStatus = keyof typeof CASE_STATUSES;

/** How it went for the patient, as far as the author came to know. */
export const CASE_OUTCOMES = {
  BETTER: 'BETTER',
  SAME: 'SAME',
  WORSE: 'WORSE',
  REFERRED: 'REFERRED',
  DIED: 'DIED',
  LOST_TO_FOLLOW_UP: 'LOST_TO_FOLLOW_UP',
} as const;
export type CaseOutcome = keyof typeof CASE_OUTCOMES;

export const AGE_BANDS = {
  UNDER_1_MONTH: 'UNDER_1_MONTH',
  MONTHS_1_TO_11: 'MONTHS_1_TO_11',
  YEARS_1_TO_4: 'YEARS_1_TO_4',
  YEARS_5_TO_9: 'YEARS_5_TO_9',
  YEARS_10_TO_17: 'YEARS_10_TO_17',
  YEARS_18_TO_29: 'YEARS_18_TO_29',
  YEARS_30_TO_39: 'YEARS_30_TO_39',
  YEARS_40_TO_49: 'YEARS_40_TO_49',
  YEARS_50_TO_59: 'YEARS_50_TO_59',
  YEARS_60_TO_69: 'YEARS_60_TO_69',
  YEARS_70_TO_79: 'YEARS_70_TO_79',
  YEARS_80_TO_89: 'YEARS_80_TO_89',
  YEARS_90_AND_OVER: 'YEARS_90_AND_OVER',
} as const;
export type AgeBand = keyof typeof AGE_BANDS;

export const SEXES = { FEMALE: 'FEMALE', MALE: 'MALE', INTERSEX: 'INTERSEX' } as const;
export type Sex = keyof typeof SEXES;

registerEnumType(CASE_KINDS, {
  name: 'CaseKind',
  description: 'A full case, or one quick question in the corridor.',
});
registerEnumType(CASE_STATUSES, { name: 'CaseStatus', description: 'Where a case stands.' });
registerEnumType(CASE_OUTCOMES, {
  name: 'CaseOutcome',
  description: 'How it went for the patient, as far as the author came to know.',
});
registerEnumType(AGE_BANDS, {
  name: 'AgeBand',
  description: "The patient's age, coarse enough to identify nobody.",
});
registerEnumType(SEXES, { name: 'Sex', description: "The patient's sex." });
