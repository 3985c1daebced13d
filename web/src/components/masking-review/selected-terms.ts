import { overlaps, type ReviewField } from '../../masking/masked-field.js';
import { termsOf } from '../../masking/selection.js';

/** The words under the browser's selection, field by field, without what is masked already. */
export function selectedTerms(root: HTMLElement, fields: readonly ReviewField[]): string[] {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return fields.flatMap((field) => {
    const note = root.querySelector(`[data-field="${CSS.escape(field.name)}"]`);
    const spans = [...(note?.querySelectorAll<HTMLElement>('[data-open]') ?? [])]
      .filter((part) => range.intersectsNode(part))
      .map((part) => spanUnder(range, part))
      .filter((span) => span.end > span.start);
    const first = spans[0];
    const last = spans.at(-1);
    if (!first || !last) return [];
    const selected = { start: first.start, end: last.end };
    const covered = [...field.findings, ...field.added].filter((f) => overlaps(f, selected));
    return termsOf(
      field.text,
      selected,
      covered.filter((f) => !isOpen(note, f.start)),
    );
  });
}

/** Restored words can be selected like any other. */
const isOpen = (note: Element | null, start: number) =>
  note?.querySelector(`[data-start="${start}"]`)?.hasAttribute('data-open') ?? false;

function spanUnder(range: Range, part: HTMLElement) {
  const base = Number(part.dataset['start']);
  const text = part.firstChild;
  const from = range.startContainer === text ? range.startOffset : 0;
  const to = range.endContainer === text ? range.endOffset : (text?.textContent?.length ?? 0);
  // A selection that ends where this part begins does not hold any of it.
  const before = range.endContainer === part && range.endOffset === 0;
  return { start: base + from, end: before ? base : base + to };
}
