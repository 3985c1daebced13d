import { PIPELINE_VERSION } from '../../libs/deid/index.js';
import type { ClinicianId, SecondOpinionId } from '../../libs/kernel/index.js';
import { advance, FIRST, type SecondOpinionEntity } from '../features/second-opinions/index.js';
import type { Outbox } from '../outbox/index.js';
import type { Transaction } from '../platform/database/index.js';
import type { DemonstrationAccount } from './demonstration-account.js';
import type { DemonstrationEvent, DemonstrationRequest } from './demonstration-request.js';

const HOUR_MS = 60 * 60 * 1000;
const MESSAGES: Partial<Record<DemonstrationEvent['type'], string>> = {
  CLARIFICATION_ASKED: 'CLARIFICATION_QUESTION',
  ADDENDUM_ADDED: 'ADDENDUM',
};

/** Writes requests as they would stand had all of it happened, by the rules of their states. */
export class DemonstrationRequestsRepository {
  constructor(
    private readonly ids: ReadonlyMap<DemonstrationAccount, string>,
    private readonly outbox: Outbox,
  ) {}

  async insert(tx: Transaction, request: DemonstrationRequest, now: number): Promise<void> {
    const { asker, specialty, urgency, careTier, ageBand, sex } = request;
    const sentAt = now - request.hoursAgo * HOUR_MS;
    const [{ id }] = await tx.manager.query<[{ id: SecondOpinionId }]>(
      `insert into second_opinions (asker_id, specialty, urgency, language, care_tier, age_band, sex,
         question, background, done, tried, pipeline_version, owner, created_at)
       values ($1, $2, $3, 'en', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
      [
        ...[this.#idOf(asker), specialty, urgency, careTier, ageBand, sex],
        ...[request.question, request.background, request.done, request.tried],
        ...[PIPELINE_VERSION, FIRST.owner, new Date(sentAt)],
      ],
    );
    const first = { ...FIRST, id, askerId: this.#idOf(asker), urgency, answererId: null };
    let standing = { ...first, sequence: 0, opened: false } as SecondOpinionEntity;
    const sent: readonly DemonstrationEvent[] = [
      { type: 'DRAFTED', by: asker, hoursLater: 0 },
      { type: 'SENT', by: asker, hoursLater: 0 },
    ];
    for (const event of [...sent, ...request.events]) {
      const at = new Date(sentAt + event.hoursLater * HOUR_MS);
      standing =
        event.type === 'DRAFTED'
          ? { ...standing, sequence: 1 }
          : advance(standing, this.#eventOf(event), at);
      await this.#keepEvent(tx, standing, event, request, at);
      if (event.type === 'ANSWERED') await this.#keepAnswer(tx, standing, request, at);
    }
    await this.#keep(tx, standing);
  }

  #eventOf({ type, by, to, outcome }: DemonstrationEvent) {
    return {
      type,
      actorId: by ? this.#idOf(by) : null,
      concernsId: to ? this.#idOf(to) : null,
      details: { ...(outcome && { outcome }) },
    };
  }

  async #keepEvent(
    tx: Transaction,
    { id, sequence }: SecondOpinionEntity,
    event: DemonstrationEvent,
    { specialty }: DemonstrationRequest,
    at: Date,
  ): Promise<void> {
    const { type, actorId, concernsId, details } = this.#eventOf(event);
    const reasons = REASONS[type]?.(specialty);
    await tx.manager.query(
      `insert into second_opinion_events (second_opinion_id, sequence, type, actor_id, concerns_id, details, at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, sequence, type, actorId, concernsId, { ...details, ...(reasons && { reasons }) }, at],
    );
    if (event.body)
      await tx.manager.query(
        `insert into second_opinion_messages (second_opinion_id, author_id, kind, body, pipeline_version, created_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [id, actorId, MESSAGES[type], event.body, PIPELINE_VERSION, at],
      );
  }

  async #keepAnswer(
    tx: Transaction,
    { id, answererId }: SecondOpinionEntity,
    { answer, careTier }: DemonstrationRequest,
    at: Date,
  ): Promise<void> {
    if (!answer) return;
    const { impression, recommendation, changeMyMind, referIf, confidence, source } = answer;
    await tx.manager.query(
      `insert into second_opinion_answers (second_opinion_id, author_id, impression, recommendations,
         change_my_mind, refer_if, confidence, source, pipeline_version, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[id, answererId, impression, JSON.stringify([{ careTier, text: recommendation }])],
        ...[changeMyMind, referIf, confidence, source, PIPELINE_VERSION, at],
      ],
    );
  }

  async #keep(tx: Transaction, request: SecondOpinionEntity): Promise<void> {
    const { id, state, owner, timer, dueAt, offeredTo, answererId, sequence } = request;
    await tx.manager.query(
      `update second_opinions set state = $2, owner = $3, timer = $4, due_at = $5, offered_to = $6,
         answerer_id = $7, sequence = $8, sent_at = $9, wanted_by = $10, escalated_at = $11, outcome = $12
       where id = $1`,
      [
        ...[id, state, owner, timer, dueAt, offeredTo, answererId, sequence],
        ...[request.sentAt, request.wantedBy, request.escalatedAt, request.outcome],
      ],
    );
    const due = { type: 'second-opinion-due', secondOpinionId: id } as const;
    if (dueAt) await this.outbox.schedule(tx, due, dueAt);
  }

  #idOf(account: DemonstrationAccount): ClinicianId {
    return this.ids.get(account) as ClinicianId;
  }
}

/** What routing would have said. */
const REASONS: Partial<Record<DemonstrationEvent['type'], (specialty: string) => object[]>> = {
  OFFERED: (specialty) => [
    { kind: 'specialty', specialty },
    { kind: 'language', language: 'en' },
    { kind: 'open-requests', count: 0 },
    { kind: 'newcomer' },
  ],
  ESCALATED: (specialty) => [{ kind: 'nobody-left', specialty }],
};
