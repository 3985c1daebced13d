import {
  Args,
  Field,
  Info,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { asksFor, connectionOf, CurrentViewer, listCost } from '../../platform/graphql/index.js';
import { type Connection, withNodes } from '../../platform/pagination/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { CaseThreadType } from '../cases/index.js';
import { SearchFacetsType } from './search-facets.type.js';
import { SearchArgs } from './search.args.js';
import { type Found, type Hit, SearchService } from './search.service.js';

@ObjectType('SearchHit', { description: 'A case that matches.' })
export class SearchHitType {
  readonly explain!: Hit['explain'];

  @Field(() => CaseThreadType, { description: 'The case.' })
  caseThread!: CaseThreadType;

  @Field(() => String, {
    description: 'An excerpt, HTML-escaped; what matches stands between <em> and </em>.',
  })
  snippet!: string;
}

const SearchConnection = connectionOf(SearchHitType, 'SearchHit', 'Search');

/** A page of hits as it goes to the client, with what is only counted when asked for. */
type FoundPage = Connection<SearchHitType> & Pick<Found, 'facets' | 'didYouMean' | 'shareable'>;

@Resolver(() => SearchConnection)
export class SearchResolver {
  constructor(private readonly searching: SearchService) {}

  @Query(() => SearchConnection, {
    description: 'Cases that match, the best first.',
    complexity: listCost,
  })
  async search(
    @CurrentViewer() viewer: Viewer | null,
    @Args() { query, filter, ...page }: SearchArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FoundPage> {
    const ahead = { facets: asksFor(info, 'facets') };
    const hits = await this.searching.search(viewer, query, page, filter, ahead);
    return {
      ...withNodes(hits, ({ caseThread, snippet, explain }) => ({
        caseThread: CaseThreadType.of(viewer, caseThread),
        snippet,
        explain,
      })),
      facets: hits.facets,
      didYouMean: hits.didYouMean,
      shareable: hits.shareable,
    };
  }

  @ResolveField(() => SearchFacetsType, {
    description: 'How many have which value; counted only when asked for.',
  })
  async facets(@Parent() page: FoundPage): Promise<SearchFacetsType> {
    return page.facets();
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether the best case holds all words of the query, so that none is the name of a patient and they may stand in an address. Looked at only when asked for.',
  })
  async shareable(@Parent() page: FoundPage): Promise<boolean> {
    return page.shareable();
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'The query with known words in the place of those that stand in no case; null where there are none. Looked for only when asked for.',
  })
  async didYouMean(@Parent() page: FoundPage): Promise<string | null> {
    return page.didYouMean();
  }
}
