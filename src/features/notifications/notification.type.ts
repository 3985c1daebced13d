import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  NOTIFICATION_DELIVERIES,
  NOTIFICATION_KINDS,
  type NotificationDelivery,
  type NotificationKind,
} from '../../outbox/index.js';
import { NOTIFICATION_TOPICS, type NotificationTopic } from './notification-topic.js';

@ObjectType('Notification', {
  description:
    'That something happened, and where. It holds no text: what it leads to is asked for, and may be gone.',
})
export class NotificationType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => NOTIFICATION_KINDS, { description: 'What happened.' })
  kind!: NotificationKind;

  @Field(() => ID, { description: 'The case, the request or the saved search.' })
  subjectId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'What of it is new: the reply to the case, the case that the search found.',
  })
  partId!: string | null;

  @Field(() => Date, { description: 'When the viewer was told.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the viewer read it; null while unread.' })
  readAt!: Date | null;
}

@ObjectType('NotificationPreference', { description: 'How the viewer wants to be told.' })
export class NotificationPreferenceType {
  @Field(() => NOTIFICATION_TOPICS, { description: 'Of what.' })
  topic!: NotificationTopic;

  @Field(() => NOTIFICATION_DELIVERIES, { description: 'In which way.' })
  delivery!: NotificationDelivery;

  static listOf(
    preferences: Record<NotificationTopic, NotificationDelivery>,
  ): NotificationPreferenceType[] {
    const topics = Object.keys(NOTIFICATION_TOPICS) as NotificationTopic[];
    return topics.map((topic) => ({ topic, delivery: preferences[topic] }));
  }
}
