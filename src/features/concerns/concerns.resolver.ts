import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { connectionOf, CurrentViewer, listCost, PageArgs } from '../../platform/graphql/index.js';
import { type Connection, withNodes } from '../../platform/pagination/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { type ReceiptRejected, refusalOf, type StillIdentifying } from '../cases/index.js';
import { type ConcernRaised, ConcernType, RaiseConcernResult } from './concern.type.js';
import { ConcernsService } from './concerns.service.js';
import { RaiseConcernInput } from './raise-concern.input.js';

const ConcernConnection = connectionOf(ConcernType, 'Concern');
const Which = () => Args('concernId', { type: () => ID, description: 'Which.' });

@Resolver()
export class ConcernsResolver {
  constructor(private readonly service: ConcernsService) {}

  @Query(() => ConcernConnection, {
    description: 'What colleagues ask for together, the newest first.',
    complexity: listCost,
  })
  async concerns(
    @CurrentViewer() viewer: Viewer | null,
    @Args() page: PageArgs,
  ): Promise<Connection<ConcernType>> {
    return withNodes(await this.service.list(viewer, page), (one) => ConcernType.of(viewer, one));
  }

  @Query(() => ConcernType, {
    nullable: true,
    description: 'One concern; null where there is none that the viewer may see.',
  })
  async concern(
    @CurrentViewer() viewer: Viewer | null,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<ConcernType | null> {
    const concern = await this.service.find(viewer, id);
    return concern && ConcernType.of(viewer, concern);
  }

  @Mutation(() => RaiseConcernResult, {
    description: "Raises a reviewed concern under its author's name.",
  })
  async raiseConcern(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The concern.' }) input: RaiseConcernInput,
  ): Promise<ConcernRaised | StillIdentifying | ReceiptRejected> {
    const outcome = await this.service.raise(viewer, input);
    return 'id' in outcome ? { concern: ConcernType.of(viewer, outcome) } : refusalOf(outcome);
  }

  @Mutation(() => ConcernType, {
    description: "Puts the viewer's name, role and registration council under a concern.",
  })
  async coSignConcern(
    @CurrentViewer() viewer: Viewer | null,
    @Which() concernId: string,
  ): Promise<ConcernType> {
    return ConcernType.of(viewer, await this.service.coSign(viewer, concernId));
  }

  @Mutation(() => ConcernType, {
    description: "Takes the viewer's name back before it is a letter.",
  })
  async takeSignatureBack(
    @CurrentViewer() viewer: Viewer | null,
    @Which() concernId: string,
  ): Promise<ConcernType> {
    return ConcernType.of(viewer, await this.service.takeSignatureBack(viewer, concernId));
  }

  @Mutation(() => ConcernType, {
    description: "Makes a letter of the viewer's own concern and closes its list of names.",
  })
  async issueLetter(
    @CurrentViewer() viewer: Viewer | null,
    @Which() concernId: string,
  ): Promise<ConcernType> {
    return ConcernType.of(viewer, await this.service.issueLetter(viewer, concernId));
  }

  @Mutation(() => Boolean, { description: "Takes the viewer's own concern out of sight." })
  async withdrawConcern(
    @CurrentViewer() viewer: Viewer | null,
    @Which() concernId: string,
  ): Promise<boolean> {
    await this.service.withdraw(viewer, concernId);
    return true;
  }
}
