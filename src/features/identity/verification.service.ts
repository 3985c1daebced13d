import { Injectable } from '@nestjs/common';
import { AppError, type ClinicianId, isUuid } from '../../../libs/kernel/index.js';
import { Outbox } from '../../outbox/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import {
  type Connection,
  decodeKeyset,
  encodeKeyset,
  type PageRequest,
  pageOf,
} from '../../platform/pagination/index.js';
import { requireDuty, type Viewer } from '../../platform/sessions/index.js';
import { ScrubbingService } from '../../scrubbing/index.js';
import type { ClinicianEntity } from './clinician.entity.js';
import { CliniciansRepository } from './clinicians.repository.js';
import { VerificationDecisionsRepository } from './verification-decisions.repository.js';

export type Verdict = 'VERIFY' | 'REFUSE';

@Injectable()
export class VerificationService {
  constructor(
    private readonly clinicians: CliniciansRepository,
    private readonly decisions: VerificationDecisionsRepository,
    private readonly scrubbing: ScrubbingService,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  async listRequests(
    viewer: Viewer | null,
    page: PageRequest,
  ): Promise<Connection<ClinicianEntity>> {
    requireDuty(viewer, 'ADMINISTRATOR');
    const after = page.after ? decodeKeyset(page.after) : undefined;
    const rows = await this.clinicians.listPending(after, page.first + 1);
    return pageOf(
      rows,
      page.first,
      (row) => encodeKeyset({ at: row.createdAt, id: row.id }),
      () => this.clinicians.countPending(),
    );
  }

  /**
   * Verifies or refuses a registration. The reason passes the gate like any free text: what it
   * identifies is masked before it is kept.
   */
  async decide(
    viewer: Viewer | null,
    decision: { clinicianId: string; verdict: Verdict; reason: string },
  ): Promise<ClinicianEntity> {
    requireDuty(viewer, 'ADMINISTRATOR');
    const id = decision.clinicianId as ClinicianId;
    const reason = await this.scrubbing.mask(decision.reason);
    const verified = decision.verdict === 'VERIFY';
    await this.unitOfWork.run(async (tx) => {
      const moved =
        isUuid(id) &&
        (await this.clinicians.moveVerification(tx, id, 'PENDING', {
          verification: verified ? 'VERIFIED' : 'REFUSED',
          refusalReason: verified ? null : reason,
        }));
      if (!moved)
        throw new AppError(
          'NOT_FOUND',
          'This request is not waiting any more. Somebody else may have decided it.',
        );
      await this.decisions.insert(tx, {
        clinicianId: id,
        decidedBy: viewer.clinicianId,
        verdict: decision.verdict,
        reason,
      });
      await this.outbox.append(tx, { type: 'verification-decided', clinicianId: id });
    });
    const clinician = await this.clinicians.findById(id);
    if (!clinician) throw new AppError('NOT_FOUND', 'This clinician is gone.');
    return clinician;
  }
}
