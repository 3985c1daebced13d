import { AppError, type ClinicianId } from '../../../libs/kernel/index.js';
import type { Viewer } from '../../platform/sessions/index.js';

/** Not found and not allowed look the same from outside. */
export const noSuchConcern = (): AppError =>
  new AppError('NOT_FOUND', 'There is no such concern. It may have been withdrawn.');

/** Throws NOT_FOUND unless the concern exists and the viewer raised it. */
export function requireConcernAuthor<Owned extends { authorId: ClinicianId }>(
  viewer: Viewer,
  owned: Owned | null,
): asserts owned is Owned {
  if (owned?.authorId !== viewer.clinicianId) throw noSuchConcern();
}

/** Throws unless the concern exists and still gathers names. */
export function requireGathering<Concern extends { issuedAt: Date | null }>(
  concern: Concern | null,
): asserts concern is Concern {
  if (!concern) throw noSuchConcern();
  if (concern.issuedAt)
    throw new AppError(
      'CONFLICT',
      'This concern is a letter already: its names stand as they are.',
    );
}
