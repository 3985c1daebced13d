import { useQuery } from '@urql/preact';
import { SearchHelpQuery } from '../../graphql/case-list.js';
import { askDraft, editAsk } from '../../state/ask-draft.js';
import { go } from '../../state/location.js';
import { useStore } from '../../state/store.js';
import { type Chosen, type Facet, FACETS, filterOf } from './facets.js';
import { askFor, choose, searchState } from './search-state.js';
import { words } from './words.js';

/** Never a dead end: another spelling, a wider choice, or colleagues. */
export function NothingFound({ query }: { query: string }) {
  const { chosen, filter } = useStore(searchState);
  const [{ data }] = useQuery({ query: SearchHelpQuery, variables: { query, filter } });
  const meant = data?.search.didYouMean;
  const narrowed = FACETS.filter(({ name }) => chosen[name]);
  return (
    <div class="empty">
      <p>{narrowed.length > 0 ? words.noneSo : words.none}</p>
      {meant && (
        <p>
          {words.didYouMean}{' '}
          <button type="button" class="link" onClick={() => askFor(meant)}>
            {meant}
          </button>
        </p>
      )}
      {narrowed.length > 0 && (
        <ul class="wider">
          {narrowed.map(({ name, label }) => (
            <Wider key={name} query={query} without={name} label={label} />
          ))}
          {narrowed.length > 1 && <Wider query={query} label={words.allFilters} />}
        </ul>
      )}
      <button type="button" class="btn" onClick={() => askThis(query)}>
        {words.ask}
      </button>
    </div>
  );
}

/** What was searched for becomes the title, unless a case is being written already. */
function askThis(query: string): void {
  if (!askDraft.get().title) editAsk({ title: query });
  go('/ask');
}

interface WiderProps {
  readonly query: string;
  /** The facet to leave aside; all of them without it. */
  readonly without?: Facet;
  readonly label: string;
}

function Wider({ query, without, label }: WiderProps) {
  const { chosen } = useStore(searchState);
  const { [without ?? 'kind']: _, ...others } = chosen;
  const wider: Chosen = without ? others : {};
  const [{ data }] = useQuery({
    query: SearchHelpQuery,
    variables: { query, filter: filterOf(wider) },
  });
  const count = data?.search.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <li>
      <button type="button" class="btn small" onClick={() => choose(wider)}>
        {words.without(label)} <span class="hint">{words.found(count)}</span>
      </button>
    </li>
  );
}
