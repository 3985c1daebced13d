import { AppError } from '../../../libs/kernel/index.js';
import type { Duty, Viewer } from './viewer.js';

/** Throws UNAUTHENTICATED unless somebody is signed in. */
export function requireSignedIn(viewer: Viewer | null): asserts viewer is Viewer {
  if (!viewer)
    throw new AppError(
      'UNAUTHENTICATED',
      'Sign in to go on. What you wrote is still in your editor.',
    );
}

/** Throws UNAUTHENTICATED or NOT_VERIFIED unless the viewer's registration has been verified. */
export function requireVerified(viewer: Viewer | null): asserts viewer is Viewer {
  requireSignedIn(viewer);
  if (viewer.verification !== 'VERIFIED') {
    throw new AppError(
      'NOT_VERIFIED',
      'Your registration is not verified yet. Cases open to you as soon as it is.',
    );
  }
}

/** Throws NOT_FOUND to whoever lacks the duty, so that what they may not see does not exist for them. */
export function requireDuty(viewer: Viewer | null, duty: Duty): asserts viewer is Viewer {
  requireVerified(viewer);
  if (!viewer.duties.includes(duty)) throw new AppError('NOT_FOUND', 'There is nothing here.');
}
