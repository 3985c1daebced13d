import { NotificationPreferenceEntity } from './notification-preference.entity.js';
import { NotificationEntity } from './notification.entity.js';
import { NotificationsResolver } from './notifications.resolver.js';

export { NotificationHandlers } from './notification.handlers.js';
export { NotificationsModule, NotificationsWorkerModule } from './notifications.module.js';

export const NOTIFICATION_ENTITIES = [NotificationEntity, NotificationPreferenceEntity];
export const NOTIFICATION_RESOLVERS = [NotificationsResolver];
