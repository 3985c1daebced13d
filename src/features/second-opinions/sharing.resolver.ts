import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/graphql/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import {
  type MoveResult,
  moveResultOf,
  MoveSecondOpinionResult,
} from './second-opinion-results.js';
import { SharingService } from './sharing.service.js';

@Resolver()
export class SharingResolver {
  constructor(private readonly sharing: SharingService) {}

  @Mutation(() => MoveSecondOpinionResult, {
    description:
      'Agrees to share question and answer in the forum. When both sides have, they become a case there, masked once more.',
  })
  async agreeToShare(
    @CurrentViewer() viewer: Viewer | null,
    @Args('secondOpinionId', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<MoveResult> {
    return moveResultOf(await this.sharing.agree(viewer, id));
  }
}
