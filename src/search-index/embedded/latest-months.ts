import type { Database, Slot } from './database.js';
import { MARK, wordsOfMonth } from './opened-words.js';
import { anyOf } from './term-forms.js';
import { quoteWord } from './word-vector.js';

const MONTH = /^~(\d+)m(\d+)$/;

/**
 * What documents of the latest months hold, in `tsquery` text: of as many months as have
 * `documents` together. A search for a common word then passes the older ones by without reading
 * them. Null where all months are needed.
 */
export async function latestMonths(
  database: Database,
  slot: Slot,
  documents: number,
): Promise<string | null> {
  const months = await database.query<{ word: string; documents: number }[]>(MONTHS, [slot]);
  let counted = 0;
  const enough = months.findIndex((month) => (counted += month.documents) >= documents);
  if (enough < 0 || enough === months.length - 1) return null;
  const wordings = months.map(({ word }) => {
    const [, year, month] = MONTH.exec(word) ?? [];
    return wordsOfMonth(Number(year), Number(month));
  });
  const older = new Set(wordings.slice(enough + 1).flat());
  const latest = wordings.slice(0, enough + 1).flatMap((words) => {
    const widest = words.find((word) => !older.has(word));
    return widest === undefined ? [] : [quoteWord(widest)];
  });
  return anyOf([...new Set(latest)]);
}

const MONTHS = `
  select word, documents from search_index.words
  where slot = $1 and word > '${MARK}' and word < '${MARK}${MARK}' and word like '${MARK}%m%'
  order by word desc`;
