import { Field, type FieldProps } from './field.js';

interface Props extends FieldProps {
  readonly name: string;
  readonly value: string;
  /** Lines of an empty field; one line makes it an input. */
  readonly rows: number;
  readonly onInput: (value: string) => void;
}

/**
 * Browsers keep what stands in a form on the disk, to restore it after a crash, and may send it
 * away to check its spelling; both would be raw text outside of this page.
 */
const PRIVATE = { autocomplete: 'off', spellcheck: false, 'data-gramm': 'false' };

/** Free text that is held in memory. Never cut off by a length: what was pasted is not lost. */
export function TextField({ name, value, rows, onInput, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => {
        const shared = { ...control, ...PRIVATE, name, value, 'aria-required': !field.optional };
        return rows === 1 ? (
          <input {...shared} onInput={(event) => onInput(event.currentTarget.value)} />
        ) : (
          <textarea
            {...shared}
            rows={rows}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        );
      }}
    </Field>
  );
}
