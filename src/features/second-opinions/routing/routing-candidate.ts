import type { CaseThreadId, ClinicianId, SpecialtySlug } from '../../../../libs/kernel/index.js';

/** Hours of one weekday, in the clinician's own zone. A night shift is two of them. */
export interface WeeklyHours {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** Minutes from midnight: 540 is nine o'clock; the end is exclusive, at most 1440. */
  readonly from: number;
  readonly until: number;
}

export interface Absence {
  readonly from: Date;
  readonly until: Date;
}

/** Where public holidays are observed: ISO 3166 country and the state within it, `IN` and `KA`. */
export interface HolidayRegion {
  readonly country: string;
  readonly state: string | null;
}

export interface Availability {
  /** IANA name, `Asia/Kolkata`. */
  readonly zone: string;
  readonly hours: readonly WeeklyHours[];
  readonly absences: readonly Absence[];
  /** Null for who works on public holidays too. */
  readonly holidays: HolidayRegion | null;
}

/** A clinician who may be asked, with what they carry at this moment. */
export interface RoutingCandidate {
  readonly id: ClinicianId;
  readonly displayName: string;
  readonly specialties: readonly SpecialtySlug[];
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly verified: boolean;
  readonly institutionHash: string | null;
  readonly availability: Availability;
  /** Offers not yet decided, and claims not yet answered. */
  readonly openRequests: number;
  /** Of the last seven days, like `answeredThisWeek`. */
  readonly offeredThisWeek: number;
  readonly answeredThisWeek: number;
  /** What they are willing to take in seven days; 0 is a pause. */
  readonly weeklyLimit: number;
  /** From an offer to its answer, in their available time; null where too few are known. */
  readonly medianMinutesToAnswer: number | null;
  readonly lastOfferedAt: Date | null;
  readonly joinedAt: Date;
  /** Case threads in which they answered before. */
  readonly answeredThreadIds: readonly CaseThreadId[];
}
