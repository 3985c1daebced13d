import { Injectable } from '@nestjs/common';
import { type FixId, isUuid, systemClock } from '../../../libs/kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import {
  type Connection,
  decodeKeyset,
  encodeKeyset,
  type PageRequest,
  pageOf,
} from '../../platform/pagination/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { rowTerms } from '../../search-index/index.js';
import type { IndianState } from '../identity/index.js';
import type { FixKind, FixVerdict } from './fix-vocabulary.js';
import { noSuchFix, requireAnotherAuthor, requireFixAuthor } from './fix.policy.js';
import { type FixCriteria, type FixRow, FixesRepository } from './fixes.repository.js';

/** A confirmation says that it works now; after a season somebody should look again. */
const FRESH_FOR_MS = 90 * 24 * 60 * 60 * 1_000;

export interface FixListFilter {
  readonly query?: string | null;
  readonly kind?: FixKind | null;
  readonly region?: IndianState | null;
  readonly past?: boolean | null;
}

@Injectable()
export class FixesService {
  private readonly clock = systemClock;

  constructor(
    private readonly fixes: FixesRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The most recently confirmed first. A query in which nothing can be searched for finds nothing. */
  async list(
    viewer: Viewer | null,
    page: PageRequest,
    { query, kind, region, past }: FixListFilter,
  ): Promise<Connection<FixRow>> {
    requireVerified(viewer);
    const after = page.after ? decodeKeyset(page.after) : undefined;
    const terms = query?.trim() ? rowTerms(query) : undefined;
    if (terms?.length === 0) return pageOf([], page.first, cursorOf, 0);
    const criteria: FixCriteria = {
      ...(terms && { terms }),
      ...(kind && { kind }),
      ...(region && { region }),
      ...(past && { past }),
    };
    const rows = await this.fixes.list(viewer.clinicianId, criteria, after, page.first + 1);
    return pageOf(rows, page.first, cursorOf, () => this.fixes.count(viewer.clinicianId, criteria));
  }

  async find(viewer: Viewer | null, id: string): Promise<FixRow | null> {
    requireVerified(viewer);
    if (!isUuid(id)) return null;
    return (await this.fixes.findVisible(viewer.clinicianId, id as FixId)) ?? null;
  }

  /** What a colleague found, in the place of what they found before. */
  async judge(viewer: Viewer | null, id: string, verdict: FixVerdict): Promise<FixRow> {
    requireVerified(viewer);
    if (!isUuid(id)) throw noSuchFix();
    const fixId = id as FixId;
    const freshUntil = new Date(this.clock.now().getTime() + FRESH_FOR_MS);
    await this.unitOfWork.run(async (tx) => {
      requireAnotherAuthor(viewer, await this.fixes.lockVisible(tx, fixId));
      await this.fixes.judge(tx, fixId, viewer.clinicianId, verdict, freshUntil);
    });
    const fix = await this.fixes.findVisible(viewer.clinicianId, fixId);
    if (!fix) throw noSuchFix();
    return fix;
  }

  /** Takes the author's own fix off the board. */
  async withdraw(viewer: Viewer | null, id: string): Promise<void> {
    requireVerified(viewer);
    if (!isUuid(id)) throw noSuchFix();
    await this.unitOfWork.run(async (tx) => {
      const fix = await this.fixes.lockVisible(tx, id as FixId);
      requireFixAuthor(viewer, fix);
      await this.fixes.withdraw(tx, fix.id);
    });
  }
}

const cursorOf = (fix: FixRow): string => encodeKeyset({ at: fix.confirmedAt, id: fix.id });
