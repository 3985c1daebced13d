import { Injectable } from '@nestjs/common';
import { AppError, type SpecialtySlug } from '../../../libs/kernel/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { type NotPublished, ReviewedPostsService } from '../../scrubbing/index.js';
import { CaseThreadsService, type CaseOutcome } from '../cases/index.js';
import { requireKnownSpecialties } from '../identity/index.js';
import { ActsService } from './acts.service.js';
import type { RequestSecondOpinionInput } from './request-second-opinion.input.js';
import { given } from './texts.js';
import { TransitionsService } from './transitions.service.js';
import type { Moved, Refused } from './turn.js';
import { TurnsService } from './turns.service.js';
import { WritingService } from './writing.service.js';

/** The asker's side. */
@Injectable()
export class AskingService {
  constructor(
    private readonly caseThreads: CaseThreadsService,
    private readonly posts: ReviewedPostsService,
    private readonly writing: WritingService,
    private readonly transitions: TransitionsService,
    private readonly turns: TurnsService,
    private readonly acts: ActsService,
  ) {}

  /** Keeps a request and, unless it is a draft, routes it. */
  async request(
    viewer: Viewer | null,
    input: RequestSecondOpinionInput,
  ): Promise<Moved | NotPublished> {
    requireVerified(viewer);
    const { idempotencyKey, receipt, restored, draft, ...rest } = input;
    const { question, background, done, tried, ...facts } = rest;
    requireKnownSpecialties([facts.specialty, facts.suggestedSpecialty ?? facts.specialty]);
    const caseThreadId = await this.#ownThread(viewer, facts.caseThreadId);
    const post = {
      author: viewer.clinicianId,
      operation: 'requestSecondOpinion',
      idempotencyKey,
      receipt,
      restored,
      texts: given({ question, background, done, tried }),
      facts,
    };
    const outcome = await this.posts.publish(post, async (tx, clean) => {
      const drafted = await this.transitions.begin(tx, {
        ...facts,
        askerId: viewer.clinicianId,
        caseThreadId,
        specialty: facts.specialty as SpecialtySlug,
        suggestedSpecialty: (facts.suggestedSpecialty ?? null) as SpecialtySlug | null,
        ageBand: facts.ageBand ?? null,
        sex: facts.sex ?? null,
        question: clean.texts['question']!,
        background: clean.texts['background']!,
        done: clean.texts['done'] ?? null,
        tried: clean.texts['tried'] ?? null,
        pipelineVersion: clean.pipelineVersion,
      });
      const { id } = drafted.request;
      await this.writing.keepSurrogates(tx, viewer, id, clean);
      if (!draft)
        await this.transitions.move(tx, drafted, { type: 'SENT', actorId: viewer.clinicianId });
      return { kind: 'SECOND_OPINION', id };
    });
    return outcome.kind === 'PUBLISHED' ? this.turns.standing(viewer, outcome.id) : outcome;
  }

  async send(viewer: Viewer | null, id: string): Promise<Moved | Refused> {
    return this.acts.act(viewer, id, 'SEND', () => ({ type: 'SENT' }));
  }

  async withdraw(viewer: Viewer | null, id: string): Promise<Moved | Refused> {
    return this.acts.act(viewer, id, 'WITHDRAW', ({ request }) => ({
      type: 'WITHDRAWN',
      concernsId: request.offeredTo ?? request.answererId,
    }));
  }

  async close(viewer: Viewer | null, id: string, outcome: CaseOutcome): Promise<Moved | Refused> {
    return this.acts.act(viewer, id, 'CLOSE', () => ({
      type: 'CLOSED',
      details: { outcome },
    }));
  }

  async #ownThread(viewer: Viewer, id: string | null | undefined) {
    if (!id) return null;
    const thread = await this.caseThreads.find(viewer, id);
    if (thread?.authorId !== viewer.clinicianId)
      throw new AppError('NOT_FOUND', 'There is no such case of yours. What you wrote is kept.');
    return thread.id;
  }
}
