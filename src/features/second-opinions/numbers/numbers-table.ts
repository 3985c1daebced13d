import { stringify } from 'csv-stringify/sync';
import type { SpecialtySlug } from '../../../../libs/kernel/index.js';
import { specialtiesOf } from '../../identity/index.js';
import type { Numbers, NumbersRow, Quantiles } from './numbers-of-a-period.js';

/** Empty where too few are known. Shares are the least and the most that there can have been. */
export function tableOf({ total, bySpecialty, byUrgency }: Numbers): string {
  const rows = [
    ...(total.requests > 0 ? [lineOf('all', total)] : []),
    ...bySpecialty.map((row) => lineOf(nameOf(row), row)),
    ...byUrgency.map((row) => lineOf(row.urgency ?? '', row)),
  ];
  const columns = ['of', ...COLUMNS.map(([heading]) => heading)];
  return stringify(rows, { header: true, columns, escape_formulas: true });
}

const lineOf = (name: string, row: NumbersRow) => [name, ...COLUMNS.map(([, of]) => of(row))];

const nameOf = ({ specialty }: NumbersRow): string =>
  specialty ? (specialtiesOf([specialty as SpecialtySlug])[0]?.name ?? specialty) : 'others';

const percent = (share: number) => Math.round(100 * share);

type Column = readonly [heading: string, of: (row: NumbersRow) => number | null | undefined];

const TIMES: readonly Column[] = (
  [
    ['claim', ({ claim }) => claim],
    ['first reply', ({ reply }) => reply],
    ['answer', ({ answer }) => answer],
  ] as readonly [string, (row: NumbersRow) => Quantiles][]
).flatMap(([name, of]): Column[] => [
  [`median minutes to ${name}`, (row) => of(row).median],
  [`90th percentile of minutes to ${name}`, (row) => of(row).ninetieth],
]);

const SHARES: readonly Column[] = (
  [
    ['answered in 24 h', 'answeredInADay'],
    ['outside specialty', 'outsideSpecialty'],
    ['declined', 'declined'],
  ] as const
).flatMap(([name, share]): Column[] => [
  [`% ${name}, at least`, ({ shares }) => shares && percent(shares[share].least)],
  [`% ${name}, at most`, ({ shares }) => shares && percent(shares[share].most)],
]);

const COLUMNS: readonly Column[] = [['requests', ({ requests }) => requests], ...TIMES, ...SHARES];
