interface Props<T extends string> {
  readonly label: string;
  readonly words: Readonly<Record<T, string>>;
  /** What the empty choice says. */
  readonly none: string;
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
}

/** One of a closed list, as small as a filter should be. */
export function ChipChoice<T extends string>({ label, words, none, value, onChange }: Props<T>) {
  const values = Object.keys(words) as T[];
  return (
    <select
      class="chip"
      aria-label={label}
      data-set={value !== null}
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
  );
}
