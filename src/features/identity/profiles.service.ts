import { Injectable } from '@nestjs/common';
import { AppError } from '../../../libs/kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { requireSignedIn, type Viewer } from '../../platform/sessions/index.js';
import type { CareTier } from './clinician-role.js';
import type { ClinicianEntity } from './clinician.entity.js';
import { CliniciansRepository } from './clinicians.repository.js';
import type { IndianState } from './indian-state.js';
import { requireKnownSpecialties } from './specialties/specialties.js';

@Injectable()
export class ProfilesService {
  constructor(
    private readonly clinicians: CliniciansRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The viewer's own account: what the unverified may read, and nothing else. */
  async own(viewer: Viewer | null): Promise<ClinicianEntity> {
    requireSignedIn(viewer);
    const clinician = await this.clinicians.findById(viewer.clinicianId);
    if (!clinician) throw new AppError('NOT_FOUND', 'This account is gone.');
    return clinician;
  }

  /** What colleagues know of who writes a text. */
  async asAuthor(viewer: Viewer): Promise<{ readonly careTier: CareTier | null }> {
    return { careTier: await this.clinicians.findCareTier(viewer.clinicianId) };
  }

  async update(
    viewer: Viewer | null,
    {
      specialties,
      languages,
      careTier,
      state,
    }: {
      specialties?: string[] | null;
      languages?: string[] | null;
      careTier?: CareTier | null;
      state?: IndianState | null;
    },
  ): Promise<ClinicianEntity> {
    requireSignedIn(viewer);
    if (specialties) requireKnownSpecialties(specialties);
    // Only where one works can be unknown; null for a list means the same as leaving it out.
    const changes = {
      ...(specialties && { specialties }),
      ...(languages && { languages }),
      ...(careTier !== undefined && { careTier }),
      ...(state !== undefined && { state }),
    };
    if (Object.keys(changes).length > 0) {
      await this.unitOfWork.run((tx) => this.clinicians.update(tx, viewer.clinicianId, changes));
    }
    return this.own(viewer);
  }
}
