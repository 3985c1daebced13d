import { AppError, type ClinicianId } from '../../../libs/kernel/index.js';
import type { Viewer } from '../../platform/sessions/index.js';

/** Not found and not allowed look the same from outside. */
export const noSuchCase = (): AppError =>
  new AppError('NOT_FOUND', 'There is no such case. It may have been withdrawn.');

/** Throws NOT_FOUND unless the thread exists and the viewer opened it. */
export function requireAuthor<Owned extends { authorId: ClinicianId }>(
  viewer: Viewer,
  owned: Owned | null | undefined,
): asserts owned is Owned {
  if (owned?.authorId !== viewer.clinicianId) throw noSuchCase();
}
