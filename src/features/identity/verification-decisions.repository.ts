import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import { VerificationDecisionEntity } from './verification-decision.entity.js';

@Injectable()
export class VerificationDecisionsRepository {
  async insert(
    tx: Transaction,
    decision: Pick<VerificationDecisionEntity, 'clinicianId' | 'decidedBy' | 'verdict' | 'reason'>,
  ): Promise<void> {
    await tx.manager.insert(VerificationDecisionEntity, decision);
  }
}
