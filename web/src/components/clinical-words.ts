import type { graphql } from '../graphql/graphql.js';

export type CaseStatus = ReturnType<typeof graphql.scalar<'CaseStatus'>>;
export type CaseKind = ReturnType<typeof graphql.scalar<'CaseKind'>>;
export type CaseOutcome = ReturnType<typeof graphql.scalar<'CaseOutcome'>>;
export type AgeBand = ReturnType<typeof graphql.scalar<'AgeBand'>>;
export type Sex = ReturnType<typeof graphql.scalar<'Sex'>>;
export type CareTier = ReturnType<typeof graphql.scalar<'CareTier'>>;
export type ClinicianRole = ReturnType<typeof graphql.scalar<'ClinicianRole'>>;

export const STATUS_WORDS: Readonly<Record<CaseStatus, string>> = {
  OPEN: 'Open',
  ANSWERED: 'Answered',
  CLOSED: 'Closed',
};

export const OUTCOME_WORDS: Readonly<Record<CaseOutcome, string>> = {
  BETTER: 'Better',
  SAME: 'Same',
  WORSE: 'Worse',
  REFERRED: 'Referred',
  DIED: 'Died',
  LOST_TO_FOLLOW_UP: 'Lost to follow-up',
};

export const KIND_WORDS: Readonly<Record<CaseKind, string>> = {
  CASE: 'Case',
  CORRIDOR_CONSULT: 'Corridor consult',
};

export const AGE_WORDS: Readonly<Record<AgeBand, string>> = {
  UNDER_1_MONTH: 'Under 1 month',
  MONTHS_1_TO_11: '1–11 months',
  YEARS_1_TO_4: '1–4 years',
  YEARS_5_TO_9: '5–9 years',
  YEARS_10_TO_17: '10–17 years',
  YEARS_18_TO_29: '18–29 years',
  YEARS_30_TO_39: '30–39 years',
  YEARS_40_TO_49: '40–49 years',
  YEARS_50_TO_59: '50–59 years',
  YEARS_60_TO_69: '60–69 years',
  YEARS_70_TO_79: '70–79 years',
  YEARS_80_TO_89: '80–89 years',
  YEARS_90_AND_OVER: '90 and over',
};

export const SEX_WORDS: Readonly<Record<Sex, string>> = {
  FEMALE: 'Female',
  MALE: 'Male',
  INTERSEX: 'Intersex',
};

export const TIER_WORDS: Readonly<Record<CareTier, string>> = {
  PHC: 'Primary health centre (PHC)',
  CHC: 'Community health centre (CHC)',
  DISTRICT_HOSPITAL: 'District hospital',
  TERTIARY: 'Tertiary hospital',
};

export const TIER_SHORT: Readonly<Record<CareTier, string>> = {
  PHC: 'PHC',
  CHC: 'CHC',
  DISTRICT_HOSPITAL: 'District hospital',
  TERTIARY: 'Tertiary hospital',
};

export const ROLE_WORDS: Readonly<Record<ClinicianRole, string>> = {
  GENERAL_PRACTITIONER: 'General practitioner',
  RESIDENT: 'Resident',
  SPECIALIST: 'Specialist',
  NURSE: 'Nurse',
  PHARMACIST: 'Pharmacist',
};

export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  en: 'English',
  hi: 'हिन्दी Hindi',
  bn: 'বাংলা Bengali',
  mr: 'मराठी Marathi',
  te: 'తెలుగు Telugu',
  ta: 'தமிழ் Tamil',
  gu: 'ગુજરાતી Gujarati',
  ur: 'اردو Urdu',
  kn: 'ಕನ್ನಡ Kannada',
  ml: 'മലയാളം Malayalam',
  or: 'ଓଡ଼ିଆ Odia',
  pa: 'ਪੰਜਾਬੀ Punjabi',
  as: 'অসমীয়া Assamese',
};
