import type { PhiCategory } from './masked-field.js';

/** The four kinds that the review tells apart by colour and label. */
export type CategoryGroup = 'name' | 'place' | 'date' | 'id';

const GROUPS: Readonly<Partial<Record<PhiCategory, CategoryGroup>>> = {
  PERSON_NAME: 'name',
  LOCATION: 'place',
  POSTAL_CODE: 'place',
  ORGANISATION: 'place',
  DATE: 'date',
  AGE_OVER_89: 'date',
};

/** Every other category is a number or an address that leads to one person. */
export const groupOf = (category: PhiCategory): CategoryGroup => GROUPS[category] ?? 'id';

/** Reaches or names one person by itself: the server takes no reason for sharing it. */
const ALWAYS_MASKED: ReadonlySet<PhiCategory> = new Set<PhiCategory>([
  'PHONE',
  'EMAIL',
  'SSN',
  'AADHAAR',
  'PAN',
  'ABHA',
  'EPIC',
  'MEDICAL_RECORD_NUMBER',
  'HEALTH_PLAN_NUMBER',
  'ACCOUNT_NUMBER',
  'LICENCE_NUMBER',
]);

export const mayRestore = (category: PhiCategory): boolean => !ALWAYS_MASKED.has(category);
