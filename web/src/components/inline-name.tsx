import { useState } from 'preact/hooks';

interface Props {
  /** What the button says, and what it says to those who hear it out of its place. */
  readonly action: string;
  readonly label?: string;
  readonly field: string;
  readonly save: string;
  readonly initial?: string;
  readonly look?: 'link' | 'chip';
  readonly onName: (name: string) => void;
}

const MOST_NAME = 80;

/** A button that becomes a field for a name. */
export function InlineName({
  action,
  label,
  field,
  save,
  initial = '',
  look = 'link',
  onName,
}: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return (
      <button type="button" class={look} aria-label={label} onClick={() => setTyped(initial)}>
        {action}
      </button>
    );
  }
  return (
    <form
      class="inline-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) onName(typed.trim());
        setTyped(null);
      }}
    >
      <input
        ref={(input) => input?.focus()}
        aria-label={field}
        autocomplete="off"
        maxLength={MOST_NAME}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button class="btn small">{save}</button>
    </form>
  );
}
