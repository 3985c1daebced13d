import type { Alert } from '../../graphql/alerts.js';

export const words = {
  title: 'Alerts',
  loading: 'Loading your alerts',
  none: 'Nothing yet. Replies to your cases and what your saved searches find will stand here.',
  unread: 'New',
  readAll: 'Mark all as read',
  allRead: 'All marked as read.',
  choose: 'Choose which alerts come by e-mail',
} as const;

export const KIND_WORDS: Readonly<Record<Alert['kind'], string>> = {
  REPLY_POSTED: 'A reply to your case',
  REPLY_ACCEPTED: 'Your reply was accepted as the answer',
  SAVED_SEARCH_MATCHED: 'A case matches your saved search',
  OPINION_OFFERED: 'A second opinion is asked of you',
  OPINION_CLAIMED: 'Your request was taken up',
  OPINION_CLARIFICATION_ASKED: 'The specialist has a question',
  OPINION_CLARIFIED: 'Your question was answered',
  OPINION_ANSWERED: 'Your second opinion is here',
  OPINION_ADDENDUM: 'Something was added to a second opinion',
  OPINION_DECLINED: 'Your request was declined',
  OPINION_REDIRECTED: 'A request was passed on',
  OPINION_ESCALATED: 'A request waits too long',
  OPINION_STALE: 'A request that you took up waits for your answer',
  OPINION_WITHDRAWN: 'A request was withdrawn',
  OPINION_EXPIRED: 'A request found no answer in time',
  OPINION_OUTCOME_DUE: 'How did it go? The outcome is waited for',
  OPINION_CLOSED: 'A second opinion was closed',
};
