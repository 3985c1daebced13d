import { Injectable } from '@nestjs/common';
import { AppError, type FixId, systemClock } from '../../../libs/kernel/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { type NotPublished, ReviewedPostsService } from '../../scrubbing/index.js';
import { rowVector } from '../../search-index/index.js';
import { type FixRow, FixesRepository } from './fixes.repository.js';
import type { PostFixInput } from './post-fix.input.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

@Injectable()
export class FixPostingService {
  private readonly clock = systemClock;

  constructor(
    private readonly fixes: FixesRepository,
    private readonly posts: ReviewedPostsService,
  ) {}

  /** Posts a reviewed fix; with a key that was used before, answers what it made then. */
  async post(viewer: Viewer | null, input: PostFixInput): Promise<FixRow | NotPublished> {
    requireVerified(viewer);
    const { idempotencyKey, receipt, restored, item, workaround, kind, expiresInDays } = input;
    const region = input.region ?? null;
    const outcome = await this.posts.publish(
      {
        author: viewer.clinicianId,
        operation: 'postFix',
        idempotencyKey,
        receipt,
        restored,
        texts: { item, workaround },
        facts: [kind, region, expiresInDays],
      },
      async (tx, { texts, pipelineVersion }) => {
        const id = await this.fixes.insert(tx, {
          authorId: viewer.clinicianId,
          kind,
          region,
          item: texts['item']!,
          workaround: texts['workaround']!,
          itemWords: rowVector(item),
          words: rowVector(`${item}\n${workaround}`),
          expiresAt: new Date(this.clock.now().getTime() + expiresInDays * DAY_MS),
          pipelineVersion,
        });
        return { kind: 'FIX', id };
      },
    );
    if (outcome.kind !== 'PUBLISHED') return outcome;
    const fix = await this.fixes.findVisible(viewer.clinicianId, outcome.id as FixId);
    if (!fix)
      throw new AppError('NOT_FOUND', 'This fix was posted before and has been withdrawn since.');
    return fix;
  }
}
