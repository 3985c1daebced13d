/** The two halves of what is practical: what helps now, and what should change. */
export function BoardTabs({ at }: { at: '/fixes' | '/concerns' }) {
  return (
    <nav class="chips" aria-label="Boards">
      <a class="chip" href="/fixes" aria-current={at === '/fixes' ? 'page' : undefined}>
        Fixes
      </a>
      <a class="chip" href="/concerns" aria-current={at === '/concerns' ? 'page' : undefined}>
        Concerns
      </a>
    </nav>
  );
}
