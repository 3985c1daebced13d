import { assertNever } from '../../../libs/kernel/index.js';
import type { NotificationKind } from '../../outbox/index.js';
import type { Mail } from '../../platform/mail/index.js';
import type { NotificationEntity } from './notification.entity.js';

type Told = Pick<NotificationEntity, 'kind' | 'subjectId' | 'partId'>;

const SUBJECTS: Readonly<Record<NotificationKind, string>> = {
  REPLY_POSTED: 'A reply to your case',
  REPLY_ACCEPTED: 'Your reply was accepted as the answer',
  SAVED_SEARCH_MATCHED: 'A case matches your saved search',
  OPINION_OFFERED: 'A second opinion is asked of you',
  OPINION_CLAIMED: 'Your request for a second opinion was taken up',
  OPINION_CLARIFICATION_ASKED: 'A question about your request for a second opinion',
  OPINION_CLARIFIED: 'Your question about a request was answered',
  OPINION_ANSWERED: 'Your second opinion is here',
  OPINION_ADDENDUM: 'Something was added to a second opinion',
  OPINION_DECLINED: 'Your request for a second opinion was declined',
  OPINION_REDIRECTED: 'A request for a second opinion was passed on',
  OPINION_ESCALATED: 'A request for a second opinion waits too long',
  OPINION_STALE: 'A request that you took up waits for your answer',
  OPINION_WITHDRAWN: 'A request for a second opinion was withdrawn',
  OPINION_EXPIRED: 'A request for a second opinion found no answer in time',
  OPINION_OUTCOME_DUE: 'How did it go? A second opinion waits for its outcome',
  OPINION_CLOSED: 'A second opinion was closed',
};

/** Says what happened in general words, and where to read it. Nothing of the case is in a mail. */
export function instantMail(publicUrl: string, told: Told): Omit<Mail, 'to'> {
  return {
    subject: SUBJECTS[told.kind],
    text: `${SUBJECTS[told.kind]}. Read it in Corridor:\n\n${publicUrl}${pathOf(told)}\n\n${choice(publicUrl)}`,
  };
}

/** What happened since the last digest, counted. */
export function digestMail(
  publicUrl: string,
  told: readonly Pick<Told, 'kind'>[],
): Omit<Mail, 'to'> {
  const counts = new Map<NotificationKind, number>();
  for (const { kind } of told) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const lines = [...counts].map(([kind, count]) => `${SUBJECTS[kind]}: ${count}`);
  return {
    subject: 'Your day in Corridor',
    text: `${lines.join('\n')}\n\nRead it in Corridor:\n\n${publicUrl}/alerts\n\n${choice(publicUrl)}`,
  };
}

const choice = (publicUrl: string): string => `You choose which mails you get: ${publicUrl}/me\n`;

/** Where the web client shows it. */
function pathOf({ kind, subjectId, partId }: Told): string {
  switch (kind) {
    case 'REPLY_POSTED':
    case 'REPLY_ACCEPTED':
      return `/cases/${subjectId}#reply-${partId}`;
    case 'SAVED_SEARCH_MATCHED':
      return `/cases/${partId}`;
    case 'OPINION_OFFERED':
    case 'OPINION_CLAIMED':
    case 'OPINION_CLARIFICATION_ASKED':
    case 'OPINION_CLARIFIED':
    case 'OPINION_ANSWERED':
    case 'OPINION_ADDENDUM':
    case 'OPINION_DECLINED':
    case 'OPINION_REDIRECTED':
    case 'OPINION_ESCALATED':
    case 'OPINION_STALE':
    case 'OPINION_WITHDRAWN':
    case 'OPINION_EXPIRED':
    case 'OPINION_OUTCOME_DUE':
    case 'OPINION_CLOSED':
      return `/opinions/${subjectId}`;
    default:
      return assertNever(kind);
  }
}
