import { useQuery } from '@urql/preact';
import {
  AGE_WORDS,
  SEX_WORDS,
  STATUS_WORDS,
  TIER_SHORT,
  type CaseStatus,
} from '../../components/clinical-words.js';
import type { SearchFilter } from '../../graphql/case-list.js';
import { SpecialtiesQuery } from '../../graphql/specialties.js';
import { AGES, narrow, openedWithin } from './search-state.js';
import { words } from './words.js';

const STATES = Object.keys(STATUS_WORDS) as CaseStatus[];

/** What a case says of the patient and where they are; each is one of a closed set. */
const FACTS = [
  { name: 'ageBand', label: words.ageBand, any: words.anyAge, options: AGE_WORDS },
  { name: 'sex', label: words.sex, any: words.anySex, options: SEX_WORDS },
  { name: 'careTier', label: words.careTier, any: words.anywhere, options: TIER_SHORT },
] as const;

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly value: string | null | undefined;
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ label, any, options, value, onChoose }: ChoiceProps) {
  return (
    <label>
      <span class="unseen">{label}</span>
      <select
        class="chip"
        data-set={Boolean(value)}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
      >
        <option value="">{any}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option} selected={option === value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function SearchFilters({ filter, age }: { filter: SearchFilter; age: string }) {
  const [{ data }] = useQuery({ query: SpecialtiesQuery });
  return (
    <div class="filters">
      <Choice
        label={words.specialty}
        any={words.anySpecialty}
        options={data?.specialties.map(({ slug, name }) => [slug, name]) ?? []}
        value={filter.specialties?.[0]}
        onChoose={(slug) => narrow({ specialties: slug ? [slug] : undefined })}
      />
      <div class="chips" role="group" aria-label={words.status}>
        {STATES.map((status) => (
          <button
            key={status}
            type="button"
            class="chip"
            aria-pressed={filter.status?.includes(status) ?? false}
            onClick={() =>
              narrow({ status: filter.status?.includes(status) ? undefined : [status] })
            }
          >
            {STATUS_WORDS[status]}
          </button>
        ))}
      </div>
      {FACTS.map(({ name, label, any, options }) => (
        <Choice
          key={name}
          label={label}
          any={any}
          options={Object.entries(options)}
          value={filter[name]?.[0]}
          onChoose={(value) => narrow({ [name]: value && [value] })}
        />
      ))}
      <Choice
        label={words.opened}
        any={words.anyTime}
        options={Object.entries(AGES).map(([key, { name }]) => [key, name])}
        value={age}
        onChoose={openedWithin}
      />
    </div>
  );
}
