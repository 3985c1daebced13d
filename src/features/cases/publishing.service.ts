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

/** Rolls back what a request wrote whose key another one has. */
class KeyTaken extends Error {}

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
    try {
      return await this.unitOfWork.run(async (tx) => {
        const { caseThreadId, replyId } = await write(tx);
        const resultId = replyId ?? caseThreadId;
        if (!(await this.idempotency.claim(tx, request, resultId))) throw new KeyTaken();
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
        await this.outbox.append(tx, { type: 'case-thread-changed', caseThreadId });
        return resultId;
      });
    } catch (error) {
      const earlier = error instanceof KeyTaken && (await this.idempotency.findResult(request));
      if (earlier) return earlier;
      throw error;
    }
  }
}
