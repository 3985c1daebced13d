/**
 * Reads a front-coded word list: each word is one upper-case letter that says how many letters
 * it shares with the word before (A = 0), then the rest in lower case. Line ends are ignored.
 *
 * @param coded e.g. `AcatCsD` for `cat`, `cas`… built by `build-lexicons.mjs`
 * @param visit called once per word, in order
 */
export function eachFrontCoded(coded: string, visit: (word: string) => void): void {
  let previous = '';
  for (const piece of coded.replaceAll('\n', '').matchAll(/([A-Z])([a-z]*)/g)) {
    previous = previous.slice(0, (piece[1] as string).charCodeAt(0) - 65) + (piece[2] as string);
    visit(previous);
  }
}

/** Reads a plain list: words separated by white space. */
export function eachWord(list: string, visit: (word: string) => void): void {
  for (const word of list.split(/\s+/)) if (word) visit(word);
}
