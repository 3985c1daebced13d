import {
  type MonthCell,
  rowsOf,
  totalOf,
} from '../../src/features/second-opinions/numbers/numbers-of-a-period.js';
import {
  type CountedRequest,
  releaseOf,
} from '../../src/features/second-opinions/numbers/numbers-release.js';
import { LEAST_COUNT } from '../../src/platform/statistics/index.js';
import { randomFrom } from '../crash/seeded-random.js';
import { boundsOf, type Equation } from './linear-bounds.js';

const DATA_SETS = 500;
const MONTHS = ['2026-01', '2026-02'] as const;
const PERIODS = [[MONTHS[0]], [MONTHS[1]], MONTHS];
const SPECIALTIES = ['dermatology', 'neurology', 'paediatrics', 'urology'];
const URGENCIES = ['HOURS', 'DAY', 'ROUTINE'] as const;

type Data = ReadonlyMap<string, readonly CountedRequest[]>;

const request = (over: Partial<CountedRequest>): CountedRequest => ({
  specialty: 'urology',
  urgency: 'DAY',
  minutesToClaim: 20,
  minutesToReply: 40,
  minutesToAnswer: 60,
  outside: false,
  declined: false,
  ...over,
});

/** Counts from 0 to 11, small ones more often, so that much must be suppressed. */
function randomData(seed: number): Data {
  const random = randomFrom(seed);
  return new Map(
    MONTHS.map((month) => [
      month,
      SPECIALTIES.flatMap((specialty) =>
        URGENCIES.flatMap((urgency) =>
          Array.from({ length: Math.min(random(12), random(12)) }, () =>
            request({
              ...{ specialty, urgency, minutesToAnswer: random(4) ? 60 : 3_000 },
              ...{ declined: random(4) === 0, outside: random(3) > 0 },
            }),
          ),
        ),
      ),
    ]),
  );
}

/** Of each month, by a part of a request. */
const countsOf = (
  data: Data,
  part: (request: CountedRequest) => string,
  names: readonly string[],
) =>
  new Map(
    MONTHS.flatMap((month) =>
      names.map((name): [string, number] => [
        `${month} ${name}`,
        data.get(month)!.filter((one) => part(one) === name).length,
      ]),
    ),
  );
const CROSSED = SPECIALTIES.flatMap((specialty) => URGENCIES.map((one) => `${specialty} ${one}`));

const releaseOfAll = (data: Data): MonthCell[] =>
  MONTHS.flatMap((month) =>
    releaseOf(data.get(month)!, SPECIALTIES.length).map((cell) => ({ month, ...cell })),
  );

/** The specialties that a row of a month adds up. */
function specialtiesIn(cell: MonthCell, cells: readonly MonthCell[]): string[] {
  if (cell.specialty) return [cell.specialty];
  const ofMonth = cells.filter(({ month, urgency }) => month === cell.month && urgency === null);
  const apart = ofMonth.flatMap(({ specialty }) => specialty ?? []);
  const all = ofMonth.some(({ specialty }) => specialty === null);
  if (cell.urgency) return all ? SPECIALTIES : apart;
  return SPECIALTIES.filter((one) => !apart.includes(one));
}

/** Every number of requests that the page shows, of every period, as who knows the rules reads it. */
function answers(cells: readonly MonthCell[]) {
  const margins: Equation[] = [];
  const crossed: Equation[] = [];
  for (const months of PERIODS) {
    const ofPeriod = cells.filter(({ month }) => (months as readonly string[]).includes(month));
    const rows = [...rowsOf(ofPeriod), totalOf(ofPeriod)];
    for (const row of rows) {
      const isTotal = row === rows.at(-1);
      const parts = ofPeriod.filter(
        ({ specialty, urgency }) =>
          urgency === row.urgency && (isTotal || specialty === row.specialty),
      );
      const names = (of: (cell: MonthCell, specialty: string) => string[]) =>
        parts.flatMap((cell) =>
          specialtiesIn(cell, cells).flatMap((one) =>
            of(cell, one).map((name) => `${cell.month} ${name}`),
          ),
        );
      margins.push({
        names: row.urgency
          ? parts.map((cell) => `${cell.month} ${cell.urgency}`)
          : names((_, specialty) => [specialty]),
        sum: row.requests,
      });
      crossed.push({
        names: names((cell, specialty) =>
          (cell.urgency ? [cell.urgency] : URGENCIES).map((urgency) => `${specialty} ${urgency}`),
        ),
        sum: row.requests,
      });
    }
  }
  return { margins, crossed };
}

