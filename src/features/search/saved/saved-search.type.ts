import { Field, ID, ObjectType, OmitType } from '@nestjs/graphql';
import { SearchFilter } from '../search-filter.input.js';
import { SAVED_SEARCH_ALERTS, type SavedSearchAlert } from './saved-search-alert.js';
import type { SavedSearchEntity } from './saved-search.entity.js';

@ObjectType('SavedSearchFilter', { description: 'Which cases a saved search is for.' })
class SavedSearchFilterType extends OmitType(SearchFilter, [] as const, ObjectType) {}

@ObjectType('SavedSearch', { description: 'A search that the viewer keeps.' })
export class SavedSearchType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'The words, without what was masked in them.' })
  query!: string;

  @Field(() => SavedSearchFilterType, { description: 'Which cases.' })
  filter!: SavedSearchFilterType;

  @Field(() => SAVED_SEARCH_ALERTS, { description: 'How the viewer is told of new cases.' })
  alert!: SavedSearchAlert;

  static of({ id, name, query, filter, alert }: SavedSearchEntity): SavedSearchType {
    const { since, until, ...others } = filter as Record<string, string | undefined>;
    return {
      id,
      name,
      query,
      alert,
      filter: {
        ...(others as SavedSearchFilterType),
        ...(since && { since: new Date(since) }),
        ...(until && { until: new Date(until) }),
      },
    };
  }
}
