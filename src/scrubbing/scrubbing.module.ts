import { fileURLToPath } from 'node:url';
import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Env } from '../platform/config/env.js';
import { IdempotencyKeyEntity, IdempotencyRepository } from '../platform/idempotency/index.js';
import { MaskingAuditEntity } from './masking-audit.entity.js';
import { MaskingAuditsRepository } from './masking-audits.repository.js';
import { ReviewedPostsService } from './reviewed-posts.service.js';
import { deriveScrubbingKeys, SCRUBBING_KEYS, type ScrubbingKeys } from './scrubbing-keys.js';
import { ScrubbingPool } from './scrubbing-pool.js';
import { ScrubbingService } from './scrubbing.service.js';

/** A 20,000-character note takes well under a tenth of this. */
const TIMEOUT_MS = 4_000;

export const SCRUBBING_ENTITIES = [IdempotencyKeyEntity, MaskingAuditEntity];

@Global()
@Module({
  providers: [
    {
      provide: SCRUBBING_KEYS,
      inject: [Env],
      useFactory: (env: Env) => deriveScrubbingKeys(env.CORRIDOR_SECRET),
    },
    {
      provide: ScrubbingPool,
      inject: [Env, SCRUBBING_KEYS],
      useFactory: (env: Env, keys: ScrubbingKeys) =>
        new ScrubbingPool({
          filename: fileURLToPath(new URL('./scrub.worker.js', import.meta.url)),
          key: keys.surrogates,
          threads: env.CORRIDOR_SCRUBBING_THREADS,
          timeoutMs: TIMEOUT_MS,
        }),
    },
    IdempotencyRepository,
    MaskingAuditsRepository,
    ReviewedPostsService,
    ScrubbingService,
  ],
  exports: [ReviewedPostsService, ScrubbingService],
})
export class ScrubbingModule implements OnApplicationShutdown {
  constructor(private readonly pool: ScrubbingPool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.close();
  }
}
