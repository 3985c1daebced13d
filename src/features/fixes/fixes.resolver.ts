import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { connectionOf, CurrentViewer, listCost, PageArgs } from '../../platform/graphql/index.js';
import { type Connection, withNodes } from '../../platform/pagination/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { type ReceiptRejected, refusalOf, type StillIdentifying } from '../cases/index.js';
import { FixFilter } from './fix-filter.input.js';
import { FixPostingService } from './fix-posting.service.js';
import { FIX_VERDICTS, type FixVerdict } from './fix-vocabulary.js';
import { type FixPosted, FixType, PostFixResult } from './fix.type.js';
import { FixesService } from './fixes.service.js';
import { PostFixInput } from './post-fix.input.js';

const FixConnection = connectionOf(FixType, 'Fix');

@Resolver()
export class FixesResolver {
  constructor(
    private readonly board: FixesService,
    private readonly posting: FixPostingService,
  ) {}

  @Query(() => FixConnection, {
    description: 'The fix board, the most recently confirmed first.',
    complexity: listCost,
  })
  async fixes(
    @CurrentViewer() viewer: Viewer | null,
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, description: 'Which fixes.' }) filter?: FixFilter,
  ): Promise<Connection<FixType>> {
    return withNodes(await this.board.list(viewer, page, filter ?? {}), (fix) =>
      FixType.of(viewer, fix),
    );
  }

  @Query(() => FixType, {
    nullable: true,
    description: 'One fix; null where there is none that the viewer may see.',
  })
  async fix(
    @CurrentViewer() viewer: Viewer | null,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<FixType | null> {
    const fix = await this.board.find(viewer, id);
    return fix && FixType.of(viewer, fix);
  }

  @Mutation(() => PostFixResult, { description: 'Posts a reviewed fix.' })
  async postFix(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The fix.' }) input: PostFixInput,
  ): Promise<FixPosted | StillIdentifying | ReceiptRejected> {
    const outcome = await this.posting.post(viewer, input);
    return 'id' in outcome ? { fix: FixType.of(viewer, outcome) } : refusalOf(outcome);
  }

  @Mutation(() => FixType, {
    description: "Says whether a colleague's fix works; saying it again replaces what was said.",
  })
  async judgeFix(
    @CurrentViewer() viewer: Viewer | null,
    @Args('fixId', { type: () => ID, description: 'Which.' }) fixId: string,
    @Args('verdict', { type: () => FIX_VERDICTS, description: 'What the viewer found.' })
    verdict: FixVerdict,
  ): Promise<FixType> {
    return FixType.of(viewer, await this.board.judge(viewer, fixId, verdict));
  }

  @Mutation(() => Boolean, { description: "Takes the viewer's own fix off the board." })
  async withdrawFix(
    @CurrentViewer() viewer: Viewer | null,
    @Args('fixId', { type: () => ID, description: 'Which.' }) fixId: string,
  ): Promise<boolean> {
    await this.board.withdraw(viewer, fixId);
    return true;
  }
}
