import { useQuery } from '@urql/preact';
import { Field } from './field.js';
import { SpecialtiesQuery } from '../graphql/specialties.js';

const ORDINALS = ['Specialty', 'Second specialty', 'Third specialty'];

interface Props {
  readonly chosen: readonly string[];
  readonly onChange: (slugs: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** One to three specialties, each in the platform's own select. */
export function SpecialtyPicker({ chosen, onChange, error }: Props) {
  const [{ data, error: failed }, again] = useQuery({ query: SpecialtiesQuery });
  const shown = Math.min(ORDINALS.length, chosen.length + 1);
  const change = (at: number, slug: string) => {
    const next = [...chosen];
    next[at] = slug;
    onChange([...new Set(next.filter(Boolean))]);
  };
  return (
    <fieldset class="plain">
      <legend class="unseen">Specialties</legend>
      <div class="columns">
        {ORDINALS.slice(0, shown).map((label, at) => (
          <Field
            key={label}
            label={label}
            optional={at > 0 ? 'optional' : undefined}
            error={at === 0 ? error : undefined}
          >
            {(control) => (
              <select
                {...control}
                aria-required={at === 0}
                onChange={(event) => change(at, event.currentTarget.value)}
              >
                <option value="">{at === 0 ? 'Choose…' : 'None'}</option>
                {data?.specialties.map(({ slug, name }) => (
                  <option
                    key={slug}
                    value={slug}
                    selected={slug === chosen[at]}
                    disabled={chosen.includes(slug) && slug !== chosen[at]}
                  >
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      {failed && (
        <p class="field-error" role="alert">
          The list of specialties did not load.{' '}
          <button
            type="button"
            class="link"
            onClick={() => again({ requestPolicy: 'network-only' })}
          >
            Load it again
          </button>
        </p>
      )}
    </fieldset>
  );
}
