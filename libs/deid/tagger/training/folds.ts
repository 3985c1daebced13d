import type { MarkedNote } from './marked-note.js';

export const FOLDS = 5;

/** So many words in a row in common make two sentences one template. */
const SHINGLE = 4;

/** The words that stand around the identifiers of a note. */
function skeleton(note: MarkedNote): string[] {
  let text = '';
  let from = 0;
  for (const { start, end } of note.spans) {
    text += `${note.text.slice(from, start)} # `;
    from = end;
  }
  return (text + note.text.slice(from)).toLowerCase().match(/#|[a-z']+/g) ?? [];
}

/** Groups notes that were made from one template, so that none is learned from and judged by. */
function templatesOf(notes: readonly MarkedNote[]): number[] {
  const parent = notes.map((_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  const owner = new Map<string, number>();
  notes.forEach((note, i) => {
    const words = skeleton(note);
    for (let at = 0; at + SHINGLE <= Math.max(words.length, SHINGLE); at += 1) {
      const shingle = words.slice(at, at + SHINGLE).join(' ');
      // A row of blanks is shared by everything.
      if (/^[# ]*$/.test(shingle)) continue;
      const first = owner.get(shingle);
      if (first === undefined) owner.set(shingle, i);
      else parent[find(i)] = find(first);
    }
  });
  return notes.map((_, i) => find(i));
}

/**
 * The fold of each note, 0 to `FOLDS` - 1: templates of presidio stay whole, redacta is one
 * template and one fold, all others go note by note.
 */
export function foldsOf(notes: readonly MarkedNote[]): number[] {
  const templated = notes.filter((n) => n.corpus.startsWith('presidio'));
  const templates = templatesOf(templated);
  const size = new Map<number, number>();
  for (const t of templates) size.set(t, (size.get(t) ?? 0) + 1);
  // The largest first, each into the fold that holds least.
  const load = new Array<number>(FOLDS).fill(0);
  const foldOfTemplate = new Map<number, number>();
  for (const [template, count] of [...size].sort((a, b) => b[1] - a[1])) {
    const fold = load.indexOf(Math.min(...load));
    foldOfTemplate.set(template, fold);
    load[fold]! += count;
  }
  const byNote = new Map(templated.map((n, i) => [n, foldOfTemplate.get(templates[i]!)!]));
  const next = new Map<string, number>();
  return notes.map((note) => {
    const fold = byNote.get(note);
    if (fold !== undefined) return fold;
    if (note.corpus === 'redacta-uk') return 0;
    const n = next.get(note.corpus) ?? 0;
    next.set(note.corpus, n + 1);
    return n % FOLDS;
  });
}
