/** Words of texts hold letters and digits only. */
export const MARK = '~';

/** A year, its quarter, its month: the fewer words, the sooner documents of them all are found. */
export function wordsOfMonth(year: number, month: number): string[] {
  const quarter = Math.ceil(month / 3);
  return [year, `${year}q${quarter}`, `${year}m${String(month).padStart(2, '0')}`].map(
    (word) => MARK + word,
  );
}

/** When a document was opened (UTC), as words of the index. */
export const openedWords = (opened: Date): string[] =>
  wordsOfMonth(opened.getUTCFullYear(), opened.getUTCMonth() + 1);

/** How many words of a document tell when it was opened. */
export const OPENED_WORDS = 3;
