import type { RoutingCandidate } from './routing-candidate.js';
import type { RoutingRequest } from './routing-request.js';
import type { Urgency } from './urgency.js';

const MINUTE = 60_000;
const NEWCOMER_DAYS = 28;

/** Taken for whom no median is known: newcomers are trusted, who never answers is not. */
const NEWCOMER_MEDIAN = 45;
const UNKNOWN_MEDIAN = 240;

/** Each request that is open already makes the next one slower by this share. */
const SLOWER_PER_OPEN_REQUEST = 0.5;
const OTHER_LANGUAGE = 240;

/** What a whole week's limit of offers weighs; fairness weighs more where there is time. */
const FULL_WEEK: Readonly<Record<Urgency, number>> = { HOURS: 120, DAY: 480, ROUTINE: 960 };
/** What it is worth that somebody knows the thread. */
const KNOWS_THREAD: Readonly<Record<Urgency, number>> = { HOURS: 30, DAY: 120, ROUTINE: 480 };

/**
 * What it costs to ask `candidate`, in minutes: until an answer is likely, and on top what would
 * be unfair to them. The least is asked. Never shown, for it would rank people.
 */
export function burdenOf(
  request: RoutingRequest,
  candidate: RoutingCandidate,
  availableFrom: number,
  now: number,
): number {
  const { urgency, language } = request;
  const wait = (availableFrom - now) / MINUTE;
  const answer =
    likelyMinutes(candidate, now) * (1 + candidate.openRequests * SLOWER_PER_OPEN_REQUEST);
  const week = candidate.offeredThisWeek / candidate.weeklyLimit;
  return (
    wait +
    answer +
    week * FULL_WEEK[urgency] +
    (speaks(candidate, language) ? 0 : OTHER_LANGUAGE) -
    (knowsThread(request, candidate) ? KNOWS_THREAD[urgency] : 0)
  );
}

export function isNewcomer(
  { medianMinutesToAnswer, joinedAt }: RoutingCandidate,
  now: number,
): boolean {
  return (
    medianMinutesToAnswer === null && now - joinedAt.getTime() < NEWCOMER_DAYS * 24 * 60 * MINUTE
  );
}

export function speaks({ languages }: RoutingCandidate, language: string): boolean {
  return languages.includes(language);
}

export function knowsThread(request: RoutingRequest, candidate: RoutingCandidate): boolean {
  return request.threadId !== null && candidate.answeredThreadIds.includes(request.threadId);
}

function likelyMinutes(candidate: RoutingCandidate, now: number): number {
  if (candidate.medianMinutesToAnswer !== null) return candidate.medianMinutesToAnswer;
  return isNewcomer(candidate, now) ? NEWCOMER_MEDIAN : UNKNOWN_MEDIAN;
}
