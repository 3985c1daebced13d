import { Injectable } from '@nestjs/common';
import { requireVerified, type Viewer } from '../../../platform/sessions/index.js';
import { ScrubbingService } from '../../../scrubbing/index.js';
import type { SuggestSpecialtiesInput } from './suggest-specialties.input.js';
import { type SuggestedSpecialties, suggestSpecialties } from './suggest-specialties.js';

@Injectable()
export class SpecialtySuggestionsService {
  constructor(private readonly scrubbing: ScrubbingService) {}

  /** From the masked text, so that no word that is shown as a reason is a name. */
  async suggest(
    viewer: Viewer | null,
    { question, background }: SuggestSpecialtiesInput,
  ): Promise<SuggestedSpecialties> {
    requireVerified(viewer);
    const text = [question, background].filter(Boolean).join('\n');
    return suggestSpecialties(await this.scrubbing.mask(text));
  }
}
