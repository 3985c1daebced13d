const WAITING = `
  select j.id, j.attempts from graphile_worker._private_jobs j
  join graphile_worker._private_tasks t on t.id = j.task_id
  where t.identifier = 'case-thread-changed' and j.key is not null`;

/** The events of threads that are not indexed yet, each the last of its thread. */
export class Queue {
  constructor(database) {
    this.database = database;
  }

  async waiting() {
    const { rows } = await this.database.query(WAITING);
    return {
      ids: rows.map(({ id }) => id),
      threads: rows.length,
      attempts: Math.max(0, ...rows.map(({ attempts }) => attempts)),
    };
  }

  /** Whether all that waited then is done. */
  async isPast({ ids }) {
    const { rows } = await this.database.query(`${WAITING} and j.id = any ($1) limit 1`, [ids]);
    return rows.length === 0;
  }
}
