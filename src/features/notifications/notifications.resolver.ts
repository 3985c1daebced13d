import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { connectionOf, CurrentViewer, listCost, PageArgs } from '../../platform/graphql/index.js';
import type { Connection } from '../../platform/pagination/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { ChooseNotificationDeliveryInput } from './choose-notification-delivery.input.js';
import { MarkNotificationsReadArgs } from './mark-notifications-read.args.js';
import { NotificationPreferenceType, NotificationType } from './notification.type.js';
import { NotificationsService } from './notifications.service.js';

const NotificationConnection = connectionOf(NotificationType, 'Notification');

@Resolver()
export class NotificationsResolver {
  constructor(private readonly notifying: NotificationsService) {}

  @Query(() => NotificationConnection, {
    description: 'What the viewer was told, the newest first.',
    complexity: listCost,
  })
  async notifications(
    @CurrentViewer() viewer: Viewer | null,
    @Args() page: PageArgs,
  ): Promise<Connection<NotificationType>> {
    return this.notifying.list(viewer, page);
  }

  @Query(() => Int, { description: 'How many notifications the viewer has not read.' })
  async unreadNotificationCount(@CurrentViewer() viewer: Viewer | null): Promise<number> {
    return this.notifying.countUnread(viewer);
  }

  @Query(() => [NotificationPreferenceType], {
    description: 'How the viewer wants to be told, for each topic.',
  })
  async notificationPreferences(
    @CurrentViewer() viewer: Viewer | null,
  ): Promise<NotificationPreferenceType[]> {
    return NotificationPreferenceType.listOf(await this.notifying.listPreferences(viewer));
  }

  @Mutation(() => Int, {
    description:
      'Marks notifications as read, all where nothing is named; how many stay unread after it.',
  })
  async markNotificationsRead(
    @CurrentViewer() viewer: Viewer | null,
    @Args() { ids, about }: MarkNotificationsReadArgs,
  ): Promise<number> {
    return this.notifying.markRead(viewer, ids ?? null, about ?? null);
  }

  @Mutation(() => [NotificationPreferenceType], {
    description: 'Chooses how the viewer is told from now on.',
  })
  async chooseNotificationDelivery(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The choice.' })
    { topic, delivery }: ChooseNotificationDeliveryInput,
  ): Promise<NotificationPreferenceType[]> {
    return NotificationPreferenceType.listOf(await this.notifying.choose(viewer, topic, delivery));
  }
}
