import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';

/** 40001 serialization_failure and 40P01 deadlock_detected: the same work succeeds when run again. */
const TRANSIENT = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/** An open transaction. Services pass it on; only repositories and the outbox look inside. */
export interface Transaction {
  readonly manager: EntityManager;
}

/** Runs a piece of work so that all of its rows and its outbox events are kept, or none. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  async run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction((manager) => work({ manager }));
      } catch (error) {
        if (attempt === ATTEMPTS || !isTransient(error)) throw error;
      }
    }
  }

  /** Runs `work` while no process runs other work of this name; waits for its turn. */
  async alone<T>(name: string, work: () => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`select set_config('statement_timeout', '0', true)`);
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
      return work();
    });
  }
}

function isTransient(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    TRANSIENT.has((error.driverError as { code?: string }).code ?? '')
  );
}
