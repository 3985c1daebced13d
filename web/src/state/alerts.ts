import { MarkAlertsReadMutation, UnreadAlertsQuery } from '../graphql/alerts.js';
import { answerOf } from '../graphql/ask-server.js';
import { client } from '../graphql/client.js';
import { connection, savesData } from '../masking/device/data-saver.js';
import { session } from './session.js';
import { createStore } from './store.js';

const EVERY_MS = 4 * 60_000;

/** How many alerts wait unread, as far as this page knows. */
export const unreadAlerts = createStore(0);

const verified = (): boolean => {
  const current = session.get();
  return current.status === 'signed-in' && current.viewer.verification === 'VERIFIED';
};

/** One number is all that is asked for; where that fails, the last one stands until the next time. */
async function count(): Promise<void> {
  if (!verified()) return unreadAlerts.set(0);
  const answer = await answerOf(
    client.get().query(UnreadAlertsQuery, {}, { requestPolicy: 'network-only' }),
  );
  if (answer.ok) unreadAlerts.set(answer.data.unreadNotificationCount);
}

/** Whoever opens what an alert is about has read it, wherever they came from; null reads all. */
export async function readAlerts(about: string | null): Promise<void> {
  if (unreadAlerts.get() === 0) return;
  const answer = await answerOf(client.get().mutation(MarkAlertsReadMutation, { about }));
  if (answer.ok) unreadAlerts.set(answer.data.markNotificationsRead);
}

/** Asks when the page is looked at again, and now and then while it is; never in the background. */
export function startAlerts(): void {
  const look = () => {
    if (document.visibilityState === 'visible') void count();
  };
  session.subscribe(look);
  document.addEventListener('visibilitychange', look);
  setInterval(() => {
    if (!savesData(connection())) look();
  }, EVERY_MS);
}
