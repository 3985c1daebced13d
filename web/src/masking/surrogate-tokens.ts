export interface TextRun {
  readonly text: string;
  readonly surrogate: boolean;
}

/** `[Patient 1]`, `[Day -3]`, `[Hospital no.]`, `[90+]`: a capital first, few characters, no line end. */
const TOKEN = /\[((?:\p{Lu}|90)[\p{L}\p{N} :,.+\u2212-]{0,40})\]/gu;

/** Splits a masked text into its words and its surrogates, which lose their brackets. */
export function surrogateRuns(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), surrogate: false });
    runs.push({ text: match[1]!, surrogate: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), surrogate: false });
  return runs;
}

export const withoutBrackets = (surrogate: string): string => surrogate.replace(/^\[|\]$/g, '');
