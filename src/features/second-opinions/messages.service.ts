import { Injectable } from '@nestjs/common';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import type { NotPublished } from '../../scrubbing/index.js';
import type { MessageKind } from './second-opinion-message.entity.js';
import type { Action } from './second-opinion.policy.js';
import { SecondOpinionTextsRepository } from './second-opinion-texts.repository.js';
import type { EventType } from './states/second-opinion.states.js';
import type { Moved, Refused } from './turn.js';
import type { WriteMessageInput } from './write-message.input.js';
import { WritingService } from './writing.service.js';

interface MessageRule {
  readonly action: Action;
  readonly event: EventType;
  readonly kind: MessageKind;
}

/** By the mutation that writes it. */
const MESSAGES = {
  askClarification: {
    action: 'ASK_CLARIFICATION',
    event: 'CLARIFICATION_ASKED',
    kind: 'CLARIFICATION_QUESTION',
  },
  clarifyRequest: { action: 'CLARIFY', event: 'CLARIFIED', kind: 'CLARIFICATION' },
  addAddendum: { action: 'ADD_ADDENDUM', event: 'ADDENDUM_ADDED', kind: 'ADDENDUM' },
} as const satisfies Record<string, MessageRule>;

/** What asker and answerer write to each other besides the request and its answer. */
@Injectable()
export class MessagesService {
  constructor(
    private readonly writing: WritingService,
    private readonly texts: SecondOpinionTextsRepository,
  ) {}

  async write(
    viewer: Viewer | null,
    operation: keyof typeof MESSAGES,
    { secondOpinionId, body, ...review }: WriteMessageInput,
  ): Promise<Moved | Refused | NotPublished> {
    requireVerified(viewer);
    const { action, event, kind } = MESSAGES[operation];
    const post = { ...review, operation, texts: { body }, facts: secondOpinionId };
    return this.writing.write(viewer, secondOpinionId, action, post, async (tx, turn, clean) => {
      await this.texts.insertMessage(tx, {
        secondOpinionId: turn.request.id,
        authorId: viewer.clinicianId,
        kind,
        body: clean.texts['body']!,
        pipelineVersion: clean.pipelineVersion,
      });
      return { type: event };
    });
  }
}
