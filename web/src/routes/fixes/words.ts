import type { FixData } from '../../graphql/fixes.js';

type Kind = FixData['kind'];
type Standing = FixData['standing'];

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  DRUG_SHORTAGE: 'Drug shortage',
  EQUIPMENT: 'Equipment',
  PAPERWORK: 'Paperwork',
  REFERRAL: 'Referral',
};

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  WORKS: 'Works',
  DOUBTED: 'Doubted',
  WORKS_NO_MORE: 'Works no more',
  EXPIRED: 'Expired',
};

const colleagues = (count: number) => (count === 1 ? '1 colleague' : `${count} colleagues`);

export const words = {
  title: 'Fix board',
  lead: 'Workarounds for shortages and paperwork, the most recently confirmed first.',
  post: 'Post a fix',
  search: 'Search the fix board',
  placeholder: 'Drug, form, equipment…',
  kind: 'Kind',
  anyKind: 'All kinds',
  region: 'State',
  anyRegion: 'All states',
  everywhere: 'All of India',
  past: 'Also what works no more',
  loading: 'Loading the fix board',
  none: 'Nothing here that fits.',
  confirmed: (count: number) => `Confirmed by ${colleagues(count)}`,
  unconfirmed: 'Not confirmed yet',
  doubted: (count: number) => `${colleagues(count)}: works no more`,
  last: 'last',
  until: 'until',
  works: 'Works for me',
  worksNoMore: 'Works no more',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw this fix?',
  withdrawText: 'It leaves the board for everybody.',
  newTitle: 'Post a fix',
  newLead: 'What is short or in the way, and what you do about it. No patient belongs in it.',
  reviewTitle: 'Review your fix',
  item: 'What is short or in the way',
  itemHint: 'One line, as you would search for it.',
  workaround: 'What to do about it',
  workaroundHint: 'Whom to ask, what to use instead, what to watch for.',
  expires: 'Take it off the board after',
  expiries: { '30': '1 month', '90': '3 months', '365': '1 year' },
  needItem: 'Say what is short or in the way.',
  longItem: 'At most 120 characters.',
  needWorkaround: 'Say what to do about it.',
  back: 'Back to the board',
  postNow: 'Post',
  posted: 'Your fix is on the board.',
} as const;
