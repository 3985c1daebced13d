import { Random } from '../../../libs/deid/tagger/training/random.js';
import { afterAvailableMinutes } from '../../../src/features/second-opinions/routing/available-hours.js';
import { relatedTo } from '../../../src/features/second-opinions/routing/related-specialties.js';
import type { RoutingRequest } from '../../../src/features/second-opinions/routing/routing-request.js';
import { EventQueue } from './event-queue.js';
import type { NextStep } from './pickers.js';
import type { Specialist } from './specialist.js';
import { type Arrival, logNormal } from './world.js';

const MINUTE = 60_000;
/** Who cannot read the language says so, mostly. */
const DECLINES_OTHER_LANGUAGE = 0.6;
/** How many look at what is open to all, and how much longer than an offer of one's own it takes. */
const LOOKS_AT_OPEN = 0.3;
const SLOWER_WHEN_OPEN = 2;
/** Coordinators find somebody by telephone; they are there from eight to eight. */
const COORDINATOR_MINUTES = 40;
const COORDINATORS = {
  zone: 'Asia/Kolkata',
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 480, until: 1200 })),
  absences: [],
  holidays: null,
};

export interface Outcome {
  readonly request: RoutingRequest;
  readonly at: number;
  claimedAt?: number;
  offers: number;
  opened: boolean;
  escalated: boolean;
}

/** Lives through all arrivals with one way to choose, in one world; chance comes from `seed`. */
export function simulate(
  arrivals: readonly Arrival[],
  specialists: readonly Specialist[],
  next: NextStep,
  seed: number,
): Outcome[] {
  const queue = new EventQueue();
  const of = (...specialties: readonly string[]) =>
    specialists.filter(({ given }) => given.specialties.some((one) => specialties.includes(one)));
  const specialties = [...new Set(arrivals.map(({ request }) => request.specialty))];
  const own = new Map(specialties.map((one) => [one, of(one)]));
  const able = new Map(specialties.map((one) => [one, of(one, ...relatedTo(one))]));
  const byId = new Map(specialists.map((specialist) => [specialist.given.id, specialist]));

  const claim = (outcome: Outcome, by: Specialist, at: number, offeredAt: number): void => {
    outcome.claimedAt = at;
    by.claimed++;
    const random = chanceOf(seed, outcome.request.id, 'answer');
    const minutes = logNormal(random, by.given.minutesToAnswer, 0.5);
    const answeredAt = afterAvailableMinutes(by.given.availability, at, minutes) ?? at;
    queue.add(answeredAt, () => by.answer(answeredAt, (at - offeredAt) / MINUTE + minutes));
  };

  const advance = (outcome: Outcome, request: RoutingRequest, at: number): void => {
    const joined = able.get(request.specialty)!.filter((specialist) => specialist.hasJoined(at));
    const candidates = joined.map((specialist) => specialist.seen(at));
    const step = next(request, candidates, new Date(at));
    const expiresAt = step.expiresAt.getTime();
    switch (step.kind) {
      case 'offer': {
        const asked = byId.get(step.clinicianId)!;
        const went = { ...request, askedIds: [...request.askedIds, step.clinicianId] };
        outcome.offers++;
        asked.offer(at);
        const reaction = reactionOf(asked, request, at, seed);
        if (reaction.at <= expiresAt && reaction.takes)
          queue.add(reaction.at, () => claim(outcome, asked, reaction.at, at));
        else {
          const over = Math.min(reaction.at, expiresAt);
          queue.add(over, () => {
            asked.letGo();
            advance(outcome, went, over);
          });
        }
        return;
      }
      case 'open-to-specialty': {
        outcome.opened = true;
        const first = firstToLook(own.get(request.specialty)!, request, at, seed);
        if (first && first.at <= expiresAt)
          queue.add(first.at, () => {
            first.specialist.openRequests++;
            claim(outcome, first.specialist, first.at, at);
          });
        else
          queue.add(expiresAt, () =>
            advance(outcome, { ...request, openedToSpecialty: true }, expiresAt),
          );
        return;
      }
      case 'escalate': {
        outcome.escalated = true;
        const random = chanceOf(seed, request.id, 'coordinators');
        const found = random.pick(joined);
        const minutes = logNormal(random, COORDINATOR_MINUTES, 0.5);
        const when = afterAvailableMinutes(COORDINATORS, at, minutes)!;
        queue.add(when, () => {
          found.openRequests++;
          claim(outcome, found, when, at);
        });
      }
    }
  };

  const outcomes = arrivals.map(({ at, request }) => {
    const outcome: Outcome = { request, at, offers: 0, opened: false, escalated: false };
    queue.add(at, () => advance(outcome, request, at));
    return outcome;
  });
  queue.run();
  return outcomes;
}

/** The same chance for the same person and request, whoever is asked before: fair to all pickers. */
function chanceOf(seed: number, ...of: readonly string[]): Random {
  let hash = seed;
  for (const character of of.join(' '))
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return new Random(hash);
}

function reactionOf(
  { given, openRequests }: Specialist,
  request: RoutingRequest,
  at: number,
  seed: number,
): { at: number; takes: boolean } {
  const random = chanceOf(seed, given.id, request.id);
  const misses = random.chance(given.misses);
  const declines =
    random.chance(given.declines) ||
    (!given.languages.includes(request.language) && random.chance(DECLINES_OTHER_LANGUAGE));
  const minutes = logNormal(random, given.minutesToReact, 0.7) * (1 + 0.25 * (openRequests - 1));
  const when = misses ? undefined : afterAvailableMinutes(given.availability, at, minutes);
  return { at: when ?? Infinity, takes: !declines };
}

function firstToLook(
  specialists: readonly Specialist[],
  request: RoutingRequest,
  at: number,
  seed: number,
): { specialist: Specialist; at: number } | undefined {
  return specialists
    .filter(
      ({ given }) =>
        given.languages.includes(request.language) && !request.askedIds.includes(given.id),
    )
    .filter((specialist) => specialist.hasJoined(at))
    .flatMap((specialist) => {
      const { given } = specialist;
      const random = chanceOf(seed, given.id, request.id, 'open');
      if (!random.chance(LOOKS_AT_OPEN)) return [];
      const minutes = logNormal(random, given.minutesToReact * SLOWER_WHEN_OPEN, 0.7);
      const when = afterAvailableMinutes(given.availability, at, minutes);
      return when === undefined ? [] : [{ specialist, at: when }];
    })
    .sort((a, b) => a.at - b.at)[0];
}
