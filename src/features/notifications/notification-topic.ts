import { registerEnumType } from '@nestjs/graphql';
import {
  type ClinicianNotified,
  NOTIFICATION_DELIVERIES,
  NOTIFICATION_KINDS,
  type NotificationDelivery,
} from '../../outbox/index.js';

/** What a clinician chooses a delivery for. */
export const NOTIFICATION_TOPICS = { REPLIES: 'REPLIES', OPINIONS: 'OPINIONS' } as const;
export type NotificationTopic = keyof typeof NOTIFICATION_TOPICS;

/** Until they choose: an answer is waited for, and so is one who can give it. */
export const DEFAULT_DELIVERY: Readonly<Record<NotificationTopic, NotificationDelivery>> = {
  REPLIES: 'INSTANT',
  OPINIONS: 'INSTANT',
};

/** The topic whose delivery holds for a kind; a saved search has one of its own. */
export function topicOf(
  kind: Exclude<ClinicianNotified['kind'], 'SAVED_SEARCH_MATCHED'>,
): NotificationTopic {
  return kind === 'REPLY_POSTED' || kind === 'REPLY_ACCEPTED' ? 'REPLIES' : 'OPINIONS';
}

registerEnumType(NOTIFICATION_KINDS, {
  name: 'NotificationKind',
  description: 'What a notification tells.',
});
registerEnumType(NOTIFICATION_TOPICS, {
  name: 'NotificationTopic',
  description: 'Notifications whose delivery is chosen together.',
});
registerEnumType(NOTIFICATION_DELIVERIES, {
  name: 'NotificationDelivery',
  description: 'By mail at once, by one mail a day, or in the product alone.',
});
