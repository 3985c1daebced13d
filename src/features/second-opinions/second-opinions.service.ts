import { Injectable } from '@nestjs/common';
import {
  type Connection,
  decodeKeyset,
  encodeKeyset,
  type PageRequest,
  pageOf,
  withNodes,
} from '../../platform/pagination/index.js';
import { requireDuty, requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { CandidatesRepository } from './candidates.repository.js';
import { seatsOf } from './second-opinion.policy.js';
import {
  askedBy,
  ESCALATED,
  queueOf,
  type QueuePart,
  type SecondOpinionList,
} from './second-opinion-list.js';
import { SecondOpinionListsRepository } from './second-opinion-lists.repository.js';
import type { SeenSecondOpinion } from './turn.js';
import { TurnsService } from './turns.service.js';

/** What can be read of requests. */
@Injectable()
export class SecondOpinionsService {
  constructor(
    private readonly turns: TurnsService,
    private readonly lists: SecondOpinionListsRepository,
    private readonly candidates: CandidatesRepository,
  ) {}

  async find(viewer: Viewer | null, id: string): Promise<SeenSecondOpinion | null> {
    requireVerified(viewer);
    return this.turns.see(viewer, id);
  }

  async asked(viewer: Viewer | null, page: PageRequest): Promise<Connection<SeenSecondOpinion>> {
    requireVerified(viewer);
    return this.#list(viewer, askedBy(viewer.clinicianId), page);
  }

  async queue(
    viewer: Viewer | null,
    part: QueuePart,
    page: PageRequest,
  ): Promise<Connection<SeenSecondOpinion>> {
    requireVerified(viewer);
    const specialties = await this.candidates.specialtiesAnsweredBy(viewer.clinicianId);
    return this.#list(viewer, queueOf(viewer.clinicianId, specialties, part), page);
  }

  async escalated(
    viewer: Viewer | null,
    page: PageRequest,
  ): Promise<Connection<SeenSecondOpinion>> {
    requireDuty(viewer, 'COORDINATOR');
    return this.#list(viewer, ESCALATED, page);
  }

  async #list(
    viewer: Viewer,
    list: SecondOpinionList,
    page: PageRequest,
  ): Promise<Connection<SeenSecondOpinion>> {
    const after = page.after ? decodeKeyset(page.after) : undefined;
    const answersIn = await this.candidates.specialtiesAnsweredBy(viewer.clinicianId);
    const connection = pageOf(
      await this.lists.list(list, after, page.first + 1),
      page.first,
      (row) => encodeKeyset({ at: row[list.by] ?? row.createdAt, id: row.id }),
      () => this.lists.count(list),
    );
    return withNodes(connection, (request) => ({
      request,
      seats: seatsOf(viewer, answersIn, request),
    }));
  }
}
