import { Injectable } from '@nestjs/common';
import { AppError, type CaseThreadId } from '../../../libs/kernel/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import type { NotPublished } from '../../scrubbing/index.js';
import { requireKnownSpecialties } from '../identity/index.js';
import { CasePublishingService } from './case-publishing.service.js';
import { type CaseThreadRow, CaseThreadsRepository } from './case-threads.repository.js';
import type { OpenCaseInput } from './open-case.input.js';

/** A corridor consult is one quick question. */
const CONSULT_LENGTH = 500;

@Injectable()
export class OpeningService {
  constructor(
    private readonly threads: CaseThreadsRepository,
    private readonly publishing: CasePublishingService,
  ) {}

  /** Opens a case from a reviewed preview; with a key that was used before, answers what it made then. */
  async open(viewer: Viewer | null, input: OpenCaseInput): Promise<CaseThreadRow | NotPublished> {
    requireVerified(viewer);
    const { idempotencyKey, receipt, title, question, body, restored, ...facts } = input;
    const { specialties } = facts;
    requireKnownSpecialties(specialties);
    if (facts.kind === 'CORRIDOR_CONSULT' && question.length > CONSULT_LENGTH) {
      throw new AppError(
        'BAD_USER_INPUT',
        `The question of a corridor consult has at most ${CONSULT_LENGTH} characters; a case takes more.`,
      );
    }
    const outcome = await this.publishing.publish(
      {
        author: viewer.clinicianId,
        operation: 'openCase',
        idempotencyKey,
        receipt,
        restored,
        texts: { title, question, body },
        facts: [specialties, facts.kind, facts.ageBand, facts.sex, facts.careTier],
      },
      async (tx, { texts, pipelineVersion }) => {
        const caseThreadId = await this.threads.insert(tx, {
          authorId: viewer.clinicianId,
          kind: facts.kind,
          title: texts['title']!,
          question: texts['question']!,
          body: texts['body']!,
          specialties,
          ageBand: facts.ageBand ?? null,
          sex: facts.sex ?? null,
          careTier: facts.careTier ?? null,
          pipelineVersion,
        });
        return { caseThreadId, replyId: null };
      },
    );
    return outcome.kind === 'PUBLISHED' ? this.#find(outcome.id) : outcome;
  }

  async #find(id: string): Promise<CaseThreadRow> {
    const thread = await this.threads.findOneVisible(id as CaseThreadId);
    if (!thread)
      throw new AppError('NOT_FOUND', 'This case was opened before and has been withdrawn since.');
    return thread;
  }
}
