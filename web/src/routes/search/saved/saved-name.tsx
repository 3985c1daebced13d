import { useState } from 'preact/hooks';
import { words } from './words.js';

interface Props {
  readonly name: string;
  readonly onRename: (name: string) => void;
}

export function SavedName({ name, onRename }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return (
      <button
        type="button"
        class="link"
        aria-label={words.renameOf(name)}
        onClick={() => setTyped(name)}
      >
        {words.rename}
      </button>
    );
  }
  return (
    <form
      class="saved-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) onRename(typed.trim());
        setTyped(null);
      }}
    >
      <input
        aria-label={words.newName}
        autocomplete="off"
        maxLength={80}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button class="btn small">{words.keepName}</button>
    </form>
  );
}
