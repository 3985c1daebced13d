import { Injectable } from '@nestjs/common';
import type { CaseThreadId } from '../../../libs/kernel/index.js';
import type { SearchDocument } from '../../search-index/index.js';
import { specialtiesOf } from '../identity/index.js';
import type { CaseThreadEntity } from './case-thread.entity.js';
import { CaseThreadsRepository } from './case-threads.repository.js';
import { RepliesRepository } from './replies.repository.js';
import type { ReplyEntity } from './reply.entity.js';

const BATCH = 500;

/** Case threads as the search index knows them, always read from the rows as they are now. */
@Injectable()
export class CaseThreadDocuments {
  constructor(
    private readonly threads: CaseThreadsRepository,
    private readonly replies: RepliesRepository,
  ) {}

  /** The documents of those of `ids` that can be seen; what is missing belongs in no index. */
  async find(ids: readonly CaseThreadId[]): Promise<SearchDocument[]> {
    const threads = await this.threads.findVisible(ids);
    const replies = new Map<CaseThreadId, ReplyEntity[]>();
    for (const reply of await this.replies.allOf(threads.map(({ id }) => id))) {
      replies.set(reply.caseThreadId, [...(replies.get(reply.caseThreadId) ?? []), reply]);
    }
    return threads.map((thread) => documentOf(thread, replies.get(thread.id) ?? []));
  }

  async count(): Promise<number> {
    return this.threads.count({});
  }

  /** Id and revision of every thread that can be seen, in ascending order of id. */
  async *revisions(): AsyncIterable<{ id: CaseThreadId; revision: number }[]> {
    for (let after: CaseThreadId | undefined; ;) {
      const batch = await this.threads.listRevisions(after, BATCH);
      if (batch.length > 0) yield batch;
      after = batch.at(-1)?.id;
      if (batch.length < BATCH) return;
    }
  }

  /** Every document, in ascending order of id. */
  async *all(): AsyncIterable<SearchDocument[]> {
    for await (const batch of this.revisions()) yield this.find(batch.map(({ id }) => id));
  }
}

function documentOf(thread: CaseThreadEntity, replies: readonly ReplyEntity[]): SearchDocument {
  const {
    id,
    revision,
    title,
    question,
    body,
    specialties,
    kind,
    status,
    ageBand,
    sex,
    careTier,
    outcome,
    createdAt,
  } = thread;
  return {
    id,
    revision,
    title,
    question,
    body,
    replies: replies
      .filter((reply) => reply.id !== thread.acceptedReplyId)
      .map((reply) => reply.body),
    acceptedReply: replies.find((reply) => reply.id === thread.acceptedReplyId)?.body ?? null,
    specialties,
    specialtyNames: specialtiesOf(specialties).map(({ name }) => name),
    kind,
    status,
    ageBand,
    sex,
    careTier,
    outcome,
    createdAt,
  };
}
