import { useQuery } from '@urql/preact';
import { Icon } from '../../components/icon.js';
import type { FacetCounts } from '../../graphql/case-list.js';
import { SpecialtiesQuery } from '../../graphql/specialties.js';
import { useStore } from '../../state/store.js';
import { type Chosen, FACETS, toggled } from './facets.js';
import { choose, facetCounts, searchState } from './search-state.js';
import { words } from './words.js';

type FacetShown = (typeof FACETS)[number];

/** Names, counts and choices of every facet. */
function useFacets() {
  const { chosen } = useStore(searchState);
  const counts = useStore(facetCounts);
  const [{ data }] = useQuery({ query: SpecialtiesQuery });
  const specialties = Object.fromEntries(
    data?.specialties.map(({ slug, name }) => [slug, name]) ?? [],
  );
  return FACETS.map((facet) => ({
    facet,
    values: valuesOf(facet, facet.words ?? specialties, counts, chosen),
  }));
}

interface Value {
  readonly value: string;
  readonly name: string;
  readonly count: number | undefined;
  readonly isChosen: boolean;
}

/** What can be chosen, and what is; before the first answer all there is, without counts. */
function valuesOf(
  { name, words: known }: FacetShown,
  names: Readonly<Record<string, string>>,
  counts: FacetCounts | null,
  chosen: Chosen,
): Value[] {
  const counted = new Map(counts?.[name].map(({ value, count }) => [value, count]));
  // Ages and times have an order of their own; the most frequent specialties come first.
  const listed = known || !counts ? Object.keys(names) : [...counted.keys()];
  const all = [...new Set([...listed, ...(chosen[name] ?? [])])];
  return all
    .map((value) => ({
      value,
      name: names[value] ?? value,
      count: counts ? (counted.get(value) ?? 0) : undefined,
      isChosen: chosen[name]?.includes(value) ?? false,
    }))
    .filter(({ count, isChosen }) => count !== 0 || isChosen);
}

function Values({ facet, values }: { facet: FacetShown; values: readonly Value[] }) {
  const { chosen } = useStore(searchState);
  return (
    <fieldset class="plain facet">
      <legend class="label">{facet.label}</legend>
      {values.map(({ value, name, count, isChosen }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={isChosen}
            onChange={() => choose(toggled(chosen, facet, value))}
          />
          <span>{name}</span>
          {count !== undefined && <span class="hint">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** One row of chips; each opens its values. */
export function FacetChips() {
  return (
    <div class="filters" role="group" aria-label={words.narrow}>
      {useFacets().map(({ facet, values }) => {
        const taken = values.filter(({ isChosen }) => isChosen);
        if (values.length === 0) return null;
        const [first, ...more] = taken;
        return (
          <div key={facet.name}>
            <button
              type="button"
              class="chip"
              data-set={taken.length > 0}
              popovertarget={`facet-${facet.name}`}
            >
              {first ? `${first.name}${more.length > 0 ? ` +${more.length}` : ''}` : facet.label}
              <Icon name="more" />
            </button>
            <div id={`facet-${facet.name}`} class="facet-sheet" popover="auto">
              <Values facet={facet} values={values} />
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** Where there is room beside the list: all of them at once. */
export default function FacetPanel() {
  return (
    <aside class="facet-panel" aria-label={words.narrow}>
      {useFacets().map(
        ({ facet, values }) =>
          values.length > 0 && <Values key={facet.name} facet={facet} values={values} />,
      )}
    </aside>
  );
}
