import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { FailedEvent } from '../../outbox/index.js';
import { connectionOf, CurrentViewer, listCost, PageArgs } from '../../platform/graphql/index.js';
import type { Connection } from '../../platform/pagination/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { FailedEventType } from './failed-event.type.js';
import { FailedEventsService } from './failed-events.service.js';

const FailedEventConnection = connectionOf(FailedEventType, 'FailedEvent');

const WHICH = { type: () => ID, description: 'Which.' };

@Resolver()
export class FailedEventsResolver {
  constructor(private readonly failures: FailedEventsService) {}

  @Query(() => FailedEventConnection, {
    description: 'What the worker could not do, the oldest first. For administrators.',
    complexity: listCost,
  })
  async failedEvents(
    @CurrentViewer() viewer: Viewer | null,
    @Args() page: PageArgs,
  ): Promise<Connection<FailedEvent>> {
    return this.failures.list(viewer, page);
  }

  @Mutation(() => Boolean, {
    description:
      'Has a failed event tried at once, and again as often as a new one. For administrators.',
  })
  async retryFailedEvent(
    @CurrentViewer() viewer: Viewer | null,
    @Args('id', WHICH) id: string,
  ): Promise<boolean> {
    await this.failures.retry(viewer, id);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Drops an event that was given up, for good. For administrators.',
  })
  async dropFailedEvent(
    @CurrentViewer() viewer: Viewer | null,
    @Args('id', WHICH) id: string,
  ): Promise<boolean> {
    await this.failures.drop(viewer, id);
    return true;
  }
}
