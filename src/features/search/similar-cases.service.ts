import { Inject, Injectable } from '@nestjs/common';
import type { CaseThreadId } from '../../../libs/kernel/index.js';
import { RateLimits } from '../../platform/rate-limits/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { ScrubbingService } from '../../scrubbing/index.js';
import { SEARCH_ENGINE, type SearchEngine, type SimilarHit } from '../../search-index/index.js';
import { type CaseThreadRow, CaseThreadsService } from '../cases/index.js';
import { requireKnownSpecialties } from '../identity/index.js';
import type { SimilarCasesInput } from './similar-cases.input.js';

export const MOST_SIMILAR = 5;

export interface SimilarCase extends Omit<SimilarHit, 'caseThreadId'> {
  readonly caseThread: CaseThreadRow;
}

@Injectable()
export class SimilarCasesService {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly threads: CaseThreadsService,
    private readonly scrubbing: ScrubbingService,
    private readonly limits: RateLimits,
  ) {}

  /**
   * Cases about the same as a text that nobody has reviewed yet. The client masks it; whatever
   * it left is masked here before the index is asked, and neither text is kept.
   */
  async find(viewer: Viewer | null, input: SimilarCasesInput): Promise<SimilarCase[]> {
    requireVerified(viewer);
    const { title, question, body, specialties, ageBand, exceptCaseThreadId } = input;
    if (specialties) requireKnownSpecialties(specialties);
    await this.limits.countMasking(viewer.clinicianId);
    const masked = await this.scrubbing.maskAll({
      title: title ?? '',
      question: question ?? '',
      body: body ?? '',
    });
    const hits = await this.engine.similar({
      ...masked,
      specialties: specialties ?? [],
      ...(ageBand && { ageBand }),
      ...(exceptCaseThreadId && { except: exceptCaseThreadId as CaseThreadId }),
      limit: MOST_SIMILAR,
    });
    const visible = new Map(
      (
        await this.threads.findMany(
          viewer,
          hits.map(({ caseThreadId }) => caseThreadId),
        )
      ).map((thread) => [thread.id, thread]),
    );
    return hits.flatMap(({ caseThreadId, ...why }) => {
      const caseThread = visible.get(caseThreadId);
      return caseThread ? [{ ...why, caseThread }] : [];
    });
  }
}
