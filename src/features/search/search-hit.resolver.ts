import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SearchExplanationType } from './search-explanation.type.js';
import { SearchHitType } from './search.resolver.js';

@Resolver(() => SearchHitType)
export class SearchHitResolver {
  @ResolveField(() => SearchExplanationType, {
    nullable: true,
    description: 'Why the case was found; told only when asked for.',
  })
  async explanation(@Parent() hit: SearchHitType): Promise<SearchExplanationType | null> {
    return hit.explain();
  }
}
