import { useEffect, useRef } from 'preact/hooks';
import { createStore, useStore } from '../state/store.js';

export const helpOpen = createStore(false);

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'Search'],
  ['c', 'Ask'],
  ['q', 'Next request in your queue'],
  ['j  k', 'Next, previous case in the list'],
  ['Enter', 'Open the case'],
  ['a', 'Answer; claims a request first'],
  ['n  p', 'Next, previous finding in a review'],
  ['x', 'Mask the selected words, everywhere'],
  ['r', 'Restore the finding, everywhere'],
  ['?', 'This help'],
];

export function HelpDialog() {
  const open = useStore(helpOpen);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  return (
    <dialog ref={dialog} class="dialog" aria-label="Keys" onClose={() => helpOpen.set(false)}>
      <h2>Keys</h2>
      <dl class="key-list">
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split('  ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">Single-letter keys can be switched off under Me.</p>
      <form method="dialog" class="actions">
        <button class="btn">Close</button>
      </form>
    </dialog>
  );
}
