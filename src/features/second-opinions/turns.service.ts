import { Injectable } from '@nestjs/common';
import { isUuid, type SecondOpinionId, type SpecialtySlug } from '../../../libs/kernel/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { CandidatesRepository } from './candidates.repository.js';
import { refusalReason } from './refusal.js';
import type { SecondOpinionEntity } from './second-opinion.entity.js';
import { type Action, mayAct, noSuchRequest, seatsOf } from './second-opinion.policy.js';
import { SecondOpinionsRepository } from './second-opinions.repository.js';
import type { Moved, Refused, SeenSecondOpinion, Turn } from './turn.js';

/** Who may see a request, and whose turn it is. */
@Injectable()
export class TurnsService {
  constructor(
    private readonly requests: SecondOpinionsRepository,
    private readonly candidates: CandidatesRepository,
  ) {}

  /** Null unless the viewer has a seat. */
  async see(viewer: Viewer, id: string): Promise<SeenSecondOpinion | null> {
    const request = isUuid(id) ? await this.requests.find(id as SecondOpinionId) : null;
    return request && this.#seen(viewer, request);
  }

  /** Throws NOT_FOUND unless the viewer has a seat, or had one: their text is not refused unread. */
  async requireChance(viewer: Viewer, id: string): Promise<SecondOpinionEntity> {
    const request = await this.#find(id);
    const answersIn = await this.candidates.specialtiesAnsweredBy(viewer.clinicianId);
    if (
      seatsOf(viewer, answersIn, request).size === 0 &&
      !(await this.#hadChance(viewer, answersIn, request))
    )
      throw noSuchRequest();
    return request;
  }

  /** What stands in the way already: of many who claim at once, most need not wait for the lock. */
  async foresee(viewer: Viewer, id: string, action: Action): Promise<Refused | null> {
    const request = await this.#find(id);
    return this.#refusal(viewer, request, action);
  }

  /**
   * Locks a request for the viewer to act on, or says what stands instead: also to whom it was
   * offered before, that they came too late. To everybody else it is NOT_FOUND.
   */
  async take(tx: Transaction, viewer: Viewer, id: string, action: Action): Promise<Turn | Refused> {
    const locked = isUuid(id) ? await this.requests.lock(tx, id as SecondOpinionId) : null;
    if (!locked) throw noSuchRequest();
    const refusal = await this.#refusal(viewer, locked.request, action, tx);
    return refusal ?? { kind: 'TURN', ...locked };
  }

  /** What the viewer is told of a request that they have moved: they may see it no more. */
  async moved(viewer: Viewer, request: SecondOpinionEntity, tx?: Transaction): Promise<Moved> {
    return {
      kind: 'MOVED',
      state: request.state,
      seen: await this.#seen(viewer, request, tx),
    };
  }

  /** The same for what was done before, by an earlier request with the same key. */
  async standing(viewer: Viewer, id: string): Promise<Moved> {
    return this.moved(viewer, await this.#find(id));
  }

  async #refusal(
    viewer: Viewer,
    request: SecondOpinionEntity,
    action: Action,
    tx?: Transaction,
  ): Promise<Refused | null> {
    const answersIn = await this.candidates.specialtiesAnsweredBy(viewer.clinicianId, tx);
    const seats = seatsOf(viewer, answersIn, request);
    if (mayAct(seats, request, action)) return null;
    if (seats.size === 0 && !(await this.#hadChance(viewer, answersIn, request, tx)))
      throw noSuchRequest();
    const reason = refusalReason(seats, request, action);
    const seen = seats.size > 0 ? { request, seats } : null;
    return { kind: 'REFUSED', reason, state: request.state, seen };
  }

  async #find(id: string): Promise<SecondOpinionEntity> {
    const request = isUuid(id) ? await this.requests.find(id as SecondOpinionId) : null;
    if (!request) throw noSuchRequest();
    return request;
  }

  async #seen(
    viewer: Viewer,
    request: SecondOpinionEntity,
    tx?: Transaction,
  ): Promise<SeenSecondOpinion | null> {
    const answersIn = await this.candidates.specialtiesAnsweredBy(viewer.clinicianId, tx);
    const seats = seatsOf(viewer, answersIn, request);
    return seats.size > 0 ? { request, seats } : null;
  }

  async #hadChance(
    viewer: Viewer,
    answersIn: readonly SpecialtySlug[],
    { id, opened, specialty, askerId }: SecondOpinionEntity,
    tx?: Transaction,
  ): Promise<boolean> {
    if (opened && answersIn.includes(specialty) && askerId !== viewer.clinicianId) return true;
    return (await this.requests.askedOf(id, tx)).includes(viewer.clinicianId);
  }
}
