import { useEffect, useRef } from 'preact/hooks';
import { keep } from '../../state/drafts.js';
import { PageTitle } from '../../components/page-title.js';
import { useStore } from '../../state/store.js';
import { FixMatches } from './fix-matches.js';
import { RecentSearches } from './saved/recent.js';
import { rememberSearch } from './saved/recent-searches.js';
import { SaveSearch } from './saved/save-search.js';
import { SavedSearches } from './saved/saved-searches.js';
import { FacetChips } from './search-facets.js';
import { SearchResults } from './search-results.js';
import { askNow, forget, searchState, type } from './search-state.js';
import { words } from './words.js';
import './search.css';

// A query can hold a name: it goes when the person goes, but asks nobody to stay.
keep({
  isEmpty: () => true,
  clear: forget,
});

export default function Search({ openId }: { openId: string | null }) {
  const { typed, query, filter } = useStore(searchState);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!openId) field.current?.focus();
  }, [openId]);
  useEffect(() => {
    if (openId) rememberSearch(query);
  }, [openId]);
  return (
    <>
      {!openId && (
        <PageTitle tab={words.title} hidden>
          {words.title}
        </PageTitle>
      )}
      <search class="search-head">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            askNow();
            rememberSearch(typed.trim());
          }}
        >
          <label class="unseen" for="query">
            {words.field}
          </label>
          <input
            ref={field}
            id="query"
            class="search-field"
            type="search"
            enterkeyhint="search"
            autocomplete="off"
            spellcheck={false}
            placeholder={words.placeholder}
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </form>
        <FacetChips />
        <SaveSearch query={typed.trim()} filter={filter} />
      </search>
      <FixMatches query={query} />
      {!query && !openId && (
        <div class="kept-searches">
          <SavedSearches />
          <RecentSearches />
        </div>
      )}
      <SearchResults query={query} filter={filter} openId={openId} />
    </>
  );
}
