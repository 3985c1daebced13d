import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { NotificationId, SavedSearchId } from '../../../../libs/kernel/index.js';
import { Outbox } from '../../../outbox/index.js';
import { UnitOfWork } from '../../../platform/database/index.js';
import {
  ReadDocument,
  type SearchDocument,
  type SearchFilter,
} from '../../../search-index/index.js';
import { SavedSearchesRepository } from './saved-searches.repository.js';

const BATCH = 1_000;

/** Holds a case against every search that was saved before it, and tells their owners, once. */
@Injectable()
export class SavedSearchMatcher {
  constructor(
    private readonly searches: SavedSearchesRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  /** Reads the searches once for all of `documents`. */
  async match(documents: readonly SearchDocument[]): Promise<void> {
    for (const { document, found } of await this.#searchesFor(documents))
      if (found.length > 0) await this.#tell(document, found);
  }

  async #tell(document: SearchDocument, found: readonly SavedSearchId[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const { id, ownerId, alert } of await this.searches.noteMatches(
        tx,
        document.id,
        found,
      )) {
        await this.outbox.append(tx, {
          type: 'clinician-notified',
          notificationId: randomUUID() as NotificationId,
          recipientId: ownerId,
          kind: 'SAVED_SEARCH_MATCHED',
          subjectId: id,
          partId: document.id,
          delivery: alert,
        });
      }
    });
  }

  async #searchesFor(
    documents: readonly SearchDocument[],
  ): Promise<{ document: SearchDocument; found: SavedSearchId[] }[]> {
    const newest = new Date(Math.max(...documents.map(({ createdAt }) => createdAt.getTime())));
    const each = documents.map((document) => ({
      document,
      read: new ReadDocument(document),
      found: [] as SavedSearchId[],
    }));
    for (let after: SavedSearchId | undefined; documents.length > 0;) {
      const batch = await this.searches.listStanding(newest, after, BATCH);
      for (const { id, query, filter, createdAt } of batch)
        for (const { document, read, found } of each)
          if (createdAt < document.createdAt && read.meets(query, filterOf(filter))) found.push(id);
      after = batch.at(-1)?.id;
      if (batch.length < BATCH) break;
    }
    return each;
  }
}

/** Times are text in the column. */
function filterOf({ since, until, ...others }: Readonly<Record<string, unknown>>): SearchFilter {
  return {
    ...others,
    ...(typeof since === 'string' && { since: new Date(since) }),
    ...(typeof until === 'string' && { until: new Date(until) }),
  };
}
