import { Injectable } from '@nestjs/common';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { type Preview, ScrubbingService } from '../../scrubbing/index.js';
import type { SurrogatesInUseType } from '../cases/index.js';
import { ProfilesService } from '../identity/index.js';
import type { PreviewSecondOpinionInput } from './preview-second-opinion.input.js';
import { SecondOpinionSurrogatesRepository } from './second-opinion-surrogates.repository.js';
import type { SecondOpinionEntity } from './second-opinion.entity.js';
import { TurnsService } from './turns.service.js';

/** Masking of what will join a request: its surrogates go on where those of the request end. */
@Injectable()
export class SecondOpinionPreviewsService {
  constructor(
    private readonly turns: TurnsService,
    private readonly surrogates: SecondOpinionSurrogatesRepository,
    private readonly profiles: ProfilesService,
    private readonly scrubbing: ScrubbingService,
  ) {}

  /** Also for who has lost the request meanwhile: they learn that when they post. */
  async preview(
    viewer: Viewer | null,
    { secondOpinionId, fields }: PreviewSecondOpinionInput,
  ): Promise<Preview> {
    requireVerified(viewer);
    const request = await this.turns.requireChance(viewer, secondOpinionId);
    return this.scrubbing.preview(
      viewer.clinicianId,
      await this.profiles.asAuthor(viewer),
      fields,
      await this.surrogates.knownTo(viewer.clinicianId, request),
    );
  }

  /** What a device must know to number its surrogates so that they mean nobody else. */
  async inUse(
    viewer: Viewer | null,
    { id, askerId }: SecondOpinionEntity,
  ): Promise<SurrogatesInUseType> {
    requireVerified(viewer);
    const highest = await this.surrogates.highest(id);
    return {
      patient: highest.get('Patient') ?? 0,
      relative: highest.get('Relative') ?? 0,
      clinician: highest.get('Clinician') ?? 0,
      person: highest.get('Person') ?? 0,
      days: highest.has('Date'),
      viewerCountsDays: askerId === viewer.clinicianId,
    };
  }
}
