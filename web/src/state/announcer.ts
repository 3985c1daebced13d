import { createStore } from './store.js';

/** What a screen reader is told next; shown nowhere else. */
export const announcement = createStore('');

export function announce(text: string): void {
  // The same sentence twice is only heard twice if the region was empty in between.
  announcement.set('');
  setTimeout(() => announcement.set(text), 30);
}
