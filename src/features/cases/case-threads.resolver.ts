import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionOf, CurrentViewer, type GraphqlContext, listCost, PageArgs } from '../../platform/graphql/index.js';
import { type Connection, encodeKeyset, pageOf } from '../../platform/pagination/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { AuthorLoader, AuthorType, specialtiesOf, SpecialtyType } from '../identity/index.js';
import { CaseThreadFilterInput } from './case-thread-filter.input.js';
import { AcceptedReplyLoader } from './accepted-reply.loader.js';
import { CaseThreadType, ReplyType } from './case-thread.type.js';
import { CaseThreadsService } from './case-threads.service.js';
import { ReplyPagesLoader } from './reply-pages.loader.js';

export const CaseThreadConnection = connectionOf(CaseThreadType, 'CaseThread');
const ReplyConnection = connectionOf(ReplyType, 'Reply');

@Resolver(() => CaseThreadType)
export class CaseThreadsResolver {
  constructor(
    private readonly threads: CaseThreadsService,
    private readonly authors: AuthorLoader,
    private readonly replyPages: ReplyPagesLoader,
    private readonly acceptedReplies: AcceptedReplyLoader,
  ) {}

  @Query(() => CaseThreadType, { nullable: true, description: 'One case; null where there is none that the viewer may see.' })
  async caseThread(
    @CurrentViewer() viewer: Viewer | null,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<CaseThreadType | null> {
    return this.threads.find(viewer, id);
  }

  @Query(() => CaseThreadConnection, { description: 'Cases, the newest first.', complexity: listCost })
  async caseThreads(
    @CurrentViewer() viewer: Viewer | null,
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, description: 'Which cases.' }) filter?: CaseThreadFilterInput,
  ): Promise<Connection<CaseThreadType>> {
    return this.threads.list(viewer, page, filter ?? {});
  }

  @Mutation(() => Boolean, { description: 'Takes the viewer\'s own case out of sight and out of search.' })
  async withdrawCase(
    @CurrentViewer() viewer: Viewer | null,
    @Args('caseThreadId', { type: () => ID, description: 'Which.' }) caseThreadId: string,
  ): Promise<boolean> {
    await this.threads.withdraw(viewer, caseThreadId);
    return true;
  }

  @ResolveField(() => AuthorType, { description: 'Who asked.' })
  async author(@Parent() thread: CaseThreadType, @Context() context: GraphqlContext): Promise<AuthorType> {
    return this.authors.in(context).load(thread.authorId);
  }

  @ResolveField(() => [SpecialtyType], { description: 'Whom it is for.' })
  specialties(@Parent() thread: CaseThreadType): SpecialtyType[] {
    return specialtiesOf(thread.specialties);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may accept a reply or withdraw the case.' })
  viewerIsAuthor(@Parent() thread: CaseThreadType, @Context() context: GraphqlContext): boolean {
    return thread.authorId === context.viewer?.clinicianId;
  }

  @ResolveField(() => ReplyType, { nullable: true, description: 'The reply that the author took as the answer.' })
  async acceptedReply(@Parent() thread: CaseThreadType, @Context() context: GraphqlContext): Promise<ReplyType | null> {
    return thread.acceptedReplyId && this.acceptedReplies.in(context).load(thread.acceptedReplyId);
  }

  @ResolveField(() => ReplyConnection, { description: 'Replies, the oldest first.', complexity: listCost })
  async replies(@Parent() thread: CaseThreadType, @Args() page: PageArgs, @Context() context: GraphqlContext): Promise<Connection<ReplyType>> {
    const { first, after } = page;
    const rows = await this.replyPages.in(context).load({ threadId: thread.id, first, ...(after && { after }) });
    return pageOf(rows, first, (row) => encodeKeyset({ at: row.createdAt, id: row.id }), thread.replyCount);
  }
}
