import type {
  Annotation,
  Patient,
  Practitioner,
  Reference,
  ServiceRequest,
} from '@medplum/fhirtypes';
import type { Sex } from '../../cases/index.js';
import type { Urgency } from '../routing/urgency.js';
import type { State } from '../states/second-opinion.states.js';
import type { ExportedOpinion } from './exported-opinion.js';
import { MASKED_META } from './masked-meta.js';

const STATUS: Readonly<Record<State, NonNullable<ServiceRequest['status']>>> = {
  DRAFTED: 'draft',
  ROUTING: 'active',
  OFFERED: 'active',
  OPEN_TO_SPECIALTY: 'active',
  ESCALATED: 'active',
  CLAIMED: 'active',
  CLARIFICATION_ASKED: 'active',
  ANSWERED: 'completed',
  CLOSED: 'completed',
  WITHDRAWN: 'revoked',
  EXPIRED: 'revoked',
};
const PRIORITY: Readonly<Record<Urgency, NonNullable<ServiceRequest['priority']>>> = {
  HOURS: 'asap',
  DAY: 'urgent',
  ROUTINE: 'routine',
};
const GENDER: Readonly<Record<Sex, NonNullable<Patient['gender']>>> = {
  FEMALE: 'female',
  MALE: 'male',
  INTERSEX: 'other',
};

/** Of the patient nothing is known but age band and sex, so the resource holds no other. */
export const PATIENT: Reference<Patient> = { reference: '#patient' };
/** People stay unnamed: who exports a request may not tell who answered it. */
export const ASKER: Reference<Practitioner> = { type: 'Practitioner', display: 'Asking clinician' };
export const ANSWERER: Reference<Practitioner> = {
  type: 'Practitioner',
  display: 'Answering clinician',
};

export function patientOf({ request }: ExportedOpinion): Patient {
  return {
    resourceType: 'Patient',
    id: 'patient',
    gender: request.sex ? GENDER[request.sex] : 'unknown',
  };
}

/** The request for a second opinion. Texts are masked already; no person is named. */
export function serviceRequestOf(opinion: ExportedOpinion): ServiceRequest {
  const { request, specialty } = opinion;
  return {
    resourceType: 'ServiceRequest',
    id: request.id,
    meta: MASKED_META,
    language: request.language,
    contained: [patientOf(opinion)],
    status: STATUS[request.state],
    intent: 'proposal',
    priority: PRIORITY[request.urgency],
    category: [{ text: 'Second opinion between clinicians' }],
    code: { text: 'Second opinion' },
    subject: PATIENT,
    authoredOn: (request.sentAt ?? request.createdAt).toISOString(),
    ...(request.wantedBy && { occurrencePeriod: { end: request.wantedBy.toISOString() } }),
    requester: ASKER,
    performerType: {
      coding: [
        { system: 'http://snomed.info/sct', code: specialty.snomed, display: specialty.name },
      ],
      text: specialty.name,
    },
    locationCode: [{ text: request.careTier }],
    reasonCode: [{ text: request.question }],
    note: notesOf(request),
  };
}

function notesOf({ background, done, tried, ageBand }: ExportedOpinion['request']): Annotation[] {
  return [
    ['Background', background],
    ['Done', done],
    ['Tried', tried],
    ['Age band', ageBand],
  ].flatMap(([heading, text]) => (text ? [{ text: `${heading}: ${text}` }] : []));
}
