import type pg from 'pg';

const COUNTS = [6, null, 8, 7, 9, 24];

/** Six months of trends as they would have been published: dengue rises, one month is untold. */
export async function publishTrends(database: pg.Pool): Promise<void> {
  for (const [index, count] of COUNTS.entries()) {
    const { rows } = await database.query<{ month: string }>(
      `insert into trend_releases (month) values (date '2026-01-01' + interval '1 month' * $1)
       returning month::text`,
      [index],
    );
    const add = (topic: string, clinicians: number, state: string | null = null) =>
      database.query(
        `insert into trend_cells (month, topic, specialty, state, clinicians) values ($1, $2, 'paediatrics', $3, $4)`,
        [rows[0]!.month, topic, state, clinicians],
      );
    if (count !== null) await add('dengue', count);
    await add('scabies', 10);
    if (index === 5) await add('dengue', 11, 'KERALA');
  }
}
