/** Names shorter than this begin too many other words. */
const SHORTEST_LATIN = 5;
const SHORTEST_INDIC = 4;
/** Longer than any chain of case endings. */
const LONGEST_ENDING = 7;
/** Case endings that Indian languages fuse to a name, as they are written in Latin letters. */
const ENDINGS = new Set(
  'ji ki ku ko ka ke ne nu no la na ni nai se da di de ta ti te cha che chi chya chyala kade ge ige nige inda ukku kku vukku yukku ukkum oda voda kitta inte nte ude yude inu kku ine er ke ra re ru du garu gari bhai ben'.split(
    ' ',
  ),
);

/** A word as its Latin letters, and whether it was written in them. */
export interface Spelling {
  readonly latin: string;
  readonly wasLatin: boolean;
}

/**
 * Finds words that are known names with a case ending fused to them: `ರಮೇಶನಿಗೆ` ("to Ramesh"),
 * `Chellammalukku`. In a script of India any short ending will do; in Latin letters it must be a
 * usual one, since "Karenina" is not Karen.
 *
 * @param known names in Latin letters with what each stands for
 * @returns a look-up: the value of the name that a word is a form of, or undefined
 */
export function inflections<T>(known: ReadonlyMap<string, T>): (word: Spelling) => T | undefined {
  const byHead = new Map<string, string[]>();
  for (const name of known.keys()) {
    if (name.length < SHORTEST_INDIC) continue;
    const head = name.slice(0, SHORTEST_INDIC);
    const names = byHead.get(head);
    if (names) names.push(name);
    else byHead.set(head, [name]);
  }
  return ({ latin, wasLatin }) => {
    const shortest = wasLatin ? SHORTEST_LATIN : SHORTEST_INDIC;
    const name = byHead.get(latin.slice(0, SHORTEST_INDIC))?.find((candidate) => {
      const ending = latin.slice(candidate.length);
      return (
        candidate.length >= shortest &&
        latin.startsWith(candidate) &&
        ending.length > 0 &&
        (wasLatin ? ENDINGS.has(ending) : ending.length <= LONGEST_ENDING)
      );
    });
    return name === undefined ? undefined : known.get(name);
  };
}
