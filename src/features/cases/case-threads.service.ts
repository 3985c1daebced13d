import { Injectable } from '@nestjs/common';
import { type CaseThreadId, isUuid } from '../../../libs/kernel/index.js';
import { Outbox } from '../../outbox/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import {
  type Connection,
  decodeKeyset,
  encodeKeyset,
  type PageRequest,
  pageOf,
} from '../../platform/pagination/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { requireKnownSpecialties } from '../identity/index.js';
import { noSuchCase, requireAuthor } from './case-thread.policy.js';
import {
  type CaseThreadFilter,
  type CaseThreadRow,
  CaseThreadsRepository,
  type ListedCaseThread,
} from './case-threads.repository.js';

export interface CaseThreadListFilter extends Omit<
  CaseThreadFilter,
  'ids' | 'specialties' | 'authorId'
> {
  readonly ids?: readonly CaseThreadId[] | null;
  readonly specialties?: readonly string[] | null;
  readonly mine?: boolean | null;
}

/** Longer than any outage that the index is mended after. */
const INDEX_LAG_MS = 86_400_000;
const MOST_WITHDRAWN = 500;

@Injectable()
export class CaseThreadsService {
  constructor(
    private readonly threads: CaseThreadsRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  /** Threads of these ids that the viewer may see; the rest are left out. */
  async findMany(viewer: Viewer | null, ids: readonly CaseThreadId[]): Promise<CaseThreadRow[]> {
    requireVerified(viewer);
    return this.threads.findVisible(ids);
  }

  async find(viewer: Viewer | null, id: string): Promise<CaseThreadRow | null> {
    requireVerified(viewer);
    if (!isUuid(id)) return null;
    return (await this.threads.findOneVisible(id as CaseThreadId)) ?? null;
  }

  /**
   * What the index may hold though nobody may see it: cases that were withdrawn a short while
   * ago. A search leaves them out of its counts, whenever the index hears of it.
   */
  async withdrawnOfLate(viewer: Viewer | null): Promise<CaseThreadId[]> {
    requireVerified(viewer);
    return this.threads.listWithdrawn(new Date(Date.now() - INDEX_LAG_MS), MOST_WITHDRAWN);
  }

  /** The newest first. */
  async list(
    viewer: Viewer | null,
    page: PageRequest,
    filter: CaseThreadListFilter = {},
  ): Promise<Connection<ListedCaseThread>> {
    requireVerified(viewer);
    const { ids, specialties, mine, ...rest } = filter;
    if (specialties) requireKnownSpecialties(specialties);
    const where: CaseThreadFilter = {
      ...rest,
      ...(ids && { ids }),
      ...(specialties && { specialties }),
      ...(mine && { authorId: viewer.clinicianId }),
    };
    const after = page.after ? decodeKeyset(page.after) : undefined;
    const rows = await this.threads.list(where, after, page.first + 1);
    return pageOf(
      rows,
      page.first,
      (row) => encodeKeyset({ at: row.createdAt, id: row.id }),
      () => this.threads.count(where),
    );
  }

  /** Takes the author's own case out of sight and out of the index; its row stays for the audit. */
  async withdraw(viewer: Viewer | null, id: string): Promise<void> {
    requireVerified(viewer);
    if (!isUuid(id)) throw noSuchCase();
    const caseThreadId = id as CaseThreadId;
    await this.unitOfWork.run(async (tx) => {
      requireAuthor(viewer, await this.threads.lockVisible(tx, caseThreadId));
      await this.threads.change(tx, caseThreadId, { withdrawnAt: new Date() });
      await this.outbox.append(tx, { type: 'case-thread-changed', caseThreadId });
    });
  }
}
