import { Injectable } from '@nestjs/common';
import { AppError, type CaseThreadId, isUuid, type ReplyId } from '../../../libs/kernel/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { ScrubbingService } from '../../scrubbing/index.js';
import { noSuchCase } from './case-thread.policy.js';
import { CaseThreadsRepository } from './case-threads.repository.js';
import {
  hashRequest,
  IdempotencyRepository,
  type IdempotentRequest,
} from './idempotency.repository.js';
import { MaskingRecordsRepository } from './masking-records.repository.js';
import type { NotPublished } from './opening.service.js';
import { PublishingService } from './publishing.service.js';
import { RepliesRepository, type ReplyRow } from './replies.repository.js';
import type { ReplyToCaseInput } from './reply-to-case.input.js';

@Injectable()
export class RepliesService {
  constructor(
    private readonly threads: CaseThreadsRepository,
    private readonly replies: RepliesRepository,
    private readonly records: MaskingRecordsRepository,
    private readonly idempotency: IdempotencyRepository,
    private readonly scrubbing: ScrubbingService,
    private readonly publishing: PublishingService,
  ) {}

  /** Replies from a reviewed preview; with a key that was used before, answers what it made then. */
  async reply(viewer: Viewer | null, input: ReplyToCaseInput): Promise<ReplyRow | NotPublished> {
    requireVerified(viewer);
    const { idempotencyKey: key, receipt, body } = input;
    const caseThreadId = input.caseThreadId as CaseThreadId;
    const answered = isUuid(caseThreadId)
      ? await this.threads.findOneVisible(caseThreadId)
      : undefined;
    if (!answered) throw noSuchCase();
    const restored = input.restored ?? [];
    const request: IdempotentRequest = {
      clinicianId: viewer.clinicianId,
      operation: 'replyToCase',
      key,
      requestHash: hashRequest([caseThreadId, body]),
    };
    const earlier = await this.idempotency.findResult(request);
    if (earlier) return this.#find(earlier);

    const thread = await this.records.surrogatesFor(viewer.clinicianId, answered);
    const verdict = await this.scrubbing.admit({
      author: viewer.clinicianId,
      fields: [{ name: 'body', text: body }],
      receipt,
      restored,
      thread,
    });
    if (verdict.kind !== 'CLEAN') return verdict;
    const id = await this.publishing.publish(viewer, request, verdict, restored, async (tx) => {
      if (!(await this.threads.countReply(tx, caseThreadId))) throw noSuchCase();
      const replyId = await this.replies.insert(tx, {
        caseThreadId,
        authorId: viewer.clinicianId,
        body: verdict.texts['body']!,
        pipelineVersion: verdict.pipelineVersion,
      });
      return { caseThreadId, replyId };
    });
    return this.#find(id);
  }

  async #find(id: string): Promise<ReplyRow> {
    const [reply] = await this.replies.findVisible([id as ReplyId]);
    if (!reply)
      throw new AppError('NOT_FOUND', 'This reply was posted before and has been withdrawn since.');
    return reply;
  }
}
