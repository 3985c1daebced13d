import { useStore } from '../../../state/store.js';
import { askFor } from '../search-state.js';
import { forgetSearches, recentSearches } from './recent-searches.js';
import { words } from './words.js';

export function RecentSearches() {
  const recent = useStore(recentSearches);
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="recent-searches">
      <h2 id="recent-searches">{words.recent}</h2>
      <div class="chips">
        {recent.map((query) => (
          <button key={query} type="button" class="chip" onClick={() => askFor(query)}>
            {query}
          </button>
        ))}
        <button type="button" class="link" onClick={forgetSearches}>
          {words.clear}
        </button>
      </div>
      <p class="hint">{words.recentHint}</p>
    </section>
  );
}
