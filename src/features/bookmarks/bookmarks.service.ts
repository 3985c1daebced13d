import { Injectable } from '@nestjs/common';
import {
  type BookmarkCollectionId,
  type CaseThreadId,
  AppError,
  isUuid,
  systemClock,
} from '../../../libs/kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import {
  type Connection,
  decodeKeyset,
  encodeKeyset,
  type PageRequest,
  pageOf,
} from '../../platform/pagination/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { type CaseThreadRow, CaseThreadsService, noSuchCase } from '../cases/index.js';
import { BookmarkCollectionsRepository } from './bookmark-collections.repository.js';
import { noSuchCollection } from './bookmark-collection.policy.js';
import { type BookmarkRow, BookmarksRepository } from './bookmarks.repository.js';

const MOST_KEPT = 2_000;
/** As long as a page that offers to take a removal back may stand open. */
const TAKEN_BACK_WITHIN_MS = 24 * 60 * 60 * 1_000;

/** A kept case as its owner reads it. */
export type KeptCase = BookmarkRow & { readonly caseThread: CaseThreadRow };

/** The cases that a viewer keeps. Nobody else ever sees which. */
@Injectable()
export class BookmarksService {
  private readonly clock = systemClock;

  constructor(
    private readonly bookmarks: BookmarksRepository,
    private readonly collections: BookmarkCollectionsRepository,
    private readonly threads: CaseThreadsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The last kept first; the cases themselves come by their own policy. */
  async list(
    viewer: Viewer | null,
    page: PageRequest,
    collectionId?: string | null,
  ): Promise<Connection<KeptCase>> {
    requireVerified(viewer);
    const collection = await this.#collectionOf(viewer, collectionId ?? null);
    const after = page.after ? decodeKeyset(page.after) : undefined;
    const { clinicianId } = viewer;
    const rows = await this.bookmarks.list(clinicianId, collection, after, page.first + 1);
    const listed = pageOf(
      rows,
      page.first,
      ({ keptAt, caseThreadId }) => encodeKeyset({ at: keptAt, id: caseThreadId }),
      () => this.bookmarks.count(clinicianId, collection),
    );
    const ids = listed.edges.map(({ node }) => node.caseThreadId);
    const visible = new Map(
      (await this.threads.findMany(viewer, ids)).map((thread) => [thread.id, thread]),
    );
    const edges = listed.edges.flatMap(({ node, cursor }) => {
      const caseThread = visible.get(node.caseThreadId);
      return caseThread ? [{ node: { ...node, caseThread }, cursor }] : [];
    });
    return { ...listed, edges };
  }

  /** Keeping what is kept changes nothing. */
  async keep(viewer: Viewer | null, id: string): Promise<void> {
    requireVerified(viewer);
    const thread = await this.threads.find(viewer, id);
    if (!thread) throw noSuchCase();
    await this.unitOfWork.run(async (tx) => {
      await this.bookmarks.keep(tx, viewer.clinicianId, thread.id);
      if ((await this.bookmarks.countAll(tx, viewer.clinicianId)) > MOST_KEPT)
        throw new AppError(
          'BAD_USER_INPUT',
          `You keep ${MOST_KEPT} cases. Remove one to keep another.`,
        );
    });
  }

  /** Removing what is not kept changes nothing, and tells nothing. */
  async remove(viewer: Viewer | null, id: string): Promise<void> {
    requireVerified(viewer);
    if (!isUuid(id)) throw noSuchCase();
    const forget = new Date(this.clock.now().getTime() - TAKEN_BACK_WITHIN_MS);
    await this.bookmarks.remove(viewer.clinicianId, id as CaseThreadId, forget);
  }

  /** The case stands again where it stood, in its collection. */
  async takeRemovalBack(viewer: Viewer | null, id: string): Promise<void> {
    requireVerified(viewer);
    const thread = await this.threads.find(viewer, id);
    if (!thread) throw noSuchCase();
    if (!(await this.bookmarks.restore(viewer.clinicianId, thread.id))) throw noSuchCase();
  }

  /** Puts a kept case into a collection, or into none. */
  async sort(viewer: Viewer | null, id: string, collectionId: string | null): Promise<void> {
    requireVerified(viewer);
    if (!isUuid(id)) throw noSuchCase();
    const collection = await this.#collectionOf(viewer, collectionId);
    if (!(await this.bookmarks.sort(viewer.clinicianId, id as CaseThreadId, collection)))
      throw noSuchCase();
  }

  async #collectionOf(viewer: Viewer, id: string | null): Promise<BookmarkCollectionId | null> {
    if (id === null) return null;
    const known =
      isUuid(id) && (await this.collections.has(viewer.clinicianId, id as BookmarkCollectionId));
    if (!known) throw noSuchCollection();
    return id as BookmarkCollectionId;
  }
}
