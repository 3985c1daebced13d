import { hashOf, newKey, padOf } from './keyed-hash.js';
import type { Allotted, NumberedPerson } from './protocol.js';
import { NOTHING_RECALLED, type Recalled } from './recalled.js';

const STORE = 'threads';
const KEY = 'key';

/** What is kept of a thread, under the hash of its id: hashes, numbers, and a padded day. */
interface Kept {
  readonly people: Readonly<Record<string, number>>;
  readonly dayZero: number | null;
}

const promised = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('No database.'));
  });

/** Runs `use` on the database `name` and closes it, so that signing out can delete it. */
async function within<T>(name: string, use: (records: Records) => Promise<T>): Promise<T> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
  const database = await promised(opening);
  try {
    return await use(recordsOf(database));
  } finally {
    database.close();
  }
}

interface Records {
  get<T>(id: string): Promise<T | undefined>;
  put(id: string, value: unknown): Promise<unknown>;
}

function recordsOf(database: IDBDatabase): Records {
  const store = (mode: IDBTransactionMode) => database.transaction(STORE, mode).objectStore(STORE);
  return {
    get: <T>(id: string) => promised(store('readonly').get(id) as IDBRequest<T | undefined>),
    put: (id, value) => promised(store('readwrite').put(value, id)),
  };
}

const threadHash = (key: CryptoKey, threadId: string) => hashOf(key, 'thread', threadId);
const personHash = (
  key: CryptoKey,
  threadId: string,
  { kind, identity }: Pick<NumberedPerson, 'kind' | 'identity'>,
) => hashOf(key, 'person', threadId, kind, identity);

/** What `memory` holds of a thread; nothing where the browser keeps no such memory. */
export async function recall(memory: string, threadId: string): Promise<Recalled> {
  try {
    return await within(memory, async (records) => {
      const key = await records.get<CryptoKey>(KEY);
      const kept = key && (await records.get<Kept>(await threadHash(key, threadId)));
      if (!kept) return NOTHING_RECALLED;
      const pad = await padOf(key, 'day 0', threadId);
      return {
        dayZero: kept.dayZero === null ? undefined : kept.dayZero ^ pad,
        numberOf: async (person) => kept.people[await personHash(key, threadId, person)],
      };
    });
  } catch {
    return NOTHING_RECALLED;
  }
}

/** Keeps who has which surrogate in a thread; those who are known keep their number. */
export function remember(memory: string, threadId: string, allotted: Allotted): Promise<void> {
  return within(memory, async (records) => {
    let key = await records.get<CryptoKey>(KEY);
    if (!key) await records.put(KEY, (key = await newKey()));
    const id = await threadHash(key, threadId);
    const before = await records.get<Kept>(id);
    const people: Record<string, number> = {};
    for (const person of allotted.people) {
      people[await personHash(key, threadId, person)] = person.number;
    }
    const pad = await padOf(key, 'day 0', threadId);
    const dayZero = allotted.dayZero === undefined ? null : allotted.dayZero ^ pad;
    await records.put(id, {
      people: { ...people, ...before?.people },
      dayZero: before?.dayZero ?? dayZero,
    } satisfies Kept);
  });
}
