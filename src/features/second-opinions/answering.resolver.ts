import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/graphql/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { DeclineRequestInput, RedirectRequestInput } from './act-on-request.inputs.js';
import { AnswerRequestInput } from './answer-request.input.js';
import { AnsweringService } from './answering.service.js';
import { MessagesService } from './messages.service.js';
import {
  type MoveResult,
  moveResultOf,
  MoveSecondOpinionResult,
  type WriteResult,
  writeResultOf,
  WriteSecondOpinionResult,
} from './second-opinion-results.js';
import { WriteMessageInput } from './write-message.input.js';

@Resolver()
export class AnsweringResolver {
  constructor(
    private readonly answering: AnsweringService,
    private readonly messages: MessagesService,
  ) {}

  @Mutation(() => MoveSecondOpinionResult, {
    description: 'Takes a request that is offered to the viewer, or open to their specialty.',
  })
  async claimRequest(
    @CurrentViewer() viewer: Viewer | null,
    @Args('secondOpinionId', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<MoveResult> {
    return moveResultOf(await this.answering.claim(viewer, id));
  }

  @Mutation(() => MoveSecondOpinionResult, {
    description:
      'Does not take what is offered, or gives back what was claimed; the next is asked.',
  })
  async declineRequest(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'Which, and why.' }) input: DeclineRequestInput,
  ): Promise<MoveResult> {
    const { secondOpinionId, reason } = input;
    return moveResultOf(await this.answering.decline(viewer, secondOpinionId, reason));
  }

  @Mutation(() => MoveSecondOpinionResult, {
    description: 'Sends a request on to the specialty that it belongs to.',
  })
  async redirectRequest(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'Where to, and why.' }) input: RedirectRequestInput,
  ): Promise<MoveResult> {
    return moveResultOf(await this.answering.redirect(viewer, input));
  }

  @Mutation(() => WriteSecondOpinionResult, {
    description: 'Asks the asker for what is missing, before answering.',
  })
  async askClarification(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The question.' }) input: WriteMessageInput,
  ): Promise<WriteResult> {
    return writeResultOf(await this.messages.write(viewer, 'askClarification', input));
  }

  @Mutation(() => WriteSecondOpinionResult, {
    description: 'Answers a request that the viewer has claimed.',
  })
  async answerRequest(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The answer.' }) input: AnswerRequestInput,
  ): Promise<WriteResult> {
    return writeResultOf(await this.answering.answer(viewer, input));
  }

  @Mutation(() => WriteSecondOpinionResult, {
    description: "Adds something to the viewer's own answer, also after it was closed.",
  })
  async addAddendum(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The addendum.' }) input: WriteMessageInput,
  ): Promise<WriteResult> {
    return writeResultOf(await this.messages.write(viewer, 'addAddendum', input));
  }
}
