import { Injectable } from '@nestjs/common';
import { assertNever } from '../../../libs/kernel/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { CandidatesRepository } from './candidates.repository.js';
import { nextStep } from './routing/next-step.js';
import type { RoutingStep } from './routing/routing-step.js';
import type { NewEvent } from './second-opinion-event.js';
import type { SecondOpinionEntity } from './second-opinion.entity.js';
import { SecondOpinionsRepository } from './second-opinions.repository.js';

/** Brings a request to who should have it next. */
@Injectable()
export class RoutingService {
  constructor(
    private readonly candidates: CandidatesRepository,
    private readonly requests: SecondOpinionsRepository,
  ) {}

  async next(tx: Transaction, request: SecondOpinionEntity, now: Date): Promise<NewEvent> {
    await this.candidates.takeTurn(tx, request.specialty);
    const candidates = await this.candidates.candidatesFor(request, tx);
    const step = nextStep(
      {
        ...request,
        threadId: request.caseThreadId,
        askerInstitutionHash: await this.candidates.institutionOf(tx, request.askerId),
        askedIds: await this.requests.askedOf(request.id, tx),
        openedToSpecialty: request.opened,
      },
      candidates,
      now,
    );
    return eventOf(step);
  }
}

function eventOf(step: RoutingStep): NewEvent {
  const { expiresAt: dueAt, reasons } = step;
  const event = { actorId: null, dueAt, details: { reasons } };
  switch (step.kind) {
    case 'offer':
      return { ...event, type: 'OFFERED', concernsId: step.clinicianId };
    case 'open-to-specialty':
      return {
        ...event,
        type: 'OPENED_TO_SPECIALTY',
        details: { reasons, specialty: step.specialty },
      };
    case 'escalate':
      return { ...event, type: 'ESCALATED' };
    default:
      return assertNever(step);
  }
}
