import type { Recogniser } from './candidate.js';
import { ageBand } from './recognisers/age-band.js';
import { RECOGNISERS } from './recognisers/index.js';
import { organisationAny } from './recognisers/organisation-any.js';
import { region } from './recognisers/region.js';

/**
 * How much is masked. `safe-harbor`: the identifiers of 45 CFR 164.514(b)(2)(i) and their Indian
 * counterparts. `strict`: also every age, as a band, every organisation, states and countries.
 */
export const POLICIES = ['safe-harbor', 'strict'] as const;
export type Policy = (typeof POLICIES)[number];

const STRICT: readonly Recogniser[] = [...RECOGNISERS, ageBand, organisationAny, region];

/** The recognisers of a policy; `strict` has all of `safe-harbor`, so what it leaves is clean for both. */
export const recognisersOf = (policy: Policy): readonly Recogniser[] =>
  policy === 'strict' ? STRICT : RECOGNISERS;
