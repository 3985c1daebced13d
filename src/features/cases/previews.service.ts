import { Injectable } from '@nestjs/common';
import { type CaseThreadId, isUuid } from '../../../libs/kernel/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { type Preview, ScrubbingService } from '../../scrubbing/index.js';
import { ProfilesService } from '../identity/index.js';
import { noSuchCase } from './case-thread.policy.js';
import { type CaseThreadRow, CaseThreadsRepository } from './case-threads.repository.js';
import { MaskingRecordsRepository } from './masking-records.repository.js';
import type { SurrogatesInUseType } from './masking.type.js';
import type { PreviewMaskingInput } from './preview-masking.input.js';

@Injectable()
export class PreviewsService {
  constructor(
    private readonly threads: CaseThreadsRepository,
    private readonly records: MaskingRecordsRepository,
    private readonly profiles: ProfilesService,
    private readonly scrubbing: ScrubbingService,
  ) {}

  async preview(
    viewer: Viewer | null,
    { fields, caseThreadId }: PreviewMaskingInput,
  ): Promise<Preview> {
    requireVerified(viewer);
    const profile = await this.profiles.asAuthor(viewer);
    if (!caseThreadId) return this.scrubbing.preview(viewer.clinicianId, profile, fields);
    const thread = await this.#threadOf(caseThreadId);
    return this.scrubbing.preview(
      viewer.clinicianId,
      profile,
      fields,
      await this.records.surrogatesFor(viewer.clinicianId, thread),
    );
  }

  /** What a device must know to number its surrogates so that they mean nobody else. */
  async surrogatesInUse(viewer: Viewer | null, caseThreadId: string): Promise<SurrogatesInUseType> {
    requireVerified(viewer);
    const thread = await this.#threadOf(caseThreadId);
    const highest = await this.records.inUse(thread.id);
    return {
      patient: highest.get('Patient') ?? 0,
      relative: highest.get('Relative') ?? 0,
      clinician: highest.get('Clinician') ?? 0,
      person: highest.get('Person') ?? 0,
      days: highest.has('Date'),
      viewerCountsDays: thread.authorId === viewer.clinicianId,
    };
  }

  async #threadOf(id: string): Promise<CaseThreadRow> {
    const thread = isUuid(id) ? await this.threads.findOneVisible(id as CaseThreadId) : undefined;
    if (!thread) throw noSuchCase();
    return thread;
  }
}
