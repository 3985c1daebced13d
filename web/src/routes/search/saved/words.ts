import type { SavedSearch } from '../../../graphql/saved-searches.js';

export const words = {
  save: 'Save this search',
  saved: 'Saved. One mail a day tells you of new cases that it finds.',
  keptAs: (query: string) => `What could identify a patient is not kept. Saved as: ${query}`,
  everything: 'All cases of a filter',
  title: 'Saved searches',
  loading: 'Loading your saved searches',
  alertOf: (name: string) => `Tell me of new cases: ${name}`,
  alerts: {
    INSTANT: 'Mail at once',
    DIGEST: 'Daily mail',
    NONE: 'No alert',
  } satisfies Record<SavedSearch['alert'], string>,
  rename: 'Rename',
  renameOf: (name: string) => `Rename ${name}`,
  newName: 'New name',
  keepName: 'Save',
  delete: 'Delete',
  deleteOf: (name: string) => `Delete ${name}`,
  recent: 'Searched on this page',
  recentHint:
    'Kept in memory until you close the page or sign out: what you type could name a patient.',
  clear: 'Clear',
} as const;
