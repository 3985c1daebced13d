import { readFileSync } from 'node:fs';
import type { ClinicianId, SpecialtySlug } from '../../../libs/kernel/index.js';
import { Random } from '../../../libs/deid/tagger/training/random.js';
import { nextStep } from './routing/next-step.js';
import type { RoutingCandidate } from './routing/routing-candidate.js';
import { suggestSpecialties } from './specialty-suggestion/suggest-specialties.js';
import { readLabelled } from './specialty-suggestion/training/examples.js';

const NOW = new Date('2026-11-18T06:00:00Z');
const LANGUAGES = ['hi', 'ta', 'bn'];
const random = new Random(20);
const cases = random
  .shuffle(
    readLabelled(
      readFileSync(new URL('../../../test/fixtures/unseen-requests.txt', import.meta.url), 'utf8'),
    ),
  )
  .slice(0, 20)
  .map((one) => ({ ...one, language: random.pick(LANGUAGES) }));

/** Three of each specialty, each with another language and load. */
const everybody: RoutingCandidate[] = [...new Set(cases.map(({ specialty }) => specialty))].flatMap(
  (specialty) =>
    LANGUAGES.map((language) => ({
      id: `${specialty} ${language}` as ClinicianId,
      displayName: 'Dr A',
      specialties: [specialty as SpecialtySlug],
      languages: ['en', language],
      verified: true,
      institutionHash: null,
      availability: {
        zone: 'Asia/Kolkata',
        hours: [{ weekday: 3, from: 540, until: 1020 }],
        absences: [],
        holidays: null,
      },
      openRequests: random.between(0, 2),
      offeredThisWeek: random.between(0, 4),
      answeredThisWeek: 0,
      weeklyLimit: 10,
      medianMinutesToAnswer: random.between(10, 90),
      lastOfferedAt: null,
      joinedAt: new Date(0),
      answeredThreadIds: [],
    })),
);

it('brings at least 18 of 20 requests to the right specialty and language', () => {
  const right = cases.filter(({ specialty, text, language }, index) => {
    const [suggested] = suggestSpecialties(text).suggestions;
    const step = nextStep(
      {
        id: `request ${index}`,
        specialty: suggested!.specialty,
        language,
        urgency: 'DAY',
        askerId: 'asker' as ClinicianId,
        askerInstitutionHash: null,
        avoidOwnInstitution: false,
        threadId: null,
        askedIds: [],
        openedToSpecialty: false,
      },
      everybody,
      NOW,
    );
    return step.kind === 'offer' && step.clinicianId === `${specialty} ${language}`;
  });
  expect(right.length).toBeGreaterThanOrEqual(18);
});
