import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/graphql/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { AssignRequestInput } from './act-on-request.inputs.js';
import { AnsweringCandidateType } from './answering-candidate.type.js';
import { CoordinationService } from './coordination.service.js';
import {
  type MoveResult,
  moveResultOf,
  MoveSecondOpinionResult,
} from './second-opinion-results.js';

@Resolver()
export class CoordinationResolver {
  constructor(private readonly coordination: CoordinationService) {}

  @Query(() => [AnsweringCandidateType], {
    description:
      'Who may answer a request, those with the least on their hands first. For coordinators.',
    complexity: 50,
  })
  async answeringCandidates(
    @CurrentViewer() viewer: Viewer | null,
    @Args('secondOpinionId', { type: () => ID, description: 'Which request.' }) id: string,
  ): Promise<AnsweringCandidateType[]> {
    const candidates = await this.coordination.candidatesFor(viewer, id);
    return candidates.map((candidate) => AnsweringCandidateType.of(candidate));
  }

  @Mutation(() => MoveSecondOpinionResult, {
    description: 'Offers a request that nobody has claimed to one clinician. For coordinators.',
  })
  async assignRequest(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'Which, and to whom.' }) input: AssignRequestInput,
  ): Promise<MoveResult> {
    const { secondOpinionId, clinicianId } = input;
    return moveResultOf(await this.coordination.assign(viewer, secondOpinionId, clinicianId));
  }
}
