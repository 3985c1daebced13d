import { Injectable } from '@nestjs/common';
import type { ClinicianId } from '../../libs/kernel/index.js';
import { type Transaction, UnitOfWork } from '../platform/database/index.js';
import {
  hashRequest,
  IdempotencyRepository,
  type IdempotentRequest,
} from '../platform/idempotency/index.js';
import { MaskingAuditsRepository } from './masking-audits.repository.js';
import type { MaskingSubjectKind } from './masking-audit.entity.js';
import type { RestoredSpan } from './restored-spans.js';
import type { ThreadSurrogates } from './scrub-task.js';
import { ScrubbingService, type Verdict } from './scrubbing.service.js';

export type CleanPost = Extract<Verdict, { kind: 'CLEAN' }>;
export type NotPublished = Exclude<Verdict, { kind: 'CLEAN' }>;

/** One request to keep texts that their author reviewed. */
export interface ReviewedPost {
  readonly author: ClinicianId;
  /** The name of the mutation: keys of one are no keys of another. */
  readonly operation: string;
  readonly idempotencyKey: string;
  readonly receipt: string;
  readonly restored?: readonly RestoredSpan[] | null | undefined;
  /** The texts by the names under which they were previewed. */
  readonly texts: Readonly<Record<string, string>>;
  /** What else the request would store: with the same key, it must be the same. */
  readonly facts: unknown;
  /** Asked for only where the key is new. */
  readonly thread?: () => Promise<ThreadSurrogates>;
}

export interface MaskingSubject {
  readonly kind: MaskingSubjectKind;
  readonly id: string;
}

/** Rolls back what a request wrote whose key another one has. */
class KeyTaken extends Error {}

/**
 * The one way in which reviewed texts are kept: past the gate, and then their rows, the audit of
 * their masking, their idempotency key and the events that `write` appends, all or none.
 */
@Injectable()
export class ReviewedPostsService {
  constructor(
    private readonly scrubbing: ScrubbingService,
    private readonly idempotency: IdempotencyRepository,
    private readonly audits: MaskingAuditsRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * The id of what `write` made, or of what an earlier request with the same key made; or why the
   * gate did not let the texts pass. Throws CONFLICT where the key came with another request.
   */
  async publish(
    post: ReviewedPost,
    write: (tx: Transaction, clean: CleanPost) => Promise<MaskingSubject>,
  ): Promise<{ readonly kind: 'PUBLISHED'; readonly id: string } | NotPublished> {
    const request: IdempotentRequest = {
      clinicianId: post.author,
      operation: post.operation,
      key: post.idempotencyKey,
      requestHash: hashRequest([post.texts, post.facts]),
    };
    const earlier = await this.idempotency.findResult(request);
    if (earlier) return { kind: 'PUBLISHED', id: earlier };

    const restored = post.restored ?? [];
    const thread = await post.thread?.();
    const verdict = await this.scrubbing.admit({
      author: post.author,
      fields: Object.entries(post.texts).map(([name, text]) => ({ name, text })),
      receipt: post.receipt,
      restored,
      ...(thread && { thread }),
    });
    if (verdict.kind !== 'CLEAN') return verdict;
    const keep = async (tx: Transaction): Promise<string> => {
      const { kind, id } = await write(tx, verdict);
      if (!(await this.idempotency.claim(tx, request, id))) throw new KeyTaken();
      await this.audits.insert(tx, {
        clinicianId: post.author,
        subjectKind: kind,
        subjectId: id,
        pipelineVersion: verdict.pipelineVersion,
        restored,
      });
      return id;
    };
    try {
      return { kind: 'PUBLISHED', id: await this.unitOfWork.run(keep) };
    } catch (error) {
      const made = error instanceof KeyTaken && (await this.idempotency.findResult(request));
      if (made) return { kind: 'PUBLISHED', id: made };
      throw error;
    }
  }
}
