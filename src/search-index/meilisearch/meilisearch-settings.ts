import { KNOWN_WORDINGS, otherWordings } from '../synonyms/synonyms.js';
import { FILTERED_FIELDS, SEARCHED_FIELDS, TYPOS } from '../index-settings.js';

/** How far into an answer one can page. */
const MOST_HITS = 10_000;

/** What `index-settings.ts` says, in Meilisearch's terms. */
export const MEILISEARCH_SETTINGS = {
  searchableAttributes: [...SEARCHED_FIELDS.map(({ name }) => name as string), 'otherSpellings'],
  filterableAttributes: [...FILTERED_FIELDS],
  sortableAttributes: ['id', 'createdAt'],
  rankingRules: [
    ...['words', 'typo', 'attribute', 'proximity', 'exactness', 'sort'],
    ...['settled:desc', 'createdAt:desc'],
  ],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: TYPOS.oneFrom, twoTypos: TYPOS.twoFrom },
    // For words that are numbers; `queryText` sees to words that only hold a digit.
    disableOnNumbers: true,
  },
  synonyms: Object.fromEntries(
    [...KNOWN_WORDINGS].map((wording) => {
      const { synonyms = [], narrower = [] } = otherWordings(wording.split(' ')) ?? {};
      const others = [...synonyms, ...narrower].map((words) => words.join(' '));
      return [wording, [...new Set(others)]];
    }),
  ),
  pagination: { maxTotalHits: MOST_HITS },
};
