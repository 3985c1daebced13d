import { monthName } from '../../components/chart/months.js';

const clinicians = (count: number | null) =>
  count === null ? 'Too few to tell' : `${count} clinicians`;

export const words = {
  title: 'Trends',
  lead: 'How many clinicians asked about a topic, month by month. Whatever fewer than 5 asked is not shown, nor anything it could be worked out from.',
  specialty: 'Specialty',
  anySpecialty: 'All specialties',
  state: 'State',
  anyState: 'All of India',
  months: 'Months',
  spans: { 6: '6 months', 12: '12 months', 24: '24 months' },
  atLeast:
    'By state these are the least that asked: who gave no state, and states with few, are not in them.',
  loading: 'Loading the trends',
  noneYet: 'No month has been published yet.',
  noneYetWhy:
    'A month is published on the fourth day after its end, once at least 5 clinicians have asked about the same topic.',
  noneHere: 'Too few asked here to show anything. Widen the specialty or the state.',
  workHint: 'Say in which state you work',
  inMonth: (count: number | null, month: string) => `${clinicians(count)} in ${monthName(month)}`,
  rising: (ratio: number) => `${ratio.toFixed(1)} × the usual`,
  chart: (name: string, last: string) => `${name} by month; ${last}. The table has every month.`,
  count: 'Clinicians',
  few: 'too few to tell',
  all: (count: number) => `Show all ${count} topics`,
} as const;
