import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.js';

describe('recent searches', () => {
  beforeEach(forgetSearches);

  it('are the last eight, each once, the newest first', () => {
    for (const query of ['a', 'b', 'a', '', 'c']) rememberSearch(query);
    expect(recentSearches.get()).toEqual(['c', 'a', 'b']);
    for (const query of 'defghijk') rememberSearch(query);
    expect(recentSearches.get()).toEqual([...'kjihgfed']);
  });

  it('are gone when they are cleared', () => {
    rememberSearch('a');
    forgetSearches();
    expect(recentSearches.get()).toEqual([]);
  });
});
