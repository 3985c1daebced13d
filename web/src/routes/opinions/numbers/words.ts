import type { NumbersRow } from '../../../graphql/opinion-numbers.js';

type Share = NumbersRow['declined'];

const percent = (share: number): number => Math.round(100 * share);

/** Minutes as one says them. */
export function duration(minutes: number): string {
  if (minutes < 90) return `${minutes} min`;
  const [amount, unit] = minutes < 2_880 ? [minutes / 60, 'h'] : [minutes / 1_440, 'days'];
  return `${Number(amount.toFixed(1))} ${unit}`;
}

export function shareWords(share: NonNullable<Share>): string {
  const [least, most] = [percent(share.least), percent(share.most)];
  if (least === most) return `${least} %`;
  if (least === 0 && most === 100) return words.few;
  if (least === 0) return `at most ${most} %`;
  return most === 100 ? `at least ${least} %` : `${least}–${most} %`;
}

export const words = {
  title: 'How requests go',
  lead: 'Requests of months that are over, from sending on. What fewer than 5 have in common is not shown, nor anything it could be worked out from.',
  spans: { 1: '1 month', 3: '3 months', 6: '6 months', 12: '12 months', 24: '24 months' },
  loading: 'Loading the numbers',
  noneYet: 'No month has been published yet.',
  noneYetWhy:
    'A month is published a week after its end, once a specialty had at least 5 requests in it.',
  inAll: 'In all',
  all: 'All requests',
  bySpecialty: 'By specialty',
  byUrgency: 'By urgency',
  others: 'All other specialties',
  noUrgency: 'Shown for months in which each urgency had at least 5 requests.',
  requests: (count: number) => `${count} requests`,
  times: { toClaim: 'To the claim', toFirstReply: 'To the first reply', toAnswer: 'To the answer' },
  half: (median: string, ninetieth: string | null) =>
    ninetieth ? `half in ${median}, nine of ten in ${ninetieth}` : `half in ${median}`,
  few: 'too few to tell',
  shares: {
    answeredInADay: 'Answered in 24 h',
    outsideSpecialty: 'Outside the specialty',
    declined: 'Declined by somebody',
  },
  trend: 'Hours to the answer, at the median',
  chart: (last: string) => `Hours to the answer by month, at the median; last ${last}.`,
  hours: 'Hours',
  back: 'Back to the requests',
} as const;
