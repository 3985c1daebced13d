import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/graphql/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { BookmarkCollectionsService, MOST_COLLECTIONS } from './bookmark-collections.service.js';
import { BookmarkCollectionType } from './bookmark.type.js';
import { RenameCollectionInput, StartCollectionInput } from './name-collection.input.js';

@Resolver()
export class BookmarkCollectionsResolver {
  constructor(private readonly shelf: BookmarkCollectionsService) {}

  @Query(() => [BookmarkCollectionType], {
    description: `The viewer's collections, by name; at most ${MOST_COLLECTIONS}.`,
    complexity: ({ childComplexity }) => 1 + MOST_COLLECTIONS * childComplexity,
  })
  async bookmarkCollections(
    @CurrentViewer() viewer: Viewer | null,
  ): Promise<BookmarkCollectionType[]> {
    return this.shelf.list(viewer);
  }

  @Mutation(() => BookmarkCollectionType, {
    description: 'Starts a collection; where there is one of the same name, answers that.',
  })
  async startCollection(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The collection.' }) input: StartCollectionInput,
  ): Promise<BookmarkCollectionType> {
    return this.shelf.start(viewer, input.name);
  }

  @Mutation(() => BookmarkCollectionType, { description: 'Gives a collection another name.' })
  async renameCollection(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The name.' }) input: RenameCollectionInput,
  ): Promise<BookmarkCollectionType> {
    return this.shelf.rename(viewer, input.id, input.name);
  }

  @Mutation(() => Boolean, {
    description: 'Deletes a collection; the cases in it stay kept, in no collection.',
  })
  async deleteCollection(
    @CurrentViewer() viewer: Viewer | null,
    @Args('id', { type: () => ID, description: "One of the viewer's own." }) id: string,
  ): Promise<boolean> {
    await this.shelf.delete(viewer, id);
    return true;
  }
}
