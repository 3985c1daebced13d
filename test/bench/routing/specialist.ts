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

/** A specialist as the simulation moves them; `seen` is what the product knows of them. */
export class Specialist {
  openRequests = 0;
  claimed = 0;
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
  }

  get firstOfferedAt(): number | undefined {
    return this.offeredAt[0];
  }

  hasJoined(at: number): boolean {
    return this.given.joinedAt.getTime() <= at;
  }

  seen(at: number): RoutingCandidate {
    const lastOfferedAt = this.offeredAt.at(-1);
    const { specialties, languages, institutionHash, availability, weeklyLimit, joinedAt } =
      this.given;
    return {
      id: this.given.id,
      displayName: this.given.id,
      specialties,
      languages,
      verified: true,
      institutionHash,
      availability,
      openRequests: this.openRequests,
      offeredThisWeek: sinceWeek(this.offeredAt, at),
      answeredThisWeek: sinceWeek(this.answeredAt, at),
      weeklyLimit,
      medianMinutesToAnswer:
        this.latest.length < ENOUGH
          ? null
          : this.latest.toSorted((a, b) => a - b)[this.latest.length >> 1]!,
      lastOfferedAt: lastOfferedAt === undefined ? null : new Date(lastOfferedAt),
      joinedAt,
      answeredThreadIds: [],
    };
  }
}

function sinceWeek(times: readonly number[], at: number): number {
  let count = 0;
  for (let i = times.length - 1; i >= 0 && times[i]! > at - WEEK; i--) count++;
  return count;
}
