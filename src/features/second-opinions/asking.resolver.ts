import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/graphql/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { CloseRequestInput } from './act-on-request.inputs.js';
import { AskingService } from './asking.service.js';
import { MessagesService } from './messages.service.js';
import { RequestSecondOpinionInput } from './request-second-opinion.input.js';
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
export class AskingResolver {
  constructor(
    private readonly asking: AskingService,
    private readonly messages: MessagesService,
  ) {}

  @Mutation(() => WriteSecondOpinionResult, {
    description: 'Asks for a second opinion: keeps a reviewed request and routes it.',
  })
  async requestSecondOpinion(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The request.' }) input: RequestSecondOpinionInput,
  ): Promise<WriteResult> {
    return writeResultOf(await this.asking.request(viewer, input));
  }

  @Mutation(() => MoveSecondOpinionResult, { description: "Sends the viewer's own draft." })
  async sendRequest(
    @CurrentViewer() viewer: Viewer | null,
    @Args('secondOpinionId', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<MoveResult> {
    return moveResultOf(await this.asking.send(viewer, id));
  }

  @Mutation(() => WriteSecondOpinionResult, {
    description: "Answers the answerer's clarifying question.",
  })
  async clarifyRequest(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The clarification.' }) input: WriteMessageInput,
  ): Promise<WriteResult> {
    return writeResultOf(await this.messages.write(viewer, 'clarifyRequest', input));
  }

  @Mutation(() => MoveSecondOpinionResult, {
    description: "Takes the viewer's own request back, until it is answered.",
  })
  async withdrawRequest(
    @CurrentViewer() viewer: Viewer | null,
    @Args('secondOpinionId', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<MoveResult> {
    return moveResultOf(await this.asking.withdraw(viewer, id));
  }

  @Mutation(() => MoveSecondOpinionResult, {
    description: "Closes the viewer's own answered request with its outcome, once.",
  })
  async closeRequest(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The outcome.' }) input: CloseRequestInput,
  ): Promise<MoveResult> {
    const { secondOpinionId, outcome } = input;
    return moveResultOf(await this.asking.close(viewer, secondOpinionId, outcome));
  }
}
