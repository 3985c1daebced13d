const PREFIX = 'corridor-masking-';

/** The database in which this device keeps, by keyed hash, who has which surrogate in a thread. */
export const memoryOf = (viewerId: string): string => PREFIX + viewerId;

/** Deletes what the device keeps for everybody but `viewerId`: a phone may be shared. */
export async function forgetOthers(viewerId: string | null): Promise<void> {
  const own = viewerId === null ? null : memoryOf(viewerId);
  // Storage throws where a browser forbids it; nothing is kept there then.
  const kept = await Promise.resolve()
    .then(() => indexedDB.databases())
    .catch(() => []);
  for (const { name } of kept) {
    if (name?.startsWith(PREFIX) && name !== own) indexedDB.deleteDatabase(name);
  }
}
