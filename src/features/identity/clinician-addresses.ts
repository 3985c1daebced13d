import { Injectable } from '@nestjs/common';
import type { ClinicianId } from '../../../libs/kernel/index.js';
import { CliniciansRepository } from './clinicians.repository.js';

/** Where mail reaches clinicians. For the worker alone: no viewer is ever shown another's address. */
@Injectable()
export class ClinicianAddresses {
  constructor(private readonly clinicians: CliniciansRepository) {}

  /** Null for whoever is not verified: they read nothing, and are told of nothing. */
  async ofVerified(id: ClinicianId): Promise<string | null> {
    const clinician = await this.clinicians.findById(id);
    return clinician?.verification === 'VERIFIED' ? clinician.email : null;
  }
}
