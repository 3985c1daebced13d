import { Injectable } from '@nestjs/common';
import type { CaseThreadId } from '../../../libs/kernel/index.js';
import { AppError } from '../../../libs/kernel/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { ScrubbingService, type Verdict } from '../../scrubbing/index.js';
import { requireKnownSpecialties } from '../identity/index.js';
import { type CaseThreadRow, CaseThreadsRepository } from './case-threads.repository.js';
import {
  hashRequest,
  IdempotencyRepository,
  type IdempotentRequest,
} from './idempotency.repository.js';
import type { OpenCaseInput } from './open-case.input.js';
import { PublishingService } from './publishing.service.js';

/** A corridor consult is one quick question. */
const CONSULT_LENGTH = 500;

export type NotPublished = Exclude<Verdict, { kind: 'CLEAN' }>;

@Injectable()
export class OpeningService {
  constructor(
    private readonly threads: CaseThreadsRepository,
    private readonly idempotency: IdempotencyRepository,
    private readonly scrubbing: ScrubbingService,
    private readonly publishing: PublishingService,
  ) {}

  /** Opens a case from a reviewed preview; with a key that was used before, answers what it made then. */
  async open(viewer: Viewer | null, input: OpenCaseInput): Promise<CaseThreadRow | NotPublished> {
    requireVerified(viewer);
    const { idempotencyKey, receipt, title, question, body, restored: given, ...facts } = input;
    const { specialties } = facts;
    requireKnownSpecialties(specialties);
    if (facts.kind === 'CORRIDOR_CONSULT' && question.length > CONSULT_LENGTH) {
      throw new AppError(
        'BAD_USER_INPUT',
        `The question of a corridor consult has at most ${CONSULT_LENGTH} characters; a case takes more.`,
      );
    }
    const restored = given ?? [];
    const request: IdempotentRequest = {
      clinicianId: viewer.clinicianId,
      operation: 'openCase',
      key: idempotencyKey,
      requestHash: hashRequest([
        title,
        question,
        body,
        specialties,
        facts.kind,
        facts.ageBand,
        facts.sex,
        facts.careTier,
      ]),
    };
    const earlier = await this.idempotency.findResult(request);
    if (earlier) return this.#find(earlier);

    const fields = Object.entries({ title, question, body }).map(([name, text]) => ({
      name,
      text,
    }));
    const verdict = await this.scrubbing.admit({
      author: viewer.clinicianId,
      fields,
      receipt,
      restored,
    });
    if (verdict.kind !== 'CLEAN') return verdict;
    const { texts, pipelineVersion } = verdict;
    const id = await this.publishing.publish(viewer, request, verdict, restored, async (tx) => {
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
    });
    return this.#find(id);
  }

  async #find(id: string): Promise<CaseThreadRow> {
    const thread = await this.threads.findOneVisible(id as CaseThreadId);
    if (!thread)
      throw new AppError('NOT_FOUND', 'This case was opened before and has been withdrawn since.');
    return thread;
  }
}
