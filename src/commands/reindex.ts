import cliProgress from 'cli-progress';
import { withIndexMaintenance } from './index-commands.js';
import { withDatabase } from './with-database.js';

/** Rebuilds the search index from PostgreSQL alone; searches see the old one until it is complete. */
await withDatabase((env) =>
  withIndexMaintenance(env, async (maintenance) => {
    const bar = new cliProgress.SingleBar({
      format: 'Indexing [{bar}] {value}/{total} threads, {eta} s left',
      noTTYOutput: true,
    });
    bar.start(0, 0);
    const count = await maintenance.rebuild((done, total) => {
      bar.setTotal(total);
      bar.update(done);
    });
    bar.stop();
    process.stdout.write(`The index holds ${count} threads.\n`);
    return 0;
  }),
);
