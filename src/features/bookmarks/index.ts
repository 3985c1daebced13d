import { BookmarkCollectionEntity } from './bookmark-collection.entity.js';
import { BookmarkCollectionsResolver } from './bookmark-collections.resolver.js';
import { BookmarkEntity } from './bookmark.entity.js';
import { BookmarksResolver } from './bookmarks.resolver.js';
import { KeptCaseResolver } from './kept-case.resolver.js';

export { BookmarksModule } from './bookmarks.module.js';

export const BOOKMARK_ENTITIES = [BookmarkCollectionEntity, BookmarkEntity];
export const BOOKMARK_RESOLVERS = [
  BookmarkCollectionsResolver,
  BookmarksResolver,
  KeptCaseResolver,
];
