import { Injectable } from '@nestjs/common';
import { PIPELINE_VERSION } from '../../../libs/deid/index.js';
import { AppError, type BookmarkCollectionId, isUuid } from '../../../libs/kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { RateLimits } from '../../platform/rate-limits/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { ScrubbingService } from '../../scrubbing/index.js';
import {
  BookmarkCollectionsRepository,
  type CollectionRow,
} from './bookmark-collections.repository.js';
import { noSuchCollection } from './bookmark-collection.policy.js';

export const MOST_COLLECTIONS = 50;

/** The collections of a viewer. Nobody else ever sees them; their names are masked all the same. */
@Injectable()
export class BookmarkCollectionsService {
  constructor(
    private readonly collections: BookmarkCollectionsRepository,
    private readonly scrubbing: ScrubbingService,
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
  ) {}

  async list(viewer: Viewer | null): Promise<CollectionRow[]> {
    requireVerified(viewer);
    return this.collections.list(viewer.clinicianId);
  }

  /** One of the same name is the same collection. */
  async start(viewer: Viewer | null, name: string): Promise<CollectionRow> {
    requireVerified(viewer);
    const named = await this.#masked(viewer, name);
    const id = await this.unitOfWork.run(async (tx) => {
      const started = await this.collections.start(tx, viewer.clinicianId, named);
      if ((await this.collections.count(tx, viewer.clinicianId)) > MOST_COLLECTIONS)
        throw new AppError(
          'BAD_USER_INPUT',
          `You have ${MOST_COLLECTIONS} collections. Delete one to start another.`,
        );
      return started;
    });
    return this.#find(viewer, id);
  }

  async rename(viewer: Viewer | null, id: string, name: string): Promise<CollectionRow> {
    requireVerified(viewer);
    const collectionId = id as BookmarkCollectionId;
    await this.#find(viewer, collectionId);
    const named = await this.#masked(viewer, name);
    if (!(await this.collections.rename(viewer.clinicianId, collectionId, named)))
      throw new AppError('BAD_USER_INPUT', 'Another of your collections has this name.');
    return this.#find(viewer, collectionId);
  }

  /** What stands in it stays kept. */
  async delete(viewer: Viewer | null, id: string): Promise<void> {
    requireVerified(viewer);
    const deleted =
      isUuid(id) && (await this.collections.delete(viewer.clinicianId, id as BookmarkCollectionId));
    if (!deleted) throw noSuchCollection();
  }

  async #masked(viewer: Viewer, name: string) {
    await this.limits.countMasking(viewer.clinicianId);
    return { name: await this.scrubbing.mask(name.trim()), pipelineVersion: PIPELINE_VERSION };
  }

  async #find(viewer: Viewer, id: BookmarkCollectionId): Promise<CollectionRow> {
    const found = (await this.collections.list(viewer.clinicianId)).find((one) => one.id === id);
    if (!found) throw noSuchCollection();
    return found;
  }
}
