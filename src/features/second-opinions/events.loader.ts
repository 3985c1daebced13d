import { Injectable } from '@nestjs/common';
import type { SecondOpinionId } from '../../../libs/kernel/index.js';
import { OperationLoader } from '../../platform/graphql/index.js';
import type { SecondOpinionEventEntity } from './second-opinion-event.entity.js';
import { SecondOpinionsRepository } from './second-opinions.repository.js';

/** What has happened to requests, in order. */
@Injectable()
export class EventsLoader extends OperationLoader<SecondOpinionId, SecondOpinionEventEntity[]> {
  constructor(private readonly requests: SecondOpinionsRepository) {
    super();
  }

  protected async batch(ids: readonly SecondOpinionId[]): Promise<SecondOpinionEventEntity[][]> {
    const events = await this.requests.eventsOf(ids);
    return ids.map((id) => events.filter(({ secondOpinionId }) => secondOpinionId === id));
  }
}
