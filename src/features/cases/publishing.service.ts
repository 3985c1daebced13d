import { Injectable } from '@nestjs/common';
import type { CaseThreadId, ReplyId } from '../../../libs/kernel/index.js';
import { Outbox } from '../../outbox/index.js';
import { type Transaction, UnitOfWork } from '../../platform/database/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { type RestoredSpan, ScrubbingService, type Verdict } from '../../scrubbing/index.js';
import { IdempotencyRepository, type IdempotentRequest } from './idempotency.repository.js';
import { MaskingRecordsRepository } from './masking-records.repository.js';

type Clean = Extract<Verdict, { kind: 'CLEAN' }>;

export interface Published {
  readonly caseThreadId: CaseThreadId;
  readonly replyId: ReplyId | null;
}

/**
 * The last step of every post: its rows, the records of its masking, its idempotency key and
 * its outbox event are kept together, or none of them is.
 */
@Injectable()
export class PublishingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly idempotency: IdempotencyRepository,
    private readonly records: MaskingRecordsRepository,
    private readonly scrubbing: ScrubbingService,
  ) {}

  /** The id of what `write` made, or of what an earlier request with the same key made. */
  async publish(
    viewer: Viewer,
    request: IdempotentRequest,
    clean: Clean,
    restored: readonly RestoredSpan[],
    write: (tx: Transaction) => Promise<Published>,
  ): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      await this.idempotency.lock(tx, request);
      const earlier = await this.idempotency.findResult(request, tx);
      if (earlier) return earlier;

      const { caseThreadId, replyId } = await write(tx);
      await this.records.insertSurrogates(
        tx,
        { caseThreadId, clinicianId: viewer.clinicianId },
        this.scrubbing.bindTo(caseThreadId, clean.surrogates),
      );
      await this.records.insertAudit(tx, {
        clinicianId: viewer.clinicianId,
        caseThreadId,
        replyId,
        pipelineVersion: clean.pipelineVersion,
        restored,
      });
      const resultId = replyId ?? caseThreadId;
      await this.idempotency.insert(tx, request, resultId);
      await this.outbox.append(tx, { type: 'case-thread-changed', caseThreadId });
      return resultId;
    });
  }
}
