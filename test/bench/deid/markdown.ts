export type Cell = string | number | undefined;

const shown = (cell: Cell) =>
  cell === undefined ? '' : typeof cell === 'number' ? grouped(cell) : cell;

/** With thin groups of thousands, and no more digits than were measured. */
const grouped = (value: number) =>
  Number.isInteger(value) ? value.toLocaleString('en-GB') : String(value);

/** A table in Markdown: the first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(shown).join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

export const fixed = (value: number, digits: number): string => value.toFixed(digits);
