import { Injectable } from '@nestjs/common';
import type { SecondOpinionId } from '../../../libs/kernel/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import {
  type CleanPost,
  type NotPublished,
  type ReviewedPost,
  ReviewedPostsService,
  ScrubbingService,
} from '../../scrubbing/index.js';
import { ActsService, type Done } from './acts.service.js';
import type { Action } from './second-opinion.policy.js';
import { SecondOpinionSurrogatesRepository } from './second-opinion-surrogates.repository.js';
import type { Moved, Refused, Turn } from './turn.js';
import { TurnsService } from './turns.service.js';

/** Rolls back what was written out of turn. */
class OutOfTurn extends Error {
  constructor(readonly refused: Refused) {
    super();
  }
}

export type Post = Omit<ReviewedPost, 'author' | 'thread'>;

/** What somebody writes in a request: past the gate, in their turn, and with its event. */
@Injectable()
export class WritingService {
  constructor(
    private readonly turns: TurnsService,
    private readonly acts: ActsService,
    private readonly posts: ReviewedPostsService,
    private readonly scrubbing: ScrubbingService,
    private readonly surrogates: SecondOpinionSurrogatesRepository,
  ) {}

  /** `keep` writes the rows of the texts and says what has happened. */
  async write(
    viewer: Viewer | null,
    id: string,
    action: Action,
    post: Post,
    keep: (tx: Transaction, turn: Turn, clean: CleanPost) => Promise<Done>,
  ): Promise<Moved | Refused | NotPublished> {
    requireVerified(viewer);
    const request = await this.turns.requireChance(viewer, id);
    const author = viewer.clinicianId;
    const thread = () => this.surrogates.knownTo(author, request);
    let moved: Moved | undefined;
    try {
      const outcome = await this.posts.publish({ ...post, author, thread }, async (tx, clean) => {
        const done = await this.acts.actIn(tx, viewer, id, action, (turn) => keep(tx, turn, clean));
        if (done.kind === 'REFUSED') throw new OutOfTurn(done);
        await this.keepSurrogates(tx, viewer, request.id, clean);
        moved = done;
        return { kind: 'SECOND_OPINION', id: request.id };
      });
      return outcome.kind === 'PUBLISHED' ? (moved ?? this.turns.standing(viewer, id)) : outcome;
    } catch (error) {
      if (error instanceof OutOfTurn) return error.refused;
      throw error;
    }
  }

  async keepSurrogates(
    tx: Transaction,
    viewer: Viewer,
    secondOpinionId: SecondOpinionId,
    clean: CleanPost,
  ): Promise<void> {
    await this.surrogates.insert(
      tx,
      { secondOpinionId, clinicianId: viewer.clinicianId },
      this.scrubbing.bindTo(secondOpinionId, clean.surrogates),
    );
  }
}
