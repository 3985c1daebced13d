import type { Brand } from './brand.js';

// UUIDv7 strings; branded so that a thread's id cannot be passed where a clinician's is meant.
export type ClinicianId = Brand<string, 'ClinicianId'>;
export type SessionId = Brand<string, 'SessionId'>;
export type CaseThreadId = Brand<string, 'CaseThreadId'>;
export type ReplyId = Brand<string, 'ReplyId'>;
export type SavedSearchId = Brand<string, 'SavedSearchId'>;
export type BookmarkCollectionId = Brand<string, 'BookmarkCollectionId'>;
export type NotificationId = Brand<string, 'NotificationId'>;
export type FixId = Brand<string, 'FixId'>;
export type ConcernId = Brand<string, 'ConcernId'>;
export type SecondOpinionId = Brand<string, 'SecondOpinionId'>;

/** Stable lower-case name of a specialty in addresses and filters, e.g. `general-medicine`. */
export type SpecialtySlug = Brand<string, 'SpecialtySlug'>;
