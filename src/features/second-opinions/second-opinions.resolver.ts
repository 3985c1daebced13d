import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { connectionOf, CurrentViewer, listCost, PageArgs } from '../../platform/graphql/index.js';
import { type Connection, withNodes } from '../../platform/pagination/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { QUEUE_PARTS, type QueuePart } from './second-opinion-list.js';
import { SecondOpinionType } from './second-opinion.type.js';
import { SecondOpinionsService } from './second-opinions.service.js';

const SecondOpinionConnection = connectionOf(SecondOpinionType, 'SecondOpinion');

@Resolver()
export class SecondOpinionsResolver {
  constructor(private readonly secondOpinions: SecondOpinionsService) {}

  @Query(() => SecondOpinionType, {
    nullable: true,
    description: 'One request; null where there is none that the viewer may see.',
  })
  async secondOpinion(
    @CurrentViewer() viewer: Viewer | null,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<SecondOpinionType | null> {
    const seen = await this.secondOpinions.find(viewer, id);
    return seen && SecondOpinionType.of(seen);
  }

  @Query(() => SecondOpinionConnection, {
    description: "The viewer's own requests, drafts included, the newest first.",
    complexity: listCost,
  })
  async mySecondOpinions(
    @CurrentViewer() viewer: Viewer | null,
    @Args() page: PageArgs,
  ): Promise<Connection<SecondOpinionType>> {
    return withNodes(await this.secondOpinions.asked(viewer, page), SecondOpinionType.of);
  }

  @Query(() => SecondOpinionConnection, {
    description:
      'What waits for the viewer to answer, the soonest wanted first; what they have answered, the newest first.',
    complexity: listCost,
  })
  async answeringQueue(
    @CurrentViewer() viewer: Viewer | null,
    @Args('part', { type: () => QUEUE_PARTS, description: 'Which part of it.' }) part: QueuePart,
    @Args() page: PageArgs,
  ): Promise<Connection<SecondOpinionType>> {
    return withNodes(await this.secondOpinions.queue(viewer, part, page), SecondOpinionType.of);
  }

  @Query(() => SecondOpinionConnection, {
    description: 'Requests that nobody has taken, the soonest wanted first. For coordinators.',
    complexity: listCost,
  })
  async escalatedSecondOpinions(
    @CurrentViewer() viewer: Viewer | null,
    @Args() page: PageArgs,
  ): Promise<Connection<SecondOpinionType>> {
    return withNodes(await this.secondOpinions.escalated(viewer, page), SecondOpinionType.of);
  }
}
