import { AppError } from '../../../../libs/kernel/index.js';
import { requireVerified, type Viewer } from '../../../platform/sessions/index.js';

/** Coordinators and administrators; for everybody else there are no numbers. */
export function requireNumbersReader(viewer: Viewer | null): asserts viewer is Viewer {
  requireVerified(viewer);
  const { duties } = viewer;
  if (!duties.includes('COORDINATOR') && !duties.includes('ADMINISTRATOR'))
    throw new AppError('NOT_FOUND', 'There is nothing here.');
}
