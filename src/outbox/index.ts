export { OutboxDispatcher } from './dispatcher.js';
export { type FailedEvent, FailedEvents, type FailedEventState } from './failed-events.js';
export { Outbox } from './outbox.js';
export { OutboxModule } from './outbox.module.js';
export type { OutboxEvent, OutboxEventType, OutboxHandlers } from './outbox-event.js';
export {
  type ClinicianNotified,
  NOTIFICATION_DELIVERIES,
  NOTIFICATION_KINDS,
  type NotificationDelivery,
  type NotificationKind,
} from './notification-kind.js';
