/** What stands before a token; it chooses the table of transitions. */
export const Gap = {
  none: 0,
  space: 1,
  joiner: 2,
  comma: 3,
  stop: 4,
  colon: 5,
  line: 6,
  other: 7,
} as const;
export const GAPS = 8;

/** Which of two marks in one gap counts; a label's colon outweighs the line end behind it. */
const STRENGTH = [0, 1, 2, 4, 5, 7, 6, 3];

function ofMark(code: number): number {
  if (code === 10) return Gap.line;
  if (code === 58 || code === 61) return Gap.colon;
  if (code === 46 || code === 33 || code === 63 || code === 0x964) return Gap.stop;
  if (code === 44 || code === 59) return Gap.comma;
  if (code === 45 || code === 47 || code === 38 || code === 39) return Gap.joiner;
  return Gap.other;
}

const isBlank = (code: number) => code === 32 || code === 9 || code === 13;

/**
 * What lies between two tokens: the kind of gap, and the last mark in it as its code (0 for none).
 *
 * @returns gap + 8 × mark, so that nothing is allocated per token
 */
export function readGap(text: string, from: number, to: number): number {
  let gap: number = from === to ? Gap.none : Gap.space;
  let mark = 0;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) {
      // Columns of a form are parted by several spaces.
      if (i > from + 1 && gap === Gap.space) gap = Gap.other;
      continue;
    }
    if (code !== 10) mark = code;
    const own = ofMark(code);
    if ((STRENGTH[own] as number) > (STRENGTH[gap] as number)) gap = own;
  }
  return gap + GAPS * mark;
}
