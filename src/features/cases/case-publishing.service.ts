import { Injectable } from '@nestjs/common';
import type { CaseThreadId, ReplyId } from '../../../libs/kernel/index.js';
import { Outbox } from '../../outbox/index.js';
import type { Transaction } from '../../platform/database/index.js';
import {
  type CleanPost,
  type NotPublished,
  type ReviewedPost,
  ReviewedPostsService,
  ScrubbingService,
} from '../../scrubbing/index.js';
import { MaskingRecordsRepository } from './masking-records.repository.js';

export interface Published {
  readonly caseThreadId: CaseThreadId;
  readonly replyId: ReplyId | null;
}

/**
 * The last step of every post to a thread: with its rows the thread keeps the surrogates that the
 * writer used, and the index is told.
 */
@Injectable()
export class CasePublishingService {
  constructor(
    private readonly posts: ReviewedPostsService,
    private readonly scrubbing: ScrubbingService,
    private readonly records: MaskingRecordsRepository,
    private readonly outbox: Outbox,
  ) {}

  async publish(
    post: ReviewedPost,
    write: (tx: Transaction, clean: CleanPost) => Promise<Published>,
  ): Promise<{ readonly kind: 'PUBLISHED'; readonly id: string } | NotPublished> {
    return this.posts.publish(post, async (tx, clean) => {
      const { caseThreadId, replyId } = await write(tx, clean);
      await this.records.insertSurrogates(
        tx,
        { caseThreadId, clinicianId: post.author },
        this.scrubbing.bindTo(caseThreadId, clean.surrogates),
      );
      await this.outbox.append(tx, { type: 'case-thread-changed', caseThreadId });
      return replyId ? { kind: 'REPLY', id: replyId } : { kind: 'CASE_THREAD', id: caseThreadId };
    });
  }
}
