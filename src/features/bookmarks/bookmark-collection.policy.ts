import { AppError } from '../../../libs/kernel/index.js';

/** Not found and not allowed look the same from outside. */
export const noSuchCollection = (): AppError =>
  new AppError('NOT_FOUND', 'There is no such collection. It may have been deleted.');
