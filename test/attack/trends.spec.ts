import { releaseOf, type TrendUnit } from '../../src/features/trends/trend-release.js';
import {
  coveredBy,
  type MonthCell,
  type TrendFilter,
} from '../../src/features/trends/trend-series.js';
import { LEAST_COUNT } from '../../src/platform/statistics/index.js';
import { randomFrom } from '../crash/seeded-random.js';
import { boundsOf, type Equation } from './linear-bounds.js';

const DATA_SETS = 1_000;
const MONTHS = ['2026-01', '2026-02'] as const;
const SPECIALTIES = ['dermatology', 'neurology', 'paediatrics'];
const STATES = ['GOA', 'KERALA', 'PUNJAB'];
const PLACES = [...STATES, null];
const nameOf = (month: string, specialty: string, state: string | null) =>
  `${month} ${specialty} ${state}`;

type Data = ReadonlyMap<string, readonly TrendUnit[]>;

/** Counts from 0 to 12, small ones more often, so that much must be suppressed. */
function randomData(seed: number): Data {
  const random = randomFrom(seed);
  return new Map(
    MONTHS.map((month) => [
      month,
      SPECIALTIES.flatMap((specialty) =>
        PLACES.flatMap((state) =>
          Array.from({ length: Math.min(random(13), random(13)) }, () => ({
            topic: 'dengue',
            specialty,
            state,
          })),
        ),
      ),
    ]),
  );
}

