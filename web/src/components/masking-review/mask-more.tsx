import { useState } from 'preact/hooks';
import { Field } from '../field.js';
import { words } from './words.js';

/** The way to mask a word without a pointer that can select. */
export function MaskMore({ onMask }: { onMask: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <form
      class="mask-more"
      onSubmit={(event) => {
        event.preventDefault();
        if (!text.trim()) return;
        onMask(text.trim());
        setText('');
      }}
    >
      <Field label={words.more}>
        {(control) => (
          <input
            {...control}
            value={text}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <button class="btn">{words.mask}</button>
    </form>
  );
}
