import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { NotificationId } from '../../../libs/kernel/index.js';
import { Outbox } from '../../outbox/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { CandidatesRepository } from './candidates.repository.js';
import { NOTICES, noticesOf } from './notices.js';
import type { NewEvent } from './second-opinion-event.js';
import type { SecondOpinionEntity } from './second-opinion.entity.js';

/** Tells those who must act or know. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly candidates: CandidatesRepository,
    private readonly outbox: Outbox,
  ) {}

  async tell(
    tx: Transaction,
    request: SecondOpinionEntity,
    events: readonly NewEvent[],
  ): Promise<void> {
    for (const event of events) {
      const concerned = NOTICES[event.type] ?? {};
      const told = noticesOf(event, {
        ASKER: [request.askerId],
        ANSWERER: [request.answererId],
        CONCERNED: [event.concernsId ?? null],
        SPECIALTY: concerned.SPECIALTY
          ? (await this.candidates.answerersIn(tx, request.specialty)).filter(
              (id) => id !== request.askerId,
            )
          : [],
        COORDINATORS: concerned.COORDINATORS ? await this.candidates.coordinators(tx) : [],
      });
      for (const [recipientId, kind] of told)
        await this.outbox.append(tx, {
          type: 'clinician-notified',
          notificationId: randomUUID() as NotificationId,
          recipientId,
          kind,
          subjectId: request.id,
        });
    }
  }
}
