const PREFIX = 'corridor-masking-';

/** The database in which this device keeps, by keyed hash, who has which surrogate in a thread. */
export const memoryOf = (viewerId: string): string => PREFIX + viewerId;

/**
 * Deletes what the device keeps for everybody but `viewerId`: a phone may be shared.
 *
 * @param last who was signed in before, for browsers that do not list what they keep
 */
export async function forgetOthers(viewerId: string | null, last: string | null): Promise<void> {
  const own = viewerId === null ? null : memoryOf(viewerId);
  const known = last === null ? [] : [{ name: memoryOf(last) }];
  try {
    const kept = 'databases' in indexedDB ? await indexedDB.databases() : known;
    for (const { name } of kept) {
      if (name?.startsWith(PREFIX) && name !== own) indexedDB.deleteDatabase(name);
    }
  } catch {
    // Storage throws where a browser forbids it; nothing is kept there then.
  }
}
