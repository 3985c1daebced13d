import { LANGUAGE_WORDS } from './clinical-words.js';

interface Props {
  readonly legend: string;
  readonly chosen: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  readonly error?: string | undefined;
}

export function LanguagePicker({ legend, chosen, onChange, error }: Props) {
  return (
    <fieldset class="plain" aria-describedby={error ? 'language-error' : undefined}>
      <legend class="label">{legend}</legend>
      <div class="chips">
        {Object.entries(LANGUAGE_WORDS).map(([code, word]) => (
          <label key={code} class="chip check">
            <input
              type="checkbox"
              name="languages"
              value={code}
              checked={chosen.includes(code)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...chosen, code] : chosen.filter((known) => known !== code))
              }
            />
            {word}
          </label>
        ))}
      </div>
      {error && (
        <p class="field-error" id="language-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
