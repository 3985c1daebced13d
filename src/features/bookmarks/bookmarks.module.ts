import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { BookmarkCollectionsRepository } from './bookmark-collections.repository.js';
import { BookmarkCollectionsResolver } from './bookmark-collections.resolver.js';
import { BookmarkCollectionsService } from './bookmark-collections.service.js';
import { BookmarksRepository } from './bookmarks.repository.js';
import { BookmarksResolver } from './bookmarks.resolver.js';
import { BookmarksService } from './bookmarks.service.js';
import { KeptCaseResolver } from './kept-case.resolver.js';
import { KeptCasesLoader } from './kept-cases.loader.js';

@Module({
  imports: [CasesModule],
  providers: [
    BookmarkCollectionsRepository,
    BookmarkCollectionsResolver,
    BookmarkCollectionsService,
    BookmarksRepository,
    BookmarksResolver,
    BookmarksService,
    KeptCaseResolver,
    KeptCasesLoader,
  ],
})
export class BookmarksModule {}
