import { withIndexMaintenance } from './index-commands.js';
import { withDatabase } from './with-database.js';

/** Prints how the search index differs from PostgreSQL (0 expected) and mends it. */
await withDatabase((env) =>
  withIndexMaintenance(env, async (maintenance) => {
    const difference = await maintenance.compare();
    const { missing, outdated, surplus } = difference;
    const size = missing.length + outdated.length + surplus.length;
    process.stdout.write(
      `Difference: ${size} (missing ${missing.length}, outdated ${outdated.length}, surplus ${surplus.length})\n`,
    );
    if (size > 0) {
      await maintenance.mend(difference);
      process.stdout.write('Mended.\n');
    }
    return 0;
  }),
);