/** How many counts from 1 to 4 one can tell exactly, and of how many under 5 one learns anything. */
function attack(counts: ReadonlyMap<string, number>, equations: readonly Equation[]) {
  const bounds = boundsOf([...counts.keys()], equations);
  const small = [...counts].filter(([, count]) => count < LEAST_COUNT);
  const exact = small.filter(([name, count]) => {
    const { least, most } = bounds.get(name)!;
    return count > 0 && least === most;
  });
  const narrowed = small.filter(([name]) => {
    const { least, most } = bounds.get(name)!;
    return least > 0 || most < LEAST_COUNT - 1;
  });
  return { recovered: exact.length, narrowed: narrowed.length };
}

describe('subtraction of rows from totals, over specialties, urgencies and months', () => {
  const all = Array.from({ length: DATA_SETS }, (_, seed) => randomData(seed));

  it(`tells and narrows no count under 5 in ${DATA_SETS} random data sets`, () => {
    let published = 0;
    for (const data of all) {
      const cells = releaseOfAll(data);
      const { margins, crossed } = answers(cells);
      published += cells.length;
      expect(cells.filter(({ requests }) => requests < LEAST_COUNT)).toEqual([]);
      const specialties = countsOf(data, ({ specialty }) => specialty, SPECIALTIES);
      const urgencies = countsOf(data, ({ urgency }) => urgency, URGENCIES);
      expect(attack(new Map([...specialties, ...urgencies]), margins)).toEqual({
        recovered: 0,
        narrowed: 0,
      });
      const each = countsOf(data, (one) => `${one.specialty} ${one.urgency}`, CROSSED);
      expect(attack(each, crossed).recovered).toBe(0);
    }
    // Nothing published would be safe as well.
    expect(published).toBeGreaterThan(DATA_SETS * 8);
  });

  it('tells hundreds where rows under 5 alone are hidden', () => {
    const recovered = all.slice(0, 100).map((data) => {
      const counts = countsOf(data, ({ specialty }) => specialty, SPECIALTIES);
      const shown = [...counts].filter(([, count]) => count >= LEAST_COUNT);
      const totals = MONTHS.map((month) => ({
        names: SPECIALTIES.map((one) => `${month} ${one}`),
        sum: data.get(month)!.length,
      }));
      const rows = shown.map(([name, sum]) => ({ names: [name], sum }));
      return attack(counts, [...rows, ...totals]).recovered;
    });
    expect(recovered.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(30);
  });

  it('says the same of a row whatever small number was answered late, outside or declined', () => {
    const rowWith = (few: number, all_: number, rest: boolean) =>
      releaseOf(
        Array.from({ length: all_ }, (_, index) => {
          const is = index < few !== rest;
          return request({ declined: is, outside: is, minutesToAnswer: is ? 90 : 5_000 });
        }),
        SPECIALTIES.length,
      )[0]!.shares;
    for (const size of [5, 9, 10, 11, 40])
      for (const rest of [false, true])
        for (let few = 1; few < LEAST_COUNT; few++)
          expect(rowWith(few, size, rest)).toEqual(rowWith(0, size, rest));
    expect(rowWith(5, 10, false)!.declined).toEqual({ least: 5, most: 5 });
  });

  it('adds up shares of a total to no more than its rows say', () => {
    for (const data of all.slice(0, 100)) {
      const cells = releaseOfAll(data);
      const rows = rowsOf(cells.filter(({ urgency }) => urgency === null));
      const { shares, requests } = totalOf(cells);
      const least = rows.reduce((sum, row) => sum + row.shares!.declined.least * row.requests, 0);
      if (shares) expect(shares.declined.least * requests).toBeCloseTo(least);
    }
  });

  it('tells of no quantile beyond which fewer than five lie', () => {
    const rowOfSlow = (slow: number, all_: number) =>
      totalOf(
        releaseOf(
          Array.from({ length: all_ }, (_, index) =>
            request({ minutesToAnswer: index < slow ? 5_000 + index : 60 }),
          ),
          SPECIALTIES.length,
        ),
      ).answer;
    expect(rowOfSlow(4, 9)).toEqual({ median: null, ninetieth: null });
    expect(rowOfSlow(4, 10)).toEqual({ median: 60, ninetieth: null });
    for (let slow = 0; slow < LEAST_COUNT; slow++)
      expect(rowOfSlow(slow, 50)).toEqual({ median: 60, ninetieth: 60 });
  });
});
