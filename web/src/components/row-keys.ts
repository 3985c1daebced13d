import { useKeys } from '../state/keys.js';

function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(
    (row) => row.offsetParent !== null,
  );
  const here = rows.findIndex((row) => row === document.activeElement);
  const current = rows.findIndex((row) => row.ariaCurrent === 'page');
  const from = here >= 0 ? here : current;
  const next = from < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, from + by));
  rows[next]?.focus();
}

/** `j` and `k` move the focus through the list; Enter opens, because a row is a link. */
export function useRowKeys(): void {
  useKeys({ j: () => step(1), k: () => step(-1) });
}
