import { AppError, type ClinicianId } from '../../../libs/kernel/index.js';
import type { Viewer } from '../../platform/sessions/index.js';

/** Not found and not allowed look the same from outside. */
export const noSuchFix = (): AppError =>
  new AppError('NOT_FOUND', 'There is no such fix. It may have been withdrawn.');

/** Throws NOT_FOUND unless the fix exists and the viewer posted it. */
export function requireFixAuthor<Owned extends { authorId: ClinicianId }>(
  viewer: Viewer,
  owned: Owned | null,
): asserts owned is Owned {
  if (owned?.authorId !== viewer.clinicianId) throw noSuchFix();
}

/** Throws unless somebody else posted it: nobody confirms their own fix. */
export function requireAnotherAuthor<Owned extends { authorId: ClinicianId }>(
  viewer: Viewer,
  fix: Owned | null,
): asserts fix is Owned {
  if (!fix) throw noSuchFix();
  if (fix.authorId === viewer.clinicianId)
    throw new AppError(
      'BAD_USER_INPUT',
      'This fix is your own: whether it works is for colleagues to say. Withdraw it if it does not.',
    );
}
