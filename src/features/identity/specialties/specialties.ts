import { AppError, type SpecialtySlug } from '../../../../libs/kernel/index.js';
import { SPECIALTY_TAXONOMY } from './taxonomy.js';

const bySlug = new Map(SPECIALTY_TAXONOMY.map((specialty) => [specialty.slug, specialty]));

/** In alphabetical order of their names. */
export const SPECIALTIES = [...SPECIALTY_TAXONOMY].sort((a, b) => a.name.localeCompare(b.name));

/** Throws BAD_USER_INPUT unless every slug is of the taxonomy. */
export function requireKnownSpecialties(
  slugs: readonly string[],
): asserts slugs is SpecialtySlug[] {
  if (slugs.some((slug) => !bySlug.has(slug))) {
    throw new AppError(
      'BAD_USER_INPUT',
      'One of the specialties is unknown. The query `specialties` lists those there are.',
    );
  }
}

/** The specialties of stored slugs, in their order. */
export function specialtiesOf(
  slugs: readonly SpecialtySlug[],
): { slug: string; name: string; snomed: string }[] {
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}
