import { Injectable } from '@nestjs/common';
import { type CaseThreadId, isUuid } from '../../../libs/kernel/index.js';
import { Outbox } from '../../outbox/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { noSuchCase, requireAuthor } from './case-thread.policy.js';
import { type CaseThreadRow, CaseThreadsRepository } from './case-threads.repository.js';
import type { CaseOutcome } from './case-vocabulary.js';

@Injectable()
export class ClosingService {
  constructor(
    private readonly threads: CaseThreadsRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Closes a case with its outcome. Told again it changes nothing; told otherwise, the last word
   * counts, for a thumb slips and a patient who was better may die. For the author of the case.
   */
  async close(
    viewer: Viewer | null,
    input: { caseThreadId: string; outcome: CaseOutcome },
  ): Promise<CaseThreadRow> {
    requireVerified(viewer);
    const caseThreadId = input.caseThreadId as CaseThreadId;
    if (!isUuid(caseThreadId)) throw noSuchCase();
    await this.unitOfWork.run(async (tx) => {
      const thread = await this.threads.lockVisible(tx, caseThreadId);
      requireAuthor(viewer, thread);
      if (thread.outcome === input.outcome) return;
      const now = new Date();
      await this.threads.change(tx, caseThreadId, {
        outcome: input.outcome,
        outcomeAt: now,
        status: 'CLOSED',
        lastActivityAt: now,
      });
      await this.outbox.append(tx, { type: 'case-thread-changed', caseThreadId });
    });
    const closed = await this.threads.findOneVisible(caseThreadId);
    if (!closed) throw noSuchCase();
    return closed;
  }
}
