import { URGENCIES, type Urgency } from '../../../src/features/second-opinions/routing/urgency.js';
import type { Outcome } from './simulate.js';
import type { Specialist } from './specialist.js';
import { START } from './world.js';

export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
}

const MINUTE = 60_000;
/** Until when a claim is in time, in minutes. */
const IN_TIME: Readonly<Record<Urgency, number>> = { HOURS: 60, DAY: 12 * 60, ROUTINE: 48 * 60 };

export function figuresOf(
  outcomes: readonly Outcome[],
  specialists: readonly Specialist[],
): Figure[] {
  const claimed = outcomes.filter(({ claimedAt }) => claimedAt !== undefined);
  const share = (those: readonly unknown[]) => (100 * those.length) / outcomes.length;
  const loads = specialists.map((one) => one.claimed);
  return [
    { figure: 'time-to-claim-median', value: percentile(claimed.map(minutesOf), 0.5), unit: 'min' },
    { figure: 'time-to-claim-p90', value: percentile(claimed.map(minutesOf), 0.9), unit: 'min' },
    ...Object.values(URGENCIES).map((urgency) => ({
      figure: `time-to-claim-median-${urgency}`,
      value: percentile(
        claimed.filter(({ request }) => request.urgency === urgency).map(minutesOf),
        0.5,
      ),
      unit: 'min',
    })),
    { figure: 'load-gini', value: gini(loads), unit: '' },
    {
      figure: 'load-gini-of-limit',
      value: gini(specialists.map((one) => one.claimed / one.given.weeklyLimit)),
      unit: '',
    },
    { figure: 'newcomers-asked-within-two-weeks', value: newcomersAsked(specialists), unit: '%' },
    { figure: 'most-load', value: Math.max(...loads), unit: 'requests' },
    {
      figure: 'share-in-time',
      value: share(
        claimed.filter((outcome) => minutesOf(outcome) <= IN_TIME[outcome.request.urgency]),
      ),
      unit: '%',
    },
    {
      figure: 'claimed-at-first-offer',
      value: share(
        claimed.filter(({ offers, opened, escalated }) => offers === 1 && !opened && !escalated),
      ),
      unit: '%',
    },
    {
      figure: 'opened-to-specialty',
      value: share(outcomes.filter(({ opened }) => opened)),
      unit: '%',
    },
    { figure: 'escalated', value: share(outcomes.filter(({ escalated }) => escalated)), unit: '%' },
    {
      figure: 'unanswered-in-silence',
      value: outcomes.length - claimed.length,
      unit: 'requests',
    },
  ];
}

/** Of those who joined while it ran. */
function newcomersAsked(specialists: readonly Specialist[]): number {
  const joined = specialists.filter(({ given }) => given.joinedAt.getTime() > START);
  const asked = joined.filter(
    ({ given, firstOfferedAt = Infinity }) =>
      firstOfferedAt - given.joinedAt.getTime() <= 14 * 24 * 60 * MINUTE,
  );
  return (100 * asked.length) / joined.length;
}

function minutesOf({ at, claimedAt = NaN }: Outcome): number {
  return (claimedAt - at) / MINUTE;
}

/** The value below which the share `part` of `values` lies. */
function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? NaN;
}

/** 0 where all carry the same, towards 1 where one carries all. */
function gini(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const all = sorted.reduce((sum, value) => sum + value, 0);
  const ranked = sorted.reduce((sum, value, index) => sum + (index + 1) * value, 0);
  return (2 * ranked) / (sorted.length * all) - (sorted.length + 1) / sorted.length;
}
