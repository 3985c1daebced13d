import { Injectable } from '@nestjs/common';
import type { NotificationDelivery } from '../../outbox/index.js';
import {
  type Connection,
  decodeKeyset,
  encodeKeyset,
  type PageRequest,
  pageOf,
} from '../../platform/pagination/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { NotificationPreferencesRepository } from './notification-preferences.repository.js';
import type { NotificationTopic } from './notification-topic.js';
import type { NotificationEntity } from './notification.entity.js';
import { NotificationsRepository } from './notifications.repository.js';

type Preferences = Record<NotificationTopic, NotificationDelivery>;

/** The viewer's own notifications, and how they want to be told. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly notifications: NotificationsRepository,
    private readonly preferences: NotificationPreferencesRepository,
  ) {}

  /** The newest first. */
  async list(viewer: Viewer | null, page: PageRequest): Promise<Connection<NotificationEntity>> {
    requireVerified(viewer);
    const after = page.after ? decodeKeyset(page.after) : undefined;
    const rows = await this.notifications.list(viewer.clinicianId, after, page.first + 1);
    return pageOf(
      rows,
      page.first,
      (row) => encodeKeyset({ at: row.createdAt, id: row.id }),
      () => this.notifications.count(viewer.clinicianId),
    );
  }

  async countUnread(viewer: Viewer | null): Promise<number> {
    requireVerified(viewer);
    return this.notifications.countUnread(viewer.clinicianId);
  }

  /** Marks the viewer's own: these, those about one matter, or all; how many stay unread. */
  async markRead(
    viewer: Viewer | null,
    ids: readonly string[] | null,
    about: string | null,
  ): Promise<number> {
    requireVerified(viewer);
    await this.notifications.markRead(viewer.clinicianId, ids, about);
    return this.notifications.countUnread(viewer.clinicianId);
  }

  async listPreferences(viewer: Viewer | null): Promise<Preferences> {
    requireVerified(viewer);
    return this.preferences.find(viewer.clinicianId);
  }

  async choose(
    viewer: Viewer | null,
    topic: NotificationTopic,
    delivery: NotificationDelivery,
  ): Promise<Preferences> {
    requireVerified(viewer);
    const { clinicianId } = viewer;
    await this.preferences.choose({ clinicianId, topic, delivery });
    return this.preferences.find(clinicianId);
  }
}
