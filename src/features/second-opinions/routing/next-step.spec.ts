import type { CaseThreadId, ClinicianId, SpecialtySlug } from '../../../../libs/kernel/index.js';
import { explainStep } from './explain-step.js';
import { nextStep } from './next-step.js';
import type { RoutingCandidate } from './routing-candidate.js';
import type { RoutingRequest } from './routing-request.js';

const DERMATOLOGY = 'dermatology' as SpecialtySlug;
// A Wednesday, 11:30 in Kolkata.
const NOW = new Date('2026-11-18T06:00:00Z');

const request: RoutingRequest = {
  id: 'request',
  specialty: DERMATOLOGY,
  language: 'hi',
  urgency: 'DAY',
  askerId: 'asker' as ClinicianId,
  askerInstitutionHash: 'own',
  avoidOwnInstitution: true,
  threadId: 'thread' as CaseThreadId,
  askedIds: [],
  openedToSpecialty: false,
};

function candidate(id: string, changes: Partial<RoutingCandidate> = {}): RoutingCandidate {
  return {
    id: id as ClinicianId,
    displayName: `Dr ${id}`,
    specialties: [DERMATOLOGY],
    languages: ['en', 'hi'],
    verified: true,
    institutionHash: null,
    availability: {
      zone: 'Asia/Kolkata',
      hours: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 540, until: 1020 })),
      absences: [],
      holidays: null,
    },
    openRequests: 0,
    offeredThisWeek: 0,
    answeredThisWeek: 0,
    weeklyLimit: 10,
    medianMinutesToAnswer: 40,
    lastOfferedAt: null,
    joinedAt: new Date('2025-01-01T00:00:00Z'),
    answeredThreadIds: [],
    ...changes,
  };
}

const clinicianOf = (...candidates: RoutingCandidate[]) => {
  const step = nextStep(request, candidates, NOW);
  return step.kind === 'offer' ? step.clinicianId : step.kind;
};

it('says why it asks', () => {
  const step = nextStep(request, [candidate('A')], NOW);
  expect(explainStep(step, { clinician: 'Dr A', specialty: () => 'Dermatology' })).toBe(
    'Offered to Dr A: dermatology, Hindi, 0 open, answers in 40 min at the median',
  );
});

it('asks who is free before who is busy, and who knows the thread before all', () => {
  const busy = candidate('busy', { openRequests: 2 });
  const knows = candidate('knows', { answeredThreadIds: ['thread' as CaseThreadId] });
  expect(clinicianOf(busy, candidate('free'))).toBe('free');
  expect(clinicianOf(busy, candidate('free'), knows)).toBe('knows');
});
