import { Injectable } from '@nestjs/common';
import { type CaseThreadId, isUuid } from '../../../libs/kernel/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { type Preview, ScrubbingService } from '../../scrubbing/index.js';
import { noSuchCase } from './case-thread.policy.js';
import { CaseThreadsRepository } from './case-threads.repository.js';
import { MaskingRecordsRepository } from './masking-records.repository.js';
import type { PreviewMaskingInput } from './preview-masking.input.js';

@Injectable()
export class PreviewsService {
  constructor(
    private readonly threads: CaseThreadsRepository,
    private readonly records: MaskingRecordsRepository,
    private readonly scrubbing: ScrubbingService,
  ) {}

  async preview(
    viewer: Viewer | null,
    { fields, caseThreadId }: PreviewMaskingInput,
  ): Promise<Preview> {
    requireVerified(viewer);
    if (!caseThreadId) return this.scrubbing.preview(viewer.clinicianId, fields);
    const [thread] = isUuid(caseThreadId)
      ? await this.threads.findVisible([caseThreadId as CaseThreadId])
      : [];
    if (!thread) throw noSuchCase();
    return this.scrubbing.preview(
      viewer.clinicianId,
      fields,
      await this.records.surrogatesFor(viewer.clinicianId, thread),
    );
  }
}
