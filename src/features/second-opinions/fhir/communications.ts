import { createHash } from 'node:crypto';
import type { Communication, CommunicationPayload } from '@medplum/fhirtypes';
import type { MessageKind } from '../second-opinion-message.entity.js';
import type { ExportedOpinion } from './exported-opinion.js';
import { MASKED_META } from './masked-meta.js';
import { ANSWERER, ASKER, PATIENT, patientOf } from './service-request.js';

const TOPIC: Readonly<Record<MessageKind, string>> = {
  CLARIFICATION_QUESTION: 'Clarifying question',
  CLARIFICATION: 'Clarification',
  ADDENDUM: 'Addendum',
  REDIRECTION: 'Redirection',
};

type Answer = NonNullable<ExportedOpinion['answer']>;

/** The answer and what was written around it, the oldest first. */
export function communicationsOf(opinion: ExportedOpinion): Communication[] {
  const { answer, messages } = opinion;
  const written = messages.map(({ id, kind, body, createdAt }) => ({
    ...communication(opinion, TOPIC[kind], [{ contentString: body }], createdAt),
    id,
    ...(kind === 'CLARIFICATION' && { sender: ASKER, recipient: [ANSWERER] }),
  }));
  const answered = answer
    ? [
        {
          ...communication(opinion, 'Second opinion', payloadOf(answer), answer.createdAt),
          id: answerIdOf(opinion.request.id),
        },
      ]
    : [];
  return [...written, ...answered].sort((a, b) => a.sent.localeCompare(b.sent));
}

function communication(
  opinion: ExportedOpinion,
  topic: string,
  payload: CommunicationPayload[],
  at: Date,
): Communication & { sent: string } {
  return {
    resourceType: 'Communication',
    meta: MASKED_META,
    language: opinion.request.language,
    contained: [patientOf(opinion)],
    basedOn: [{ reference: `urn:uuid:${opinion.request.id}` }],
    status: 'completed',
    topic: { text: topic },
    subject: PATIENT,
    sent: at.toISOString(),
    sender: ANSWERER,
    recipient: [ASKER],
    payload,
  };
}

/** An answer has no id of its own; this is the same at every export (RFC 9562, version 8). */
function answerIdOf(requestId: string): string {
  const hex = createHash('sha256').update(`answer to ${requestId}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function payloadOf(answer: Answer): CommunicationPayload[] {
  return [
    ['Impression', answer.impression],
    ...answer.recommendations.map(({ careTier, text }) => [`Recommendation, ${careTier}`, text]),
    ['What would change my mind', answer.changeMyMind],
    ['Refer if', answer.referIf],
    ['Confidence', answer.confidence],
    ['Source', answer.source],
  ].flatMap(([heading, text]) => (text ? [{ contentString: `${heading}: ${text}` }] : []));
}
