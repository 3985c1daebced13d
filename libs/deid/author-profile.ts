import type { RiskFactor } from './risk-signs.js';

/** What readers know of who wrote a text: patients are sought near their doctor. */
export interface AuthorProfile {
  readonly careTier?: 'PHC' | 'CHC' | 'DISTRICT_HOSPITAL' | 'TERTIARY' | null;
  /** Whether colleagues can read these in the profile; their values are of no use here. */
  readonly namesDistrict?: boolean;
  readonly namesInstitution?: boolean;
}

const SMALL: Partial<Record<NonNullable<AuthorProfile['careTier']>, string>> = {
  PHC: 'Your profile says that you work at a primary health centre; it serves some 30,000 people.',
  CHC: 'Your profile says that you work at a community health centre; it serves some 120,000 people.',
};

/** What an author's profile says of where the patient lives. */
export function factorsOf(author: AuthorProfile): RiskFactor[] {
  const factors: RiskFactor[] = [];
  const small = author.careTier ? SMALL[author.careTier] : undefined;
  if (small)
    factors.push({
      explanation: small,
      advice: 'Say less of age, work and family than you would from a large hospital.',
    });
  if (author.namesInstitution)
    factors.push({
      explanation: 'Your profile names where you work, and so where the patient was seen.',
      advice: 'Leave out when it was, or take the institution off your profile.',
    });
  else if (author.namesDistrict)
    factors.push({
      explanation: 'Your profile names your district, and so where the patient probably lives.',
      advice: 'Leave out what few people of one district share.',
    });
  return factors;
}
