/** Of the texts that a post may leave out, those that it has: a receipt is for exactly these. */
export function given(
  texts: Readonly<Record<string, string | null | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
