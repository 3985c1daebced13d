import type { ClinicianId } from '../../../libs/kernel/index.js';
import type {
  Availability,
  RoutingCandidate,
} from '../../../src/features/second-opinions/routing/routing-candidate.js';

const WEEK = 7 * 24 * 60 * 60_000;
const LATEST = 9;
const ENOUGH = 3;

interface Given extends Pick<
  RoutingCandidate,
  'specialties' | 'languages' | 'institutionHash' | 'weeklyLimit' | 'joinedAt'
> {
  readonly id: ClinicianId;
  readonly availability: Availability;
  /** What routing does not know: medians, and how often an offer is declined or overlooked. */
  readonly minutesToReact: number;
  readonly minutesToAnswer: number;
  readonly declines: number;
  readonly misses: number;
}

/** A specialist as the simulation moves them. */
export class Specialist {
  openRequests = 0;
  claimed = 0;
  median: number | null = null;
  private offeredAt: number[] = [];
  private answeredAt: number[] = [];
  private latest: number[] = [];

  constructor(readonly given: Given) {}

  offer(at: number): void {
    this.offeredAt.push(at);
    this.openRequests++;
  }

  letGo(): void {
    this.openRequests--;
  }

  answer(at: number, minutes: number): void {
    this.openRequests--;
    this.answeredAt.push(at);
    this.latest = [minutes, ...this.latest].slice(0, LATEST);
    if (this.latest.length >= ENOUGH)
      this.median = this.latest.toSorted((a, b) => a - b)[this.latest.length >> 1]!;
  }

  get lastOfferedAt(): number | undefined {
    return this.offeredAt.at(-1);
  }

  get firstOfferedAt(): number | undefined {
    return this.offeredAt[0];
  }

  hasJoined(at: number): boolean {
    return this.given.joinedAt.getTime() <= at;
  }

  offeredSince(at: number): number {
    return countSince(this.offeredAt, at);
  }

  answeredSince(at: number): number {
    return countSince(this.answeredAt, at);
  }

  /** What the product knows of them. */
  seen(at: number): RoutingCandidate {
    return new SeenSpecialist(this, at);
  }
}

/** Reckons when it is asked: of most candidates little is. */
class SeenSpecialist implements RoutingCandidate {
  readonly verified = true;
  readonly answeredThreadIds = [];
  readonly displayName = 'Dr A';

  constructor(
    private readonly specialist: Specialist,
    private readonly at: number,
  ) {}

  get id() {
    return this.specialist.given.id;
  }

  get specialties() {
    return this.specialist.given.specialties;
  }

  get languages() {
    return this.specialist.given.languages;
  }

  get institutionHash() {
    return this.specialist.given.institutionHash;
  }

  get availability() {
    return this.specialist.given.availability;
  }

  get weeklyLimit() {
    return this.specialist.given.weeklyLimit;
  }

  get joinedAt() {
    return this.specialist.given.joinedAt;
  }

  get openRequests() {
    return this.specialist.openRequests;
  }

  get medianMinutesToAnswer() {
    return this.specialist.median;
  }

  get offeredThisWeek(): number {
    return this.specialist.offeredSince(this.at - WEEK);
  }

  get answeredThisWeek(): number {
    return this.specialist.answeredSince(this.at - WEEK);
  }

  get lastOfferedAt(): Date | null {
    const { lastOfferedAt } = this.specialist;
    return lastOfferedAt === undefined ? null : new Date(lastOfferedAt);
  }
}

function countSince(times: readonly number[], since: number): number {
  let count = 0;
  for (let i = times.length - 1; i >= 0 && times[i]! > since; i--) count++;
  return count;
}
