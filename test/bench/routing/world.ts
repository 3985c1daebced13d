import type { ClinicianId, SpecialtySlug } from '../../../libs/kernel/index.js';
import type { Random } from '../../../libs/deid/tagger/training/random.js';
import type {
  Absence,
  Availability,
  WeeklyHours,
} from '../../../src/features/second-opinions/routing/routing-candidate.js';
import type { RoutingRequest } from '../../../src/features/second-opinions/routing/routing-request.js';
import type { Urgency } from '../../../src/features/second-opinions/routing/urgency.js';
import { Specialist } from './specialist.js';

// A made-up, seeded world: who answers, when they are there, who asks and when.
export const START = Date.parse('2026-01-04T18:30:00Z'); // A Monday in India.
const WEEKS = 12;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const END = START + WEEKS * 7 * DAY;

/** How requests spread over specialties; the specialists spread nearly so, never quite. */
const DEMAND: Readonly<Record<string, number>> = {
  'general-medicine': 16,
  dermatology: 14,
  'obstetrics-and-gynaecology': 10,
  paediatrics: 10,
  cardiology: 9,
  orthopaedics: 8,
  endocrinology: 7,
  psychiatry: 6,
  neurology: 6,
  'respiratory-medicine': 5,
  nephrology: 5,
  ophthalmology: 4,
};
/** Beside English; of requests about half are English. */
const LANGUAGES: Readonly<Record<string, number>> = {
  hi: 45,
  te: 12,
  ta: 12,
  bn: 11,
  mr: 10,
  kn: 10,
};
const URGENCY: Readonly<Record<Urgency, number>> = { HOURS: 20, DAY: 45, ROUTINE: 35 };
const STATES = ['KA', 'MH', 'TN', 'WB', 'UP', 'BR', 'RJ', 'KL'];
const ZONES = { 'Asia/Kolkata': 94, 'Europe/London': 3, 'America/New_York': 3 };

/** Shifts in which seniors look at requests: from, until, in hours, and on which days. */
const SHIFTS: readonly (readonly [number, number, readonly number[]])[] = [
  [9, 17, [1, 2, 3, 4, 5]],
  [9, 13, [1, 2, 3, 4, 5, 6]],
  [13, 15, [1, 2, 3, 4, 5, 6]],
  [17, 21, [1, 2, 3, 4, 5]],
  [19, 22, [1, 2, 3, 4, 5, 6, 7]],
  [7, 9, [1, 2, 3, 4, 5, 6]],
  [10, 16, [6, 7]],
  [21, 24, [2, 4, 6]],
];

export function makeSpecialists(random: Random, count: number): Specialist[] {
  return Array.from({ length: count }, (_, index) => {
    const specialty = weighted(random, DEMAND) as SpecialtySlug;
    const newcomer = random.chance(0.12);
    return new Specialist({
      id: `specialist-${index}` as ClinicianId,
      specialties:
        specialty !== 'general-medicine' && random.chance(0.1)
          ? [specialty, 'general-medicine' as SpecialtySlug]
          : [specialty],
      languages: ['en', ...new Set([weighted(random, LANGUAGES), weighted(random, LANGUAGES)])],
      institutionHash: `institution-${random.between(1, 80)}`,
      availability: makeAvailability(random),
      weeklyLimit: random.pick([5, 8, 10, 10, 12, 15]),
      joinedAt: new Date(START + (newcomer ? random.between(0, 6) * 7 : -200) * DAY),
      minutesToReact: logNormal(random, 20, 0.8),
      minutesToAnswer: logNormal(random, 25, 0.5),
      declines: 0.03 + 0.2 * random.next() ** 2,
      misses: 0.03 + 0.35 * random.next() ** 2,
    });
  });
}

export interface Arrival {
  readonly at: number;
  readonly request: RoutingRequest;
}

export function makeArrivals(random: Random, count: number): Arrival[] {
  return Array.from({ length: count }, (_, index) => {
    const at = arrivalTime(random);
    return {
      at,
      request: {
        id: `request-${index}`,
        specialty: weighted(random, DEMAND) as SpecialtySlug,
        language: random.chance(0.5) ? 'en' : weighted(random, LANGUAGES),
        urgency: weighted(random, URGENCY) as Urgency,
        askerId: `asker-${random.between(1, 2000)}` as ClinicianId,
        askerInstitutionHash: `institution-${random.between(1, 80)}`,
        avoidOwnInstitution: random.chance(0.15),
        threadId: null,
        askedIds: [],
        openedToSpecialty: false,
      },
    };
  }).sort((a, b) => a.at - b.at);
}

/** Clinics are busiest late in the morning, and never quite shut; Sunday is a third of a day. */
function arrivalTime(random: Random): number {
  for (;;) {
    const at = START + random.next() * (END - START);
    const hour = ((at - START) % DAY) / (60 * MINUTE);
    const sunday = Math.floor((at - START) / DAY) % 7 === 6;
    const busy = hour < 7 ? 0.12 : hour < 14 ? 1 : hour < 20 ? 0.75 : 0.3;
    if (random.chance(busy * (sunday ? 0.35 : 1))) return at;
  }
}

function makeAvailability(random: Random): Availability {
  const shifts = [random.pick(SHIFTS), ...(random.chance(0.4) ? [random.pick(SHIFTS)] : [])];
  const hours: WeeklyHours[] = shifts.flatMap(([from, until, days]) =>
    days
      .filter(() => random.chance(0.9))
      .map((weekday) => ({ weekday, from: from * 60, until: until * 60 })),
  );
  const zone = weighted(random, ZONES);
  const region = { country: 'IN', state: random.pick(STATES) };
  return {
    zone,
    hours,
    absences: makeAbsences(random),
    holidays: zone === 'Asia/Kolkata' && random.chance(0.7) ? region : null,
  };
}

function makeAbsences(random: Random): Absence[] {
  return Array.from({ length: random.between(0, 2) }, () => {
    const from = START + random.next() * (END - START);
    const days = random.chance(0.1) ? random.between(14, 28) : random.between(1, 7);
    return { from: new Date(from), until: new Date(from + days * DAY) };
  });
}

export function logNormal(random: Random, median: number, spread: number): number {
  const normal =
    Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return median * Math.exp(spread * normal);
}

function weighted(random: Random, weights: Readonly<Record<string, number>>): string {
  const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  let left = random.next() * all;
  for (const [name, weight] of Object.entries(weights)) {
    left -= weight;
    if (left < 0) return name;
  }
  return Object.keys(weights)[0]!;
}
