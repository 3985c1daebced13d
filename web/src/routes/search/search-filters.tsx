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
            aria-pressed={filter.status === status}
            onClick={() => narrow({ status: filter.status === status ? undefined : status })}
          >
            {STATUS_WORDS[status]}
          </button>
        ))}
      </div>
      <Choice
        label={words.ageBand}
        any={words.anyAge}
        options={Object.entries(AGE_WORDS)}
        value={filter.ageBand}
        onChoose={(ageBand) => narrow({ ageBand: ageBand as SearchFilter['ageBand'] })}
      />
      <Choice
        label={words.sex}
        any={words.anySex}
        options={Object.entries(SEX_WORDS)}
        value={filter.sex}
        onChoose={(sex) => narrow({ sex: sex as SearchFilter['sex'] })}
      />
      <Choice
        label={words.careTier}
        any={words.anywhere}
        options={Object.entries(TIER_SHORT)}
        value={filter.careTier}
        onChoose={(careTier) => narrow({ careTier: careTier as SearchFilter['careTier'] })}
      />
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
