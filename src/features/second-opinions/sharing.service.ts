import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import type { CleanPost } from '../../scrubbing/index.js';
import { SharedCasesService } from '../cases/index.js';
import type { SecondOpinionEntity } from './second-opinion.entity.js';
import { SharedTextsService } from './shared-texts.service.js';
import { TransitionsService } from './transitions.service.js';
import type { Moved, Refused } from './turn.js';
import { TurnsService } from './turns.service.js';

/** Rolls back an agreement that found the other's, given in the same moment. */
class OtherAgreedMeanwhile extends Error {}

/** From the three who know of it to the whole forum: only where both who wrote it agree. */
@Injectable()
export class SharingService {
  constructor(
    private readonly turns: TurnsService,
    private readonly transitions: TransitionsService,
    private readonly texts: SharedTextsService,
    private readonly sharedCases: SharedCasesService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Agrees; the second to agree opens the case. */
  async agree(viewer: Viewer | null, id: string): Promise<Moved | Refused> {
    requireVerified(viewer);
    const request = await this.turns.requireChance(viewer, id);
    const isSecond = request.askerShares || request.answererShares;
    try {
      return await this.#agree(viewer, id, isSecond ? await this.texts.of(request) : null);
    } catch (error) {
      if (!(error instanceof OtherAgreedMeanwhile)) throw error;
      return this.#agree(viewer, id, await this.texts.of(request));
    }
  }

  /** The texts are masked before the transaction, which must not wait for a scrubbing thread. */
  async #agree(viewer: Viewer, id: string, post: CleanPost | null): Promise<Moved | Refused> {
    return this.unitOfWork.run(async (tx) => {
      const turn = await this.turns.take(tx, viewer, id, 'AGREE_TO_SHARE');
      if (turn.kind === 'REFUSED') return turn;
      const agreed = { type: 'SHARING_AGREED', actorId: viewer.clinicianId } as const;
      const request = await this.transitions.move(tx, turn, agreed);
      if (!request.askerShares || !request.answererShares)
        return this.turns.moved(viewer, request, tx);
      if (!post) throw new OtherAgreedMeanwhile();
      const caseThreadId = await this.sharedCases.open(tx, sharedCase(request, post));
      const shared = await this.transitions.move(
        tx,
        { request, now: turn.now },
        { type: 'SHARED', actorId: null, details: { caseThreadId } },
      );
      return this.turns.moved(viewer, shared, tx);
    });
  }
}

const sharedCase = (request: SecondOpinionEntity, post: CleanPost) => ({
  authorId: request.askerId,
  answererId: request.answererId!,
  specialties: [request.specialty],
  ageBand: request.ageBand,
  sex: request.sex,
  careTier: request.careTier,
  post,
});
