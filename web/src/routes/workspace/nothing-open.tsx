import { words } from './words.js';

/** Beside the list, while no case is open; on a phone there is no room for it. */
export function NothingOpen() {
  return (
    <aside class="nothing-open" aria-label={words.nothingOpen}>
      <p>{words.nothingOpen}</p>
      <p class="hint">
        <kbd>j</kbd> <kbd>k</kbd> {words.move} <kbd>Enter</kbd> {words.open} <kbd>?</kbd>{' '}
        {words.allKeys}
      </p>
    </aside>
  );
}
