import { Injectable } from '@nestjs/common';
import { AppError, type ConcernId, isUuid } from '../../../libs/kernel/index.js';
import { type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  type Connection,
  decodeKeyset,
  encodeKeyset,
  type PageRequest,
  pageOf,
} from '../../platform/pagination/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { type NotPublished, ReviewedPostsService } from '../../scrubbing/index.js';
import type { ConcernEntity } from './concern.entity.js';
import { noSuchConcern, requireConcernAuthor, requireGathering } from './concern.policy.js';
import { type ConcernRow, ConcernsRepository, type Signatory } from './concerns.repository.js';
import type { RaiseConcernInput } from './raise-concern.input.js';

/** One voice is a complaint; a letter takes two more. */
export const NAMES_FOR_A_LETTER = 3;

@Injectable()
export class ConcernsService {
  constructor(
    private readonly concerns: ConcernsRepository,
    private readonly posts: ReviewedPostsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The newest first. */
  async list(viewer: Viewer | null, page: PageRequest): Promise<Connection<ConcernRow>> {
    requireVerified(viewer);
    const after = page.after ? decodeKeyset(page.after) : undefined;
    const rows = await this.concerns.list(viewer.clinicianId, after, page.first + 1);
    return pageOf(
      rows,
      page.first,
      (row) => encodeKeyset({ at: row.createdAt, id: row.id }),
      () => this.concerns.count(),
    );
  }

  async find(viewer: Viewer | null, id: string): Promise<ConcernRow | null> {
    requireVerified(viewer);
    if (!isUuid(id)) return null;
    return (await this.concerns.findVisible(viewer.clinicianId, id as ConcernId)) ?? null;
  }

  /** Raises a reviewed concern, signed by its author; with a key that was used before, answers what it made then. */
  async raise(viewer: Viewer | null, input: RaiseConcernInput): Promise<ConcernRow | NotPublished> {
    requireVerified(viewer);
    const { idempotencyKey, receipt, restored, subject, addressee, body } = input;
    const outcome = await this.posts.publish(
      {
        author: viewer.clinicianId,
        operation: 'raiseConcern',
        idempotencyKey,
        receipt,
        restored,
        texts: { subject, addressee, body },
        facts: null,
      },
      async (tx, { texts, pipelineVersion }) => {
        const id = await this.concerns.insert(tx, {
          authorId: viewer.clinicianId,
          subject: texts['subject']!,
          addressee: texts['addressee']!,
          body: texts['body']!,
          pipelineVersion,
        });
        await this.concerns.sign(tx, id, viewer.clinicianId);
        return { kind: 'CONCERN', id };
      },
    );
    return outcome.kind === 'PUBLISHED' ? this.#read(viewer, outcome.id) : outcome;
  }

  async coSign(viewer: Viewer | null, id: string): Promise<ConcernRow> {
    requireVerified(viewer);
    await this.#withLocked(id, async (tx, concern) => {
      requireGathering(concern);
      await this.concerns.sign(tx, concern.id, viewer.clinicianId);
    });
    return this.#read(viewer, id);
  }

  /** Takes a signature back; an author withdraws the concern instead. */
  async takeSignatureBack(viewer: Viewer | null, id: string): Promise<ConcernRow> {
    requireVerified(viewer);
    await this.#withLocked(id, async (tx, concern) => {
      requireGathering(concern);
      if (concern.authorId === viewer.clinicianId)
        throw new AppError(
          'BAD_USER_INPUT',
          'You raised this concern: withdraw it to take your name from it.',
        );
      await this.concerns.unsign(tx, concern.id, viewer.clinicianId);
    });
    return this.#read(viewer, id);
  }

  /** Closes the list of names: the concern is a letter from now on. For its author. */
  async issueLetter(viewer: Viewer | null, id: string): Promise<ConcernRow> {
    requireVerified(viewer);
    await this.#withLocked(id, async (tx, concern) => {
      requireConcernAuthor(viewer, concern);
      requireGathering(concern);
      if ((await this.concerns.countSignatures(tx, concern.id)) < NAMES_FOR_A_LETTER)
        throw new AppError(
          'BAD_USER_INPUT',
          `A letter takes ${NAMES_FOR_A_LETTER} names, yours among them.`,
        );
      await this.concerns.change(tx, concern.id, { issuedAt: new Date() });
    });
    return this.#read(viewer, id);
  }

  /** Takes the author's own concern out of sight, the letter too. */
  async withdraw(viewer: Viewer | null, id: string): Promise<void> {
    requireVerified(viewer);
    await this.#withLocked(id, async (tx, concern) => {
      requireConcernAuthor(viewer, concern);
      await this.concerns.change(tx, concern.id, { withdrawnAt: new Date() });
    });
  }

  /** What an issued letter says and who signed it; for those who did. */
  async letter(
    viewer: Viewer | null,
    id: string,
  ): Promise<{ readonly concern: ConcernRow; readonly signatories: readonly Signatory[] }> {
    const concern = await this.find(viewer, id);
    if (!concern?.issuedAt || !concern.viewerHasSigned) throw noSuchConcern();
    return { concern, signatories: await this.concerns.signatories(concern.id) };
  }

  async #withLocked(
    id: string,
    work: (tx: Transaction, concern: ConcernEntity | null) => Promise<void>,
  ): Promise<void> {
    if (!isUuid(id)) throw noSuchConcern();
    await this.unitOfWork.run(async (tx) =>
      work(tx, await this.concerns.lockVisible(tx, id as ConcernId)),
    );
  }

  async #read(viewer: Viewer, id: string): Promise<ConcernRow> {
    const concern = await this.concerns.findVisible(viewer.clinicianId, id as ConcernId);
    if (!concern) throw noSuchConcern();
    return concern;
  }
}
