import { Foundation1763600000001 } from './1763600000001-foundation.js';
import { SearchIndex1763600000002 } from './1763600000002-search-index.js';
import { SearchFilters1763600000003 } from './1763600000003-search-filters.js';
import { Outcomes1763600000004 } from './1763600000004-outcomes.js';
import { Notifications1763600000005 } from './1763600000005-notifications.js';
import { SavedSearches1763600000006 } from './1763600000006-saved-searches.js';
import { Trends1763600000007 } from './1763600000007-trends.js';
import { SecondOpinions1763600000008 } from './1763600000008-second-opinions.js';
import { MaskingAuditsOfAnyPost1763600000009 } from './1763600000009-masking-audits-of-any-post.js';
import { FixBoard1763600000010 } from './1763600000010-fix-board.js';
import { Concerns1763600000011 } from './1763600000011-concerns.js';
import { SecondOpinionNumbers1763600000012 } from './1763600000012-second-opinion-numbers.js';
import { Bookmarks1763600000013 } from './1763600000013-bookmarks.js';
import { FacetLines1763600000014 } from './1763600000014-facet-lines.js';

/** In the order in which they run. A migration is never edited after it has landed. */
export const MIGRATIONS = [
  Foundation1763600000001,
  SearchIndex1763600000002,
  SearchFilters1763600000003,
  Outcomes1763600000004,
  Notifications1763600000005,
  SavedSearches1763600000006,
  Trends1763600000007,
  SecondOpinions1763600000008,
  MaskingAuditsOfAnyPost1763600000009,
  FixBoard1763600000010,
  Concerns1763600000011,
  SecondOpinionNumbers1763600000012,
  Bookmarks1763600000013,
  FacetLines1763600000014,
] as const;
