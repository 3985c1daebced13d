import {
  Args,
  Context,
  ID,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import {
  connectionOf,
  CurrentViewer,
  type GraphqlContext,
  listCost,
  PageArgs,
} from '../../platform/graphql/index.js';
import {
  type Connection,
  encodeKeyset,
  pageOf,
  withNodes,
} from '../../platform/pagination/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { CaseThreadFilterInput } from './case-thread-filter.input.js';
import { AcceptedReplyLoader } from './accepted-reply.loader.js';
import { CaseBodyLoader } from './case-body.loader.js';
import { CaseThreadType, ReplyType } from './case-thread.type.js';
import { CaseThreadsService } from './case-threads.service.js';
import { ReplyPagesLoader } from './reply-pages.loader.js';

const CaseThreadConnection = connectionOf(CaseThreadType, 'CaseThread');
const ReplyConnection = connectionOf(ReplyType, 'Reply');

@Resolver(() => CaseThreadType)
export class CaseThreadsResolver {
  constructor(
    private readonly threads: CaseThreadsService,
    private readonly bodies: CaseBodyLoader,
    private readonly replyPages: ReplyPagesLoader,
    private readonly acceptedReplies: AcceptedReplyLoader,
  ) {}

  @Query(() => CaseThreadType, {
    nullable: true,
    description: 'One case; null where there is none that the viewer may see.',
  })
  async caseThread(
    @CurrentViewer() viewer: Viewer | null,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<CaseThreadType | null> {
    const thread = await this.threads.find(viewer, id);
    return thread && CaseThreadType.of(viewer, thread);
  }

  @Query(() => CaseThreadConnection, {
    description: 'Cases, the newest first.',
    complexity: listCost,
  })
  async caseThreads(
    @CurrentViewer() viewer: Viewer | null,
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, description: 'Which cases.' }) filter?: CaseThreadFilterInput,
  ): Promise<Connection<CaseThreadType>> {
    const threads = await this.threads.list(viewer, page, filter ?? {});
    return withNodes(threads, (thread) => CaseThreadType.of(viewer, thread));
  }

  @Mutation(() => Boolean, {
    description: "Takes the viewer's own case out of sight and out of search.",
  })
  async withdrawCase(
    @CurrentViewer() viewer: Viewer | null,
    @Args('caseThreadId', { type: () => ID, description: 'Which.' }) caseThreadId: string,
  ): Promise<boolean> {
    await this.threads.withdraw(viewer, caseThreadId);
    return true;
  }

  @ResolveField(() => String, {
    description: 'The story, with surrogates in the place of identifiers.',
  })
  async body(
    @Parent() thread: CaseThreadType,
    @Context() context: GraphqlContext,
  ): Promise<string> {
    return thread.body ?? this.bodies.in(context).load(thread.id);
  }

  @ResolveField(() => ReplyType, {
    nullable: true,
    description: 'The reply that the author took as the answer.',
  })
  async acceptedReply(
    @Parent() thread: CaseThreadType,
    @Context() context: GraphqlContext,
  ): Promise<ReplyType | null> {
    const reply =
      thread.acceptedReplyId &&
      (await this.acceptedReplies.in(context).load(thread.acceptedReplyId));
    return reply && ReplyType.of(context.viewer, reply);
  }

  @ResolveField(() => ReplyConnection, {
    description: 'Replies, the oldest first.',
    complexity: listCost,
  })
  async replies(
    @Parent() thread: CaseThreadType,
    @Args() page: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<ReplyType>> {
    const { first, after } = page;
    const rows = await this.replyPages
      .in(context)
      .load({ threadId: thread.id, first, ...(after && { after }) });
    const replies = pageOf(
      rows,
      first,
      (row) => encodeKeyset({ at: row.createdAt, id: row.id }),
      thread.replyCount,
    );
    return withNodes(replies, (reply) => ReplyType.of(context.viewer, reply));
  }
}