function trueCounts(data: Data): Map<string, number> {
  const counts = new Map(
    MONTHS.flatMap((month) =>
      SPECIALTIES.flatMap((specialty) =>
        PLACES.map((state) => [nameOf(month, specialty, state), 0] as [string, number]),
      ),
    ),
  );
  for (const [month, units] of data)
    for (const { specialty, state } of units) {
      const name = nameOf(month, specialty, state);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return counts;
}

/** Everything that anybody can ask: each specialty, state and span of months, and none. */
const QUESTIONS: { filter: TrendFilter; months: readonly string[] }[] = [
  [MONTHS[0]],
  [MONTHS[1]],
  MONTHS,
].flatMap((months) =>
  [undefined, ...SPECIALTIES].flatMap((specialty) =>
    [undefined, ...STATES].map((state) => ({
      months,
      filter: { ...(specialty && { specialty }), ...(state && { state }) },
    })),
  ),
);

/** The cells of the truth that a published cell adds up. */
function partsOf({ month, specialty, state }: MonthCell, cells: readonly MonthCell[]): string[] {
  const ofMonth = cells.filter((cell) => cell.month === month);
  const apart = (one: string) => ofMonth.some((cell) => cell.specialty === one);
  const told = (one: string, place: string | null) =>
    place !== null && ofMonth.some((cell) => cell.specialty === one && cell.state === place);
  return SPECIALTIES.filter((one) =>
    specialty === null ? !apart(one) : one === specialty,
  ).flatMap((one) =>
    PLACES.filter((place) => (state === null ? !told(one, place) : place === state)).map((place) =>
      nameOf(month, one, place),
    ),
  );
}

/** What the product answers, with what whoever knows the release makes of it. */
function answers(data: Data): Equation[] {
  const cells: MonthCell[] = MONTHS.flatMap((month) =>
    releaseOf(data.get(month) ?? [], SPECIALTIES.length).map((cell) => ({ month, ...cell })),
  );
  return QUESTIONS.map(({ filter, months }) => {
    const covered = coveredBy(cells, filter).filter(({ month }) => months.includes(month));
    return {
      names: covered.flatMap((cell) => partsOf(cell, cells)),
      sum: covered.reduce((sum, { clinicians }) => sum + clinicians, 0),
    };
  });
}

/** What a product would answer that hides small answers, and nothing else. */
function naiveAnswers(data: Data): Equation[] {
  return QUESTIONS.flatMap(({ filter, months }) => {
    const units = months.flatMap((month) =>
      (data.get(month) ?? [])
        .filter(
          ({ specialty, state }) =>
            (!filter.specialty || filter.specialty === specialty) &&
            (!filter.state || filter.state === state),
        )
        .map((unit) => ({ month, ...unit })),
    );
    const names = months.flatMap((month) =>
      SPECIALTIES.filter((one) => !filter.specialty || filter.specialty === one).flatMap((one) =>
        PLACES.filter((place) => !filter.state || filter.state === place).map((place) =>
          nameOf(month, one, place),
        ),
      ),
    );
    return units.length < LEAST_COUNT ? [] : [{ names, sum: units.length }];
  });
}

/** How many counts from 1 to 4 one can tell exactly, and of how many one learns anything. */
function attack(data: Data, equations: readonly Equation[]) {
  const counts = trueCounts(data);
  const bounds = boundsOf([...counts.keys()], equations);
  let recovered = 0;
  let narrowed = 0;
  for (const [name, count] of counts) {
    const { least, most } = bounds.get(name)!;
    if (count >= LEAST_COUNT) continue;
    if (count > 0 && least === most) recovered++;
    if (least > 0 || most < LEAST_COUNT - 1) narrowed++;
  }
  return { recovered, narrowed };
}

describe('subtraction over filters, states and months', () => {
  const all = Array.from({ length: DATA_SETS }, (_, seed) => randomData(seed));

  it(`recovers no count under 5 in ${DATA_SETS} random data sets, and narrows none`, () => {
    let published = 0;
    for (const data of all) {
      const equations = answers(data);
      published += equations.filter(({ sum }) => sum > 0).length;
      expect(equations.filter(({ sum }) => sum > 0 && sum < LEAST_COUNT)).toEqual([]);
      expect(attack(data, equations)).toEqual({ recovered: 0, narrowed: 0 });
    }
    // Nothing published would be safe as well.
    expect(published).toBeGreaterThan(DATA_SETS * 10);
  });

  it('recovers hundreds where small answers alone are hidden', () => {
    const recovered = all.slice(0, 200).map((data) => attack(data, naiveAnswers(data)).recovered);
    expect(recovered.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(100);
  });

  it('recovers some where the secondary suppression is left out', () => {
    const data: Data = new Map([
      [MONTHS[0], [...units(9, 'GOA'), ...units(3, 'KERALA')]],
      [MONTHS[1], []],
    ]);
    const told = (state: string | null) => nameOf(MONTHS[0], 'neurology', state);
    const equations = [
      { names: [told('GOA')], sum: 9 },
      { names: PLACES.map(told), sum: 12 },
      // What everybody knows who gave their state: that all did.
      { names: [told(null), told('PUNJAB')], sum: 0 },
    ];
    expect(attack(data, equations).recovered).toBe(1);
  });

  it('leaves each small count free: the same release comes of any other', () => {
    for (const data of all.slice(0, 200)) {
      const units = data.get(MONTHS[0]) ?? [];
      const before = releaseOf(units, SPECIALTIES.length);
      for (const specialty of SPECIALTIES) {
        const ofSpecialty = units.filter((unit) => unit.specialty === specialty);
        const told = new Set(
          before.filter((cell) => cell.specialty === specialty).map(({ state }) => state),
        );
        if (told.size === 0) continue;
        const hidden = STATES.filter((state) => !told.has(state));
        const left = ofSpecialty.filter(({ state }) => state === null || hidden.includes(state));
        for (const state of hidden)
          for (let count = 0; count < LEAST_COUNT; count++) {
            const others = units.filter((unit) => !left.includes(unit));
            const instead = left.map((unit, index) => ({
              ...unit,
              state: index < count ? state : null,
            }));
            expect(releaseOf([...others, ...instead], SPECIALTIES.length)).toEqual(
              expect.arrayContaining(before),
            );
          }
      }
    }
  });
});

const units = (times: number, state: string): TrendUnit[] =>
  Array.from({ length: times }, () => ({ topic: 'dengue', specialty: 'neurology', state }));
