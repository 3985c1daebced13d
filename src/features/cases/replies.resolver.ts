import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type GraphqlContext } from '../../platform/graphql/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { AuthorLoader, AuthorType } from '../identity/index.js';
import { AcceptReplyInput } from './accept-reply.input.js';
import { AnswersService } from './answers.service.js';
import { CaseThreadType, ReplyType } from './case-thread.type.js';

@Resolver(() => ReplyType)
export class RepliesResolver {
  constructor(
    private readonly answers: AnswersService,
    private readonly authors: AuthorLoader,
  ) {}

  @Mutation(() => CaseThreadType, { description: 'Takes one reply as the answer to the viewer\'s own case.' })
  async acceptReply(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'Which reply.' }) input: AcceptReplyInput,
  ): Promise<CaseThreadType> {
    return this.answers.accept(viewer, input);
  }

  @Mutation(() => Boolean, { description: 'Takes the viewer\'s own reply back.' })
  async withdrawReply(
    @CurrentViewer() viewer: Viewer | null,
    @Args('replyId', { type: () => ID, description: 'Which.' }) replyId: string,
  ): Promise<boolean> {
    await this.answers.withdraw(viewer, replyId);
    return true;
  }

  @ResolveField(() => AuthorType, { description: 'Who replied.' })
  async author(@Parent() reply: ReplyType, @Context() context: GraphqlContext): Promise<AuthorType> {
    return this.authors.in(context).load(reply.authorId);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may withdraw it.' })
  viewerIsAuthor(@Parent() reply: ReplyType, @Context() context: GraphqlContext): boolean {
    return reply.authorId === context.viewer?.clinicianId;
  }
}
