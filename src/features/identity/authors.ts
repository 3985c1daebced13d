import type { ClinicianEntity } from './clinician.entity.js';

/** What colleagues see of a clinician. */
export type AuthorRow = Pick<
  ClinicianEntity,
  'id' | 'displayName' | 'role' | 'specialties' | 'careTier'
>;

/**
 * SQL for the column `author` of a read, as JSON with the shape of `AuthorRow`: a list and its
 * authors then come in one round trip. `clinicianId` is SQL too, such as `replies.author_id`.
 */
export const authorOf = (clinicianId: string): string => `(
  select json_build_object('id', c.id, 'displayName', c.display_name, 'role', c.role, 'specialties', c.specialties, 'careTier', c.care_tier)
  from clinicians c where c.id = ${clinicianId}) as author`;
