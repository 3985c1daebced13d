import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/graphql/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { AcceptReplyInput } from './accept-reply.input.js';
import { AnswersService } from './answers.service.js';
import { CaseThreadType } from './case-thread.type.js';

@Resolver()
export class RepliesResolver {
  constructor(private readonly answers: AnswersService) {}

  @Mutation(() => CaseThreadType, {
    description: "Takes one reply as the answer to the viewer's own case.",
  })
  async acceptReply(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'Which reply.' }) input: AcceptReplyInput,
  ): Promise<CaseThreadType> {
    return CaseThreadType.of(viewer, await this.answers.accept(viewer, input));
  }

  @Mutation(() => Boolean, { description: "Takes the viewer's own reply back." })
  async withdrawReply(
    @CurrentViewer() viewer: Viewer | null,
    @Args('replyId', { type: () => ID, description: 'Which.' }) replyId: string,
  ): Promise<boolean> {
    await this.answers.withdraw(viewer, replyId);
    return true;
  }
}
