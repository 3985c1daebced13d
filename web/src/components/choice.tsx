import { Field } from './field.js';

interface Props<T extends string> {
  readonly label: string;
  readonly words: Readonly<Record<T, string>>;
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
  /** What the empty choice says; without it a choice must be made. */
  readonly none?: string;
  readonly optional?: string;
  readonly required?: boolean;
}

/** One of a closed list. */
export function Choice<T extends string>(props: Props<T>) {
  const { label, words, value, onChange, none = 'Choose…', optional, required } = props;
  const values = Object.keys(words) as T[];
  return (
    <Field label={label} optional={optional}>
      {(control) => (
        <select
          {...control}
          required={required}
          onChange={(event) =>
            onChange(values.find((known) => known === event.currentTarget.value) ?? null)
          }
        >
          <option value="">{none}</option>
          {values.map((known) => (
            <option key={known} value={known} selected={known === value}>
              {words[known]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface SegmentsProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly words: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A few values side by side: radio buttons, drawn as one strip. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { legend, name, words, value, onChange } = props;
  return (
    <fieldset class="plain">
      <legend class="label">{legend}</legend>
      <div class="segments">
        {(Object.keys(words) as T[]).map((known) => (
          <label key={known}>
            <input
              type="radio"
              name={name}
              value={known}
              checked={known === value}
              onChange={() => onChange(known)}
            />
            <span>{words[known]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
