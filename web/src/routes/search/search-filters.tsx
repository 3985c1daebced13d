import { useQuery } from '@urql/preact';
import { STATUS_WORDS, type CaseStatus } from '../../components/clinical-words.js';
import type { SearchFilter } from '../../graphql/case-list.js';
import { SpecialtiesQuery } from '../../graphql/specialties.js';
import { narrow } from './search-state.js';
import { words } from './words.js';

const STATES = Object.keys(STATUS_WORDS) as CaseStatus[];

export function SearchFilters({ filter }: { filter: SearchFilter }) {
  const [{ data }] = useQuery({ query: SpecialtiesQuery });
  const specialty = filter.specialties?.[0] ?? '';
  return (
    <div class="filters">
      <label>
        <span class="unseen">{words.specialty}</span>
        <select
          class="chip"
          data-set={specialty !== ''}
          onChange={({ currentTarget: { value } }) =>
            narrow({ specialties: value ? [value] : undefined })
          }
        >
          <option value="">{words.anySpecialty}</option>
          {data?.specialties.map(({ slug, name }) => (
            <option key={slug} value={slug} selected={slug === specialty}>
              {name}
            </option>
          ))}
        </select>
      </label>
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
    </div>
  );
}
