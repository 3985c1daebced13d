import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { CaseThreadType } from '../cases/index.js';
import { KeptCasesLoader } from './kept-cases.loader.js';

@Resolver(() => CaseThreadType)
export class KeptCaseResolver {
  constructor(private readonly kept: KeptCasesLoader) {}

  @ResolveField(() => Boolean, { description: 'Whether the viewer keeps it.' })
  async viewerKeepsIt(
    @Parent() thread: CaseThreadType,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    return this.kept.in(context).load(thread.id);
  }
}
