/** Words of which another singular or plural is no word. */
const INFLECTED = /^[a-z]{4,}$/;

/** The other number of an English noun: `stool` and `stools`, `biopsy` and `biopsies`. */
export function inflections(word: string): string[] {
  if (!INFLECTED.test(word)) return [];
  if (/(?:ss|us|is|sis)$/.test(word)) return [`${word}es`].filter(() => word.endsWith('ss'));
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (/(?:sh|ch|x|ss|z)es$/.test(word)) return [word.slice(0, -2)];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return [/(?:sh|ch|x|z)$/.test(word) ? `${word}es` : `${word}s`];
}
