import type pg from 'pg';

const CARDIOLOGY = { requests: 30, answered: [25, 29], outside: [0, 4], declined: [8, 8] };
const DERMATOLOGY = { requests: 20, answered: [18, 20], outside: [0, 4], declined: [5, 5] };
const OTHERS = { requests: 10, answered: [9, 9], outside: [0, 4], declined: [2, 2] };

/** Two months of numbers as they would have been published: 60 requests each. */
export async function publishNumbers(database: pg.Pool): Promise<void> {
  for (const month of ['2026-05-01', '2026-06-01']) {
    await database.query('insert into second_opinion_number_releases (month) values ($1)', [month]);
    const rows = [
      ['cardiology', null, CARDIOLOGY],
      ['dermatology', null, DERMATOLOGY],
      [null, null, OTHERS],
      [null, 'HOURS', { requests: 15 }],
      [null, 'DAY', { requests: 25 }],
      [null, 'ROUTINE', { requests: 20 }],
    ] as const;
    for (const [specialty, urgency, row] of rows) {
      const times = (median: number, late: number) =>
        Array.from({ length: row.requests }, (_, index) =>
          index < row.requests * 0.8 ? median : late,
        );
      const span = ([least, most]: readonly number[]) => ({ least, most });
      const shares = 'answered' in row && {
        answeredInADay: span(row.answered),
        outsideSpecialty: span(row.outside),
        declined: span(row.declined),
      };
      await database.query(
        `insert into second_opinion_numbers (month, specialty, urgency, requests, claim, reply, answer, shares)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          ...[month, specialty, urgency, row.requests],
          ...[times(20, 120), times(45, 300), times(170, 1_200), shares || null],
        ],
      );
    }
  }
}
