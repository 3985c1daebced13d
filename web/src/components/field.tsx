import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The word that says that it may stay empty. */
  readonly optional?: string | undefined;
}

/** What the control inside must carry for its label and its hint to be read with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface Props extends FieldProps {
  readonly children: (control: ControlProps) => ComponentChildren;
}

/** A label above its control, and below it the hint or what is wrong. */
export function Field({ label, hint, error, optional, children }: Props) {
  const id = useId();
  const said = error ?? hint;
  return (
    <div class="field">
      <label class="label" for={id}>
        {label} {optional && <small>{optional}</small>}
      </label>
      {children({
        id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': said ? `${id}-hint` : undefined,
      })}
      {said && (
        <span class={error ? 'field-error' : 'hint'} id={`${id}-hint`}>
          {said}
        </span>
      )}
    </div>
  );
}
