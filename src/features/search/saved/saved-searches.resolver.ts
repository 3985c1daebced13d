import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/graphql/index.js';
import type { Viewer } from '../../../platform/sessions/index.js';
import { ChangeSavedSearchInput } from './change-saved-search.input.js';
import { SaveSearchInput } from './save-search.input.js';
import { SavedSearchType } from './saved-search.type.js';
import { SavedSearchesService } from './saved-searches.service.js';

@Resolver()
export class SavedSearchesResolver {
  constructor(private readonly searches: SavedSearchesService) {}

  @Query(() => [SavedSearchType], {
    description: 'The searches that the viewer keeps, the last saved first; at most 50.',
    complexity: ({ childComplexity }) => 1 + 50 * childComplexity,
  })
  async savedSearches(@CurrentViewer() viewer: Viewer | null): Promise<SavedSearchType[]> {
    return (await this.searches.list(viewer)).map((search) => SavedSearchType.of(search));
  }

  @Mutation(() => SavedSearchType, {
    description: 'Keeps a search. By the same words and filter, it changes the one that is kept.',
  })
  async saveSearch(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The search.' }) input: SaveSearchInput,
  ): Promise<SavedSearchType> {
    return SavedSearchType.of(await this.searches.save(viewer, input));
  }

  @Mutation(() => SavedSearchType, { description: 'Renames a saved search or switches its alert.' })
  async changeSavedSearch(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The change.' }) input: ChangeSavedSearchInput,
  ): Promise<SavedSearchType> {
    return SavedSearchType.of(await this.searches.change(viewer, input));
  }

  @Mutation(() => Boolean, { description: 'Deletes a saved search; its alerts end.' })
  async deleteSavedSearch(
    @CurrentViewer() viewer: Viewer | null,
    @Args('id', { type: () => ID, description: "One of the viewer's own." }) id: string,
  ): Promise<boolean> {
    await this.searches.delete(viewer, id);
    return true;
  }
}
