import { Injectable } from '@nestjs/common';
import { AppError, type CaseThreadId, isUuid, type ReplyId } from '../../../libs/kernel/index.js';
import { Outbox } from '../../outbox/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import type { NotPublished } from '../../scrubbing/index.js';
import { CasePublishingService } from './case-publishing.service.js';
import { notificationOf } from './case-notification.js';
import { noSuchCase } from './case-thread.policy.js';
import { CaseThreadsRepository } from './case-threads.repository.js';
import { MaskingRecordsRepository } from './masking-records.repository.js';
import { RepliesRepository, type ReplyRow } from './replies.repository.js';
import type { ReplyToCaseInput } from './reply-to-case.input.js';

@Injectable()
export class RepliesService {
  constructor(
    private readonly threads: CaseThreadsRepository,
    private readonly replies: RepliesRepository,
    private readonly records: MaskingRecordsRepository,
    private readonly publishing: CasePublishingService,
    private readonly outbox: Outbox,
  ) {}

  /** Replies from a reviewed preview; with a key that was used before, answers what it made then. */
  async reply(viewer: Viewer | null, input: ReplyToCaseInput): Promise<ReplyRow | NotPublished> {
    requireVerified(viewer);
    const { idempotencyKey, receipt, body, restored } = input;
    const caseThreadId = input.caseThreadId as CaseThreadId;
    const answered = isUuid(caseThreadId)
      ? await this.threads.findOneVisible(caseThreadId)
      : undefined;
    if (!answered) throw noSuchCase();
    const outcome = await this.publishing.publish(
      {
        author: viewer.clinicianId,
        operation: 'replyToCase',
        idempotencyKey,
        receipt,
        restored,
        texts: { body },
        facts: caseThreadId,
        thread: () => this.records.surrogatesFor(viewer.clinicianId, answered),
      },
      async (tx, { texts, pipelineVersion }) => {
        if (!(await this.threads.countReply(tx, caseThreadId))) throw noSuchCase();
        const replyId = await this.replies.insert(tx, {
          caseThreadId,
          authorId: viewer.clinicianId,
          body: texts['body']!,
          pipelineVersion,
        });
        const { authorId } = answered;
        if (authorId !== viewer.clinicianId)
          await this.outbox.append(
            tx,
            notificationOf('REPLY_POSTED', authorId, caseThreadId, replyId),
          );
        return { caseThreadId, replyId };
      },
    );
    return outcome.kind === 'PUBLISHED' ? this.#find(outcome.id) : outcome;
  }

  async #find(id: string): Promise<ReplyRow> {
    const [reply] = await this.replies.findVisible([id as ReplyId]);
    if (!reply)
      throw new AppError('NOT_FOUND', 'This reply was posted before and has been withdrawn since.');
    return reply;
  }
}
