import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { OneAtATime } from './one-at-a-time.js';
import type { NewEvent } from './second-opinion-event.js';
import type { Action } from './second-opinion.policy.js';
import { TransitionsService } from './transitions.service.js';
import type { Moved, Refused, Turn } from './turn.js';
import { TurnsService } from './turns.service.js';

/** An event of which the viewer is the actor. */
export type Done = Omit<NewEvent, 'actorId'>;

/** What of an event only the locked request can tell. */
export type EventOf = (turn: Turn, tx: Transaction) => Promise<Done> | Done;

/** What somebody does to a request: in their turn and in one transaction, or not at all. */
@Injectable()
export class ActsService {
  readonly #oneAtATime = new OneAtATime();

  constructor(
    private readonly turns: TurnsService,
    private readonly transitions: TransitionsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async act(
    viewer: Viewer | null,
    id: string,
    action: Action,
    eventOf: EventOf,
  ): Promise<Moved | Refused> {
    requireVerified(viewer);
    return this.#oneAtATime.run(id, async () => {
      const refused = await this.turns.foresee(viewer, id, action);
      return refused ?? this.unitOfWork.run((tx) => this.actIn(tx, viewer, id, action, eventOf));
    });
  }

  async actIn(
    tx: Transaction,
    viewer: Viewer,
    id: string,
    action: Action,
    eventOf: EventOf,
  ): Promise<Moved | Refused> {
    const turn = await this.turns.take(tx, viewer, id, action);
    if (turn.kind === 'REFUSED') return turn;
    const event = { ...(await eventOf(turn, tx)), actorId: viewer.clinicianId };
    const request = await this.transitions.move(tx, turn, event);
    return this.turns.moved(viewer, request, tx);
  }
}
