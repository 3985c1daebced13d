import { randomUUID } from 'node:crypto';
import type {
  CaseThreadId,
  ClinicianId,
  NotificationId,
  ReplyId,
} from '../../../libs/kernel/index.js';
import type { ClinicianNotified } from '../../outbox/index.js';

/** Tells a clinician of a reply in a thread. */
export const notificationOf = (
  kind: 'REPLY_POSTED' | 'REPLY_ACCEPTED',
  recipientId: ClinicianId,
  caseThreadId: CaseThreadId,
  replyId: ReplyId,
): ClinicianNotified => ({
  type: 'clinician-notified',
  notificationId: randomUUID() as NotificationId,
  recipientId,
  kind,
  subjectId: caseThreadId,
  partId: replyId,
});
