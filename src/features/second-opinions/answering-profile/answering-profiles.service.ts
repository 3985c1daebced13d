import { Injectable } from '@nestjs/common';
import { AppError } from '../../../../libs/kernel/index.js';
import { Env } from '../../../platform/config/env.js';
import { UnitOfWork } from '../../../platform/database/index.js';
import { requireVerified, type Viewer } from '../../../platform/sessions/index.js';
import type { AnsweringProfileEntity } from './answering-profile.entity.js';
import { AnsweringProfilesRepository } from './answering-profiles.repository.js';
import { hashInstitution } from './institution.js';
import type { SetAvailabilityInput } from './set-availability.input.js';

@Injectable()
export class AnsweringProfilesService {
  constructor(
    private readonly profiles: AnsweringProfilesRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly env: Env,
  ) {}

  async own(viewer: Viewer | null): Promise<AnsweringProfileEntity> {
    requireVerified(viewer);
    return this.profiles.find(viewer.clinicianId);
  }

  async setAvailability(
    viewer: Viewer | null,
    { timeZone, hours, absences, holidays, weeklyLimit }: SetAvailabilityInput,
  ): Promise<AnsweringProfileEntity> {
    requireVerified(viewer);
    if ([...hours, ...absences].some(({ from, until }) => from >= until))
      throw new AppError('BAD_USER_INPUT', 'Hours and absences end after they begin.');
    const [holidayCountry = null, holidayState = null] = holidays?.split('-') ?? [];
    return this.#change(viewer, {
      timeZone,
      weeklyHours: hours.map(({ weekday, from, until }) => ({ weekday, from, until })),
      absences: absences.map(({ from, until }) => ({
        from: from.toISOString(),
        until: until.toISOString(),
      })),
      holidayCountry,
      holidayState,
      weeklyLimit,
    });
  }

  /** Only a keyed hash of the name is kept, to compare it; null forgets it. */
  async setInstitution(
    viewer: Viewer | null,
    name: string | null,
  ): Promise<AnsweringProfileEntity> {
    requireVerified(viewer);
    const institutionHash = name === null ? null : hashInstitution(this.env.CORRIDOR_SECRET, name);
    return this.#change(viewer, { institutionHash });
  }

  async #change(
    viewer: Viewer,
    changes: Partial<AnsweringProfileEntity>,
  ): Promise<AnsweringProfileEntity> {
    await this.unitOfWork.run((tx) => this.profiles.change(tx, viewer.clinicianId, changes));
    return this.profiles.find(viewer.clinicianId);
  }
}
