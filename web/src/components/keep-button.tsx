import { announce } from '../state/announcer.js';
import { changeKept, keptCases } from '../state/kept-cases.js';
import { useStore } from '../state/store.js';
import { Icon } from './icon.js';

interface Props {
  readonly id: string;
  /** What the case is called, where the button stands among those of others. */
  readonly title?: string;
  /** As the server said last. */
  readonly kept: boolean;
}

const words = {
  keep: 'Keep',
  kept: 'Kept',
  keepOf: (title: string) => `Keep: ${title}`,
  added: 'Kept. You find it under Kept cases.',
  removed: 'No longer kept.',
} as const;

/** One tap keeps a case, another keeps it no longer. */
export function KeepButton({ id, title, kept: asked }: Props) {
  const kept = useStore(keptCases).get(id) ?? asked;
  const change = async () => {
    const failed = await changeKept(kept ? 'remove' : 'keep', id);
    announce(failed ? failed.message : kept ? words.removed : words.added);
  };
  return (
    <button
      type="button"
      class={title === undefined ? 'btn small keep' : 'keep'}
      aria-pressed={kept}
      aria-label={title === undefined ? undefined : words.keepOf(title)}
      onClick={() => void change()}
    >
      <Icon name="keep" />
      {title === undefined && (kept ? words.kept : words.keep)}
    </button>
  );
}
