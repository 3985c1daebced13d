import { Field, InputType } from '@nestjs/graphql';
import { IsEnum } from 'class-validator';
import { NOTIFICATION_DELIVERIES, type NotificationDelivery } from '../../outbox/index.js';
import { NOTIFICATION_TOPICS, type NotificationTopic } from './notification-topic.js';

@InputType({ description: 'How to be told of what.' })
export class ChooseNotificationDeliveryInput {
  @Field(() => NOTIFICATION_TOPICS, { description: 'Of what.' })
  @IsEnum(NOTIFICATION_TOPICS)
  topic!: NotificationTopic;

  @Field(() => NOTIFICATION_DELIVERIES, { description: 'In which way.' })
  @IsEnum(NOTIFICATION_DELIVERIES)
  delivery!: NotificationDelivery;
}
