import fc from 'fast-check';
import type { CaseThreadId, ClinicianId, SpecialtySlug } from '../../../../libs/kernel/index.js';
import { availableIntervals } from './available-hours.js';
import { MOST_OPEN_REQUESTS } from './eligibility.js';
import { nextStep } from './next-step.js';
import { relatedTo } from './related-specialties.js';
import type { Availability, RoutingCandidate } from './routing-candidate.js';
import type { RoutingRequest } from './routing-request.js';
import { TIME_LIMITS } from './time-limits.js';
import { URGENCIES } from './urgency.js';

const MINUTE = 60_000;
const ids = <Id extends string>(prefix: string, most: number) =>
  fc.integer({ min: 0, max: most }).map((n) => `${prefix}${n}` as Id);
const specialty = fc.constantFrom(
  ...(['endocrinology', 'diabetology', 'general-medicine', 'dermatology'] as SpecialtySlug[]),
);
const institution = fc.option(fc.constantFrom('one', 'two'));
const moment = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2027-01-01T00:00:00Z'),
  noInvalidDate: true,
});

const availability: fc.Arbitrary<Availability> = fc.record({
  zone: fc.constantFrom('Asia/Kolkata', 'Europe/London', 'America/New_York', 'Australia/Sydney'),
  hours: fc.array(
    fc
      .tuple(
        fc.integer({ min: 1, max: 7 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 2 }),
      )
      .map(([weekday, times]) => ({
        weekday,
        from: Math.min(...times),
        until: Math.max(...times),
      })),
    { maxLength: 10 },
  ),
  absences: fc.array(
    fc
      .tuple(moment, fc.integer({ min: 0, max: 40 * 24 * 60 }))
      .map(([from, minutes]) => ({ from, until: new Date(from.getTime() + minutes * MINUTE) })),
    { maxLength: 4 },
  ),
  holidays: fc.option(
    fc.record({ country: fc.constantFrom('IN', 'GB'), state: fc.option(fc.constant('KA')) }),
  ),
});

const candidate: fc.Arbitrary<RoutingCandidate> = fc.record({
  id: ids<ClinicianId>('clinician', 30),
  displayName: fc.constant('Dr A'),
  specialties: fc.uniqueArray(specialty, { maxLength: 3 }),
  languages: fc.uniqueArray(fc.constantFrom('en', 'hi', 'ta')),
  verified: fc.boolean(),
  institutionHash: institution,
  availability,
  openRequests: fc.integer({ min: 0, max: 5 }),
  offeredThisWeek: fc.integer({ min: 0, max: 20 }),
  answeredThisWeek: fc.integer({ min: 0, max: 10 }),
  weeklyLimit: fc.integer({ min: 0, max: 15 }),
  medianMinutesToAnswer: fc.option(fc.integer({ min: 1, max: 2000 })),
  lastOfferedAt: fc.option(moment),
  joinedAt: moment,
  answeredThreadIds: fc.uniqueArray(ids<CaseThreadId>('thread', 2)),
});
const candidates = fc.uniqueArray(candidate, { maxLength: 12, selector: ({ id }) => id });

const request: fc.Arbitrary<RoutingRequest> = fc.record({
  id: fc.uuid(),
  specialty,
  language: fc.constantFrom('en', 'hi', 'ta'),
  urgency: fc.constantFrom(...Object.values(URGENCIES)),
  askerId: ids<ClinicianId>('clinician', 30),
  askerInstitutionHash: institution,
  avoidOwnInstitution: fc.boolean(),
  threadId: fc.option(ids<CaseThreadId>('thread', 2)),
  askedIds: fc.uniqueArray(ids<ClinicianId>('clinician', 30), { maxLength: 4 }),
  openedToSpecialty: fc.boolean(),
});

const given = fc.tuple(request, candidates, moment);
/** All are burdened alike, so that only their ids decide. */
const alike = fc
  .tuple(request, candidates, moment)
  .map(([asked, those, now]): [RoutingRequest, RoutingCandidate[], Date] => [
    asked,
    those.map(({ id }) => ({ ...those[0]!, id })),
    now,
  ]);

it('gives the same step for the same inputs, in whatever order the candidates come', () => {
  const shuffled = fc
    .oneof(given, alike)
    .chain(([asked, those, now]) =>
      fc.tuple(
        fc.constant([asked, those, now] as const),
        fc.shuffledSubarray(those, { minLength: those.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([[asked, those, now], otherOrder]) => {
      expect(nextStep(asked, otherOrder, now)).toEqual(nextStep(asked, those, now));
    }),
  );
});

it('asks only those who may and can be asked', () => {
  let offers = 0;
  fc.assert(
    fc.property(given, ([asked, those, now]) => {
      const step = nextStep(asked, those, now);
      if (step.kind !== 'offer') return;
      offers++;
      const chosen = those.find(({ id }) => id === step.clinicianId)!;
      expect(chosen.verified).toBe(true);
      expect([...asked.askedIds, asked.askerId]).not.toContain(chosen.id);
      expect(chosen.openRequests).toBeLessThan(MOST_OPEN_REQUESTS);
      expect(chosen.answeredThisWeek + chosen.openRequests).toBeLessThan(chosen.weeklyLimit);
      if (asked.avoidOwnInstitution && asked.askerInstitutionHash !== null)
        expect(chosen.institutionHash).not.toBe(asked.askerInstitutionHash);
      const able = [asked.specialty, ...relatedTo(asked.specialty)];
      expect(chosen.specialties.some((one) => able.includes(one))).toBe(true);
      const [first] = availableIntervals(chosen.availability, now.getTime());
      const { availableWithin } = TIME_LIMITS[asked.urgency];
      expect(first!.start).toBeLessThanOrEqual(now.getTime() + availableWithin * MINUTE);
      for (const { from, until } of chosen.availability.absences)
        expect(first!.start >= until.getTime() || first!.end <= from.getTime()).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(offers).toBeGreaterThan(50);
});

it('ends every step, and says why', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(given, ([asked, those, now]) => {
      const step = nextStep(asked, those, now);
      kinds.add(step.kind);
      expect(step.expiresAt.getTime()).toBeGreaterThan(now.getTime());
      expect(step.expiresAt.getTime()).toBeLessThan(now.getTime() + 5 * 24 * 60 * MINUTE);
      expect(step.reasons.length).toBeGreaterThan(0);
      if (step.kind === 'escalate') expect(step.owner).toBe('coordinators');
    }),
    { numRuns: 1000 },
  );
  expect([...kinds].sort()).toEqual(['escalate', 'offer', 'open-to-specialty']);
});

it('comes to the coordinators if everybody lets it pass', () => {
  fc.assert(
    fc.property(given, ([asked, those, now]) => {
      let at = now;
      let left: RoutingRequest = asked;
      for (let steps = 0; steps < 12; steps++) {
        const step = nextStep(left, those, at);
        if (step.kind === 'escalate') return;
        at = step.expiresAt;
        left =
          step.kind === 'offer'
            ? { ...left, askedIds: [...left.askedIds, step.clinicianId] }
            : { ...left, openedToSpecialty: true };
      }
      throw new Error('never came to the coordinators');
    }),
  );
});
