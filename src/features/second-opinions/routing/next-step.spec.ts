import type { CaseThreadId, ClinicianId, SpecialtySlug } from '../../../../libs/kernel/index.js';
import { SPECIALTY_TAXONOMY } from '../../identity/specialties/taxonomy.js';
import { explainStep } from './explain-step.js';
import { nextStep } from './next-step.js';
import type { RoutingCandidate } from './routing-candidate.js';
import type { RoutingRequest } from './routing-request.js';

const slug = (name: string) => name as SpecialtySlug;
const clinician = (name: string) => name as ClinicianId;
// A Wednesday, 11:30 in Kolkata.
const NOW = new Date('2026-11-18T06:00:00Z');
const NIGHT = new Date('2026-11-18T20:30:00Z');

const request: RoutingRequest = {
  id: 'request',
  specialty: slug('endocrinology'),
  language: 'hi',
  urgency: 'DAY',
  askerId: clinician('asker'),
  askerInstitutionHash: 'own',
  avoidOwnInstitution: true,
  threadId: 'thread' as CaseThreadId,
  askedIds: [],
  openedToSpecialty: false,
};

function candidate(id: string, changes: Partial<RoutingCandidate> = {}): RoutingCandidate {
  return {
    id: clinician(id),
    displayName: `Dr ${id}`,
    specialties: [slug('endocrinology')],
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

function chosen(candidates: RoutingCandidate[], changes: Partial<RoutingRequest> = {}, now = NOW) {
  const step = nextStep({ ...request, ...changes }, candidates, now);
  return step.kind === 'offer' ? step.clinicianId : step.kind;
}

function told(candidates: RoutingCandidate[], changes: Partial<RoutingRequest> = {}, now = NOW) {
  return explainStep(nextStep({ ...request, ...changes }, candidates, now), {
    clinician: 'Dr A',
    specialty: (of) => SPECIALTY_TAXONOMY.find((one) => one.slug === of)!.name,
  });
}

describe('who is asked', () => {
  it.each([
    ['who is free', {}, { openRequests: 2 }],
    ['who answers sooner', {}, { medianMinutesToAnswer: 300 }],
    ['who had fewer offers', { weeklyLimit: 10 }, { offeredThisWeek: 6 }],
    [
      'who would carry more',
      { offeredThisWeek: 2, weeklyLimit: 10 },
      { offeredThisWeek: 2, weeklyLimit: 4 },
    ],
    ['who reads the language', {}, { languages: ['en'] }],
    ['who knows the thread', { answeredThreadIds: ['thread' as CaseThreadId] }, {}],
    ['who waits for an offer', {}, { lastOfferedAt: new Date('2026-11-17T00:00:00Z') }],
    ['who is of the specialty', { openRequests: 3 }, { specialties: [slug('general-medicine')] }],
    [
      'a newcomer, of whom nothing is known',
      { medianMinutesToAnswer: null, joinedAt: new Date('2026-11-10T00:00:00Z') },
      { medianMinutesToAnswer: null },
    ],
  ])('%s', (_, changes: Partial<RoutingCandidate>, others: Partial<RoutingCandidate>) => {
    expect(chosen([candidate('a', others), candidate('b', changes)])).toBe('b');
    expect(chosen([candidate('b', others), candidate('a', changes)])).toBe('a');
  });

  it('weighs a wait for office hours against a slower answer now', () => {
    const night = candidate('night', {
      medianMinutesToAnswer: 200,
      availability: {
        ...candidate('x').availability,
        hours: [{ weekday: 4, from: 0, until: 360 }],
      },
    });
    expect(chosen([candidate('day'), night], {}, NIGHT)).toBe('night');
  });
});

describe('where it goes', () => {
  const physician = candidate('physician', { specialties: [slug('general-medicine')] });

  it('goes to a related specialty where nobody of its own is there in time', () => {
    const away = candidate('away', {
      availability: {
        ...candidate('x').availability,
        hours: [{ weekday: 1, from: 540, until: 600 }],
      },
    });
    expect(chosen([away, physician])).toBe('physician');
    expect(told([physician])).toBe(
      'Offered to Dr A: general medicine for want of endocrinology, Hindi, 0 open, answers in 40 min at the median',
    );
  });

  it('opens to the specialty when enough were asked, or at night when it is a matter of hours', () => {
    const askedIds = ['b', 'c', 'd', 'e'].map(clinician);
    expect(chosen([candidate('a')], { askedIds })).toBe('open-to-specialty');
    expect(chosen([candidate('a')], { urgency: 'HOURS' }, NIGHT)).toBe('open-to-specialty');
  });

  it('goes to related specialties after it was open, and then to the coordinators', () => {
    const opened = { openedToSpecialty: true, askedIds: ['b', 'c', 'd', 'e'].map(clinician) };
    expect(chosen([candidate('a'), physician], opened)).toBe('physician');
    expect(chosen([candidate('a')], opened)).toBe('escalate');
    expect(told([candidate('a')], opened)).toBe(
      'Handed to the coordinators: 4 were asked, was open to endocrinology, nobody has taken it yet',
    );
  });

  it('goes to the coordinators at once where there is nobody', () => {
    expect(told([])).toBe(
      'Handed to the coordinators: nobody of endocrinology has room in the next weeks',
    );
  });
});

describe('how long it stands', () => {
  const expiry = (changes: Partial<RoutingRequest>, now = NOW) =>
    nextStep({ ...request, ...changes }, [candidate('a')], now).expiresAt.toISOString();

  it.each([
    ['HOURS', '2026-11-18T06:20:00.000Z'],
    ['DAY', '2026-11-18T07:30:00.000Z'],
    ['ROUTINE', '2026-11-18T10:00:00.000Z'],
  ] as const)('%s counts in the hours of the one asked', (urgency, until) => {
    expect(expiry({ urgency })).toBe(until);
  });

  it('begins in the morning where it comes at night', () => {
    expect(expiry({}, NIGHT)).toBe('2026-11-19T05:00:00.000Z');
    expect(told([candidate('a')], {}, NIGHT)).toContain('there from Thu 09:00 (Asia/Kolkata)');
  });
});
