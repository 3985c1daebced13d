import { Injectable } from '@nestjs/common';
import { PIPELINE_VERSION, withoutSurrogates } from '../../../../libs/deid/index.js';
import { AppError, isUuid, type SavedSearchId } from '../../../../libs/kernel/index.js';
import { UnitOfWork } from '../../../platform/database/index.js';
import { RateLimits } from '../../../platform/rate-limits/index.js';
import { requireVerified, type Viewer } from '../../../platform/sessions/index.js';
import { ScrubbingService } from '../../../scrubbing/index.js';
import { requireKnownSpecialties } from '../../identity/index.js';
import { given } from '../given.js';
import type { ChangeSavedSearchInput } from './change-saved-search.input.js';
import type { SaveSearchInput } from './save-search.input.js';
import type { SavedSearchEntity } from './saved-search.entity.js';
import { SavedSearchesRepository } from './saved-searches.repository.js';

const MOST_SAVED = 50;

const noSuchSearch = (): AppError =>
  new AppError('NOT_FOUND', 'There is no such saved search. It may have been deleted.');

/** The searches that a viewer keeps. Nobody else ever sees them. */
@Injectable()
export class SavedSearchesService {
  constructor(
    private readonly searches: SavedSearchesRepository,
    private readonly scrubbing: ScrubbingService,
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
  ) {}

  async list(viewer: Viewer | null): Promise<SavedSearchEntity[]> {
    requireVerified(viewer);
    return this.searches.list(viewer.clinicianId);
  }

  /** Keeps name and words as the scrubber leaves them; surrogates find nothing and are left out. */
  async save(viewer: Viewer | null, input: SaveSearchInput): Promise<SavedSearchEntity> {
    requireVerified(viewer);
    const { specialties } = input.filter ?? {};
    if (specialties) requireKnownSpecialties(specialties);
    await this.limits.countMasking(viewer.clinicianId);
    const { name, query } = await this.scrubbing.maskAll({
      name: input.name.trim(),
      query: input.query.trim(),
    });
    const filter = given(input.filter ?? {});
    const words = withoutSurrogates(query);
    if (words === '' && Object.keys(filter).length === 0)
      throw new AppError('BAD_USER_INPUT', 'A search for everything cannot be saved. Narrow it.');
    const ownerId = viewer.clinicianId;
    const id = await this.unitOfWork.run(async (tx) => {
      const saved = await this.searches.save(tx, {
        ownerId,
        name,
        query: words,
        filter,
        alert: input.alert ?? 'DIGEST',
        pipelineVersion: PIPELINE_VERSION,
      });
      if ((await this.searches.count(tx, ownerId)) > MOST_SAVED)
        throw new AppError(
          'BAD_USER_INPUT',
          `You have saved ${MOST_SAVED} searches. Delete one to save another.`,
        );
      return saved;
    });
    return this.#find(viewer, id);
  }

  async change(viewer: Viewer | null, input: ChangeSavedSearchInput): Promise<SavedSearchEntity> {
    requireVerified(viewer);
    const id = input.id as SavedSearchId;
    if (input.name) {
      await this.limits.countMasking(viewer.clinicianId);
      const name = await this.scrubbing.mask(input.name.trim());
      await this.searches.change(viewer.clinicianId, id, {
        name,
        pipelineVersion: PIPELINE_VERSION,
      });
    }
    if (input.alert) await this.searches.change(viewer.clinicianId, id, { alert: input.alert });
    return this.#find(viewer, id);
  }

  async delete(viewer: Viewer | null, id: string): Promise<void> {
    requireVerified(viewer);
    const deleted =
      isUuid(id) && (await this.searches.delete(viewer.clinicianId, id as SavedSearchId));
    if (!deleted) throw noSuchSearch();
  }

  async #find(viewer: Viewer, id: SavedSearchId): Promise<SavedSearchEntity> {
    const search = await this.searches.find(viewer.clinicianId, id);
    if (!search) throw noSuchSearch();
    return search;
  }
}
