/** Whether a unit of a front-coded list begins a word. */
export const isCapital = (code: number) => code >= 65 && code <= 90;

/** A front-coded list without the line ends that its source file has. */
export const inOneLine = (coded: string): string => coded.replaceAll('\n', '');

/**
 * Reads a front-coded word list: each word is one upper-case letter that says how many letters
 * it shares with the word before (A = 0), then the rest in lower case. Line ends are ignored.
 *
 * @param list e.g. `AcatCsD` for `cat`, `cas`… built by `front-code.mjs`
 * @param visit called once per word, in order
 * @param before the word before the first, where a part of a list is read
 */
export function eachFrontCoded(list: string, visit: (word: string) => void, before = ''): void {
  const coded = inOneLine(list);
  let word = before;
  for (let at = 0; at < coded.length; ) {
    let end = at + 1;
    while (end < coded.length && !isCapital(coded.charCodeAt(end))) end += 1;
    word = word.slice(0, coded.charCodeAt(at) - 65) + coded.slice(at + 1, end);
    visit(word);
    at = end;
  }
}
