import { Controller, Get, HttpStatus, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { HEALTH_CHECKS, type HealthChecks } from './health-checks.js';

const CHECK_TIMEOUT_MS = 3_000;

@Controller('health')
export class HealthController {
  constructor(@Inject(HEALTH_CHECKS) private readonly checks: HealthChecks) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** 200 when everything a post needs is there, else 503 with the names of what is down. */
  @Get('ready')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: string; down: string[] }> {
    const names = Object.keys(this.checks);
    const up = await Promise.all(names.map((name) => passes(this.checks[name]!)));
    const down = names.filter((_, index) => !up[index]);
    if (down.length > 0) void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: down.length > 0 ? 'not ready' : 'ready', down };
  }
}

async function passes(check: () => Promise<unknown>): Promise<boolean> {
  const timeout = new Promise<boolean>((resolve) =>
    setTimeout(resolve, CHECK_TIMEOUT_MS, false).unref(),
  );
  const outcome = check().then(
    () => true,
    () => false,
  );
  return Promise.race([outcome, timeout]);
}
