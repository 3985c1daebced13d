import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `dist/web`, beside the built server. */
const ROOT = fileURLToPath(new URL('../../../web', import.meta.url));
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * Serves the built web client: precompressed, hashed assets for a year, everything else asked
 * for anew. Every address that is no file is the client's own.
 */
export async function serveWebClient(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(join(ROOT, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: ROOT,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply: FastifyReply, path: string) => {
      const hashed = path.includes('/assets/');
      void reply.header(
        'cache-control',
        hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
      );
    },
  });
  const server = app.getHttpAdapter().getInstance();
  server.get('/*', async (request: FastifyRequest, reply: FastifyReply) => {
    const isPage = request.headers.accept?.includes('text/html') ?? false;
    return isPage ? reply.sendFile('index.html') : reply.code(404).send({ error: 'NOT_FOUND' });
  });
}
