import { registerEnumType } from '@nestjs/graphql';

/** What stands in the way. */
export const FIX_KINDS = {
  DRUG_SHORTAGE: 'DRUG_SHORTAGE',
  EQUIPMENT: 'EQUIPMENT',
  PAPERWORK: 'PAPERWORK',
  REFERRAL: 'REFERRAL',
} as const;
export type FixKind = keyof typeof FIX_KINDS;

export const FIX_VERDICTS = { WORKS: 'WORKS', WORKS_NO_MORE: 'WORKS_NO_MORE' } as const;
export type FixVerdict = keyof typeof FIX_VERDICTS;

export const FIX_STANDINGS = {
  WORKS: 'WORKS',
  DOUBTED: 'DOUBTED',
  WORKS_NO_MORE: 'WORKS_NO_MORE',
  EXPIRED: 'EXPIRED',
} as const;
export type FixStanding = keyof typeof FIX_STANDINGS;

registerEnumType(FIX_KINDS, { name: 'FixKind', description: 'What stands in the way.' });
registerEnumType(FIX_VERDICTS, { name: 'FixVerdict', description: 'What a colleague found.' });
registerEnumType(FIX_STANDINGS, {
  name: 'FixStanding',
  description:
    'Whether a fix can be relied on: doubted after one report since it was last confirmed, no more after three.',
});
