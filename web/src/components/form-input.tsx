import type { InputHTMLAttributes } from 'preact';
import { Field, type FieldProps } from './field.js';

interface Props extends FieldProps {
  readonly name: string;
  readonly type?: 'text' | 'email' | 'password';
  readonly autocomplete: string;
}

/** A required line of a form that is read when it is sent. */
export function FormInput({ name, type = 'text', autocomplete, ...field }: Props) {
  // Preact types an input by each of its types; this one is one of three.
  const line = { name, type, autocomplete } as InputHTMLAttributes<HTMLInputElement>;
  return <Field {...field}>{(control) => <input {...control} {...line} required />}</Field>;
}
