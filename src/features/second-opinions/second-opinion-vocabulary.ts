import { registerEnumType } from '@nestjs/graphql';
import { URGENCIES } from './routing/urgency.js';
import { REFUSAL_REASONS } from './refusal.js';
import { CONFIDENCES } from './second-opinion-answer.entity.js';
import { DECLINE_REASONS } from './second-opinion-event.js';
import { QUEUE_PARTS } from './second-opinion-list.js';
import { MESSAGE_KINDS } from './second-opinion-message.entity.js';
import { ACTIONS } from './second-opinion.policy.js';
import { EVENTS, OWNERS, STATES } from './states/second-opinion.states.js';

registerEnumType(URGENCIES, { name: 'Urgency', description: 'How soon an answer is needed.' });
registerEnumType(STATES, {
  name: 'SecondOpinionState',
  description: 'Where a request for a second opinion stands. ROUTING is passed through at once.',
});
registerEnumType(OWNERS, {
  name: 'SecondOpinionOwner',
  description: 'Who must act on a request.',
});
registerEnumType(EVENTS, {
  name: 'SecondOpinionEventKind',
  description: 'What can happen to a request.',
});
registerEnumType(ACTIONS, {
  name: 'SecondOpinionAction',
  description: 'What a viewer can do to a request; each has a mutation.',
});
registerEnumType(CONFIDENCES, {
  name: 'Confidence',
  description: 'How sure an answerer is.',
});
registerEnumType(DECLINE_REASONS, {
  name: 'DeclineReason',
  description: 'Why a request was not taken, or was given back.',
});
registerEnumType(REFUSAL_REASONS, {
  name: 'SecondOpinionRefusal',
  description: 'Why something could not be done to a request.',
});
registerEnumType(MESSAGE_KINDS, {
  name: 'SecondOpinionMessageKind',
  description: 'What a message within a request is.',
});
registerEnumType(QUEUE_PARTS, {
  name: 'AnsweringQueuePart',
  description: "The parts of an answerer's queue.",
});
