import { registerEnumType } from '@nestjs/graphql';

/** How the owner hears of a new case that a saved search finds. */
export const SAVED_SEARCH_ALERTS = { INSTANT: 'INSTANT', DIGEST: 'DIGEST', NONE: 'NONE' } as const;
export type SavedSearchAlert = keyof typeof SAVED_SEARCH_ALERTS;

registerEnumType(SAVED_SEARCH_ALERTS, {
  name: 'SavedSearchAlert',
  description: 'Told by mail at once, by one mail a day, or not at all.',
});
