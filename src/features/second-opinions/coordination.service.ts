import { Injectable } from '@nestjs/common';
import { AppError, type ClinicianId } from '../../../libs/kernel/index.js';
import { requireDuty, type Viewer } from '../../platform/sessions/index.js';
import { ActsService } from './acts.service.js';
import { CandidatesRepository } from './candidates.repository.js';
import type { RoutingCandidate } from './routing/routing-candidate.js';
import { noSuchRequest } from './second-opinion.policy.js';
import type { Moved, Refused } from './turn.js';
import { TurnsService } from './turns.service.js';

/** The coordinators' side. */
@Injectable()
export class CoordinationService {
  constructor(
    private readonly acts: ActsService,
    private readonly turns: TurnsService,
    private readonly candidates: CandidatesRepository,
  ) {}

  /** Who may answer in the request's specialty, those with the least on their hands first. */
  async candidatesFor(viewer: Viewer | null, id: string): Promise<RoutingCandidate[]> {
    requireDuty(viewer, 'COORDINATOR');
    const seen = await this.turns.see(viewer, id);
    if (!seen?.seats.has('COORDINATOR')) throw noSuchRequest();
    const { specialty } = seen.request;
    return (await this.candidates.candidatesFor(seen.request))
      .filter(({ specialties }) => specialties.includes(specialty))
      .toSorted(
        (a, b) => a.openRequests - b.openRequests || a.answeredThisWeek - b.answeredThisWeek,
      );
  }

  /** Offers a request to somebody whom the coordinator chose; they may decline like anybody. */
  async assign(viewer: Viewer | null, id: string, clinicianId: string): Promise<Moved | Refused> {
    requireDuty(viewer, 'COORDINATOR');
    return this.acts.act(viewer, id, 'ASSIGN', async ({ request }, tx) => {
      const assignee = clinicianId as ClinicianId;
      const answerers = await this.candidates.answerersIn(tx, request.specialty);
      if (!answerers.includes(assignee) || assignee === request.askerId)
        throw new AppError('BAD_USER_INPUT', 'Nobody of this id may answer in this specialty.');
      return { type: 'ASSIGNED', concernsId: assignee };
    });
  }
}
