export { AppError, type ErrorCode } from './app-error.js';
export { assertNever } from './assert-never.js';
export type { Brand } from './brand.js';
export { isUuid } from './is-uuid.js';
export { systemClock, type Clock } from './clock.js';
export type {
  BookmarkCollectionId,
  CaseThreadId,
  ClinicianId,
  NotificationId,
  ConcernId,
  FixId,
  ReplyId,
  SavedSearchId,
  SecondOpinionId,
  SessionId,
  SpecialtySlug,
} from './ids.js';
