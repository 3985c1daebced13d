import type { ScrubbedText } from '../../libs/deid/index.js';
import type { CaseThreadId, SpecialtySlug } from '../../libs/kernel/index.js';
import { ReadDocument } from './read-document.js';
import type { SearchFilter } from './search-engine.js';

const text = (value: string) => value as ScrubbedText;

const document = new ReadDocument({
  id: 'thread' as CaseThreadId,
  revision: 1,
  title: text('Crushing pain'),
  question: text('Thrombolyse here?'),
  body: text('Heart attack in a farmer with T2DM. Aspirin 300 mg given. X-ray clear.'),
  replies: [text('Refer at once.')],
  acceptedReply: null,
  specialties: ['cardiology' as SpecialtySlug],
  specialtyNames: ['Cardiology'],
  kind: 'CASE',
  status: 'OPEN',
  ageBand: 'YEARS_50_TO_59',
  sex: 'MALE',
  careTier: 'PHC',
  outcome: null,
  createdAt: new Date('2026-03-01T10:00:00Z'),
});

describe('a document is what a kept query is about', () => {
  it.each([
    ['farmer', true],
    ['farmer aspirin', true],
    ['farmer clopidogrel', false],
    ['MI', true],
    ['heart attack', true],
    ['type 2 diabetes', true],
    ['thromb', true],
    ['th', false],
    ['"heart attack in a farmer"', true],
    ['"attack heart"', false],
    ['"pain thrombolyse"', false],
    ['aspirin 300 mg', true],
    ['aspirin 30 mg', false],
    ['xray', true],
    ['farmers', true],
    ['farmer -clopidogrel', true],
    ['farmer -aspirin', false],
    ['farmer -"heart attack"', false],
    ['farmer -MI', false],
    ['farmr', false],
    ['cardiology', true],
    ['', true],
    ['!!!', false],
  ])('%j: %s', (query, met) => {
    expect(document.meets(query, {})).toBe(met);
  });

  it.each<[SearchFilter, boolean]>([
    [{ specialties: ['cardiology' as SpecialtySlug, 'nephrology' as SpecialtySlug] }, true],
    [{ specialties: ['nephrology' as SpecialtySlug] }, false],
    [{ specialties: [], sex: ['MALE'] }, true],
    [{ sex: ['FEMALE'] }, false],
    [{ hasAcceptedAnswer: false, outcomeKnown: false, language: ['en'] }, true],
    [{ hasAcceptedAnswer: true }, false],
    [{ outcome: ['BETTER'] }, false],
    [{ since: new Date('2026-03-01T10:00:00Z') }, true],
    [{ since: new Date('2026-03-01T10:00:01Z') }, false],
    [{ until: new Date('2026-03-01T10:00:00Z') }, false],
  ])('narrowed by %j: %s', (filter, met) => {
    expect(document.meets('farmer', filter)).toBe(met);
  });
});
