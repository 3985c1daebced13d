/**
 * What kind of identifier a finding is. The letters are those of 45 CFR 164.514(b)(2)(i);
 * where India has its own document, it stands beside the US class it belongs to.
 */
export const PHI_CATEGORIES = [
  'PERSON_NAME', // (A)
  'LOCATION', // (B) below state level
  'POSTAL_CODE', // (B)
  'ORGANISATION', // (B), (R): a hospital, laboratory, school or employer places a person
  'DATE', // (C)
  'AGE_OVER_89', // (C)
  'AGE', // below 90: no identifier by rule; the policy `strict` gives its band
  'PHONE', // (D), (E)
  'EMAIL', // (F)
  'SSN', // (G)
  'AADHAAR', // (R)
  'PAN', // (R)
  'ABHA', // (I)
  'EPIC', // (R)
  'MEDICAL_RECORD_NUMBER', // (H)
  'HEALTH_PLAN_NUMBER', // (I)
  'ACCOUNT_NUMBER', // (J): bank account, card, UPI, IFSC
  'LICENCE_NUMBER', // (K): driving licence, passport, registration of a clinician
  'VEHICLE', // (L)
  'DEVICE', // (M)
  'URL', // (N)
  'IP_ADDRESS', // (O)
  'BIOMETRIC', // (P), (Q)
  'OTHER_ID', // (R)
] as const;

export type PhiCategory = (typeof PHI_CATEGORIES)[number];
