import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { connectionOf, CurrentViewer, listCost, PageArgs } from '../../platform/graphql/index.js';
import { type Connection, withNodes } from '../../platform/pagination/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { CaseThreadType } from '../cases/index.js';
import { BookmarkType } from './bookmark.type.js';
import { BookmarksService } from './bookmarks.service.js';
import { SortBookmarkInput } from './sort-bookmark.input.js';

const BookmarkConnection = connectionOf(BookmarkType, 'Bookmark');

const WHICH_CASE = { type: () => ID, description: 'Which case.' };

@Resolver()
export class BookmarksResolver {
  constructor(private readonly keeping: BookmarksService) {}

  @Query(() => BookmarkConnection, {
    description: 'The cases that the viewer keeps, the last kept first.',
    complexity: listCost,
  })
  async bookmarks(
    @CurrentViewer() viewer: Viewer | null,
    @Args() page: PageArgs,
    @Args('collectionId', {
      type: () => ID,
      nullable: true,
      description: 'Only those in this collection.',
    })
    collectionId?: string | null,
  ): Promise<Connection<BookmarkType>> {
    const kept = await this.keeping.list(viewer, page, collectionId);
    return withNodes(kept, ({ caseThread, ...bookmark }) => ({
      ...bookmark,
      caseThread: CaseThreadType.of(viewer, caseThread),
    }));
  }

  @Mutation(() => Boolean, {
    description: 'Keeps a case for the viewer alone; keeping it again changes nothing.',
  })
  async keepCase(
    @CurrentViewer() viewer: Viewer | null,
    @Args('caseThreadId', WHICH_CASE) caseThreadId: string,
  ): Promise<boolean> {
    await this.keeping.keep(viewer, caseThreadId);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Keeps a case no longer. Can be taken back for a day.' })
  async removeBookmark(
    @CurrentViewer() viewer: Viewer | null,
    @Args('caseThreadId', WHICH_CASE) caseThreadId: string,
  ): Promise<boolean> {
    await this.keeping.remove(viewer, caseThreadId);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Takes a removal back: the case stands again where it stood.',
  })
  async restoreBookmark(
    @CurrentViewer() viewer: Viewer | null,
    @Args('caseThreadId', WHICH_CASE) caseThreadId: string,
  ): Promise<boolean> {
    await this.keeping.takeRemovalBack(viewer, caseThreadId);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Puts a kept case into a collection, or into none.' })
  async sortBookmark(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'Which case, and where to.' }) input: SortBookmarkInput,
  ): Promise<boolean> {
    await this.keeping.sort(viewer, input.caseThreadId, input.collectionId ?? null);
    return true;
  }
}
