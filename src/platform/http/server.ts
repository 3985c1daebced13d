import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { type DynamicModule, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ValidationError } from 'class-validator';
import type { Logger } from 'pino';
import { AppError } from '../../../libs/kernel/index.js';
import { type Env } from '../config/env.js';
import { logRequests, NestLogger } from '../logging/index.js';
import { AppErrorFilter } from './app-error.filter.js';
import { StorableTextPipe } from './storable-text.pipe.js';
import { serveWebClient } from './web-client.js';

/** Three bodies of 20,000 characters in the widest script, with room for the envelope. */
const BODY_LIMIT = 512 * 1024;

/** Builds the HTTP application around `root`; the caller makes it listen. */
export async function createHttpApplication(
  root: DynamicModule,
  env: Env,
  logger: Logger,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: false,
    bodyLimit: BODY_LIMIT,
    trustProxy: env.CORRIDOR_TRUSTED_PROXIES ?? false,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  const server = adapter.getInstance();
  logRequests(server, logger);
  await app.register(cookie as never);
  await app.register(helmet, securityHeaders(env));
  app.useGlobalFilters(new AppErrorFilter());
  app.useGlobalPipes(
    new StorableTextPipe(),
    new ValidationPipe({ transform: true, exceptionFactory: refuseInput }),
  );
  await serveWebClient(app);
  await app.init();
  return app;
}

/**
 * Nothing from elsewhere, nothing inline: a script that somehow got into a page could neither
 * run nor send anything away.
 */
function securityHeaders(env: Env): object {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(env.isProduction && { upgradeInsecureRequests: [] }),
      },
    },
    hsts: env.isProduction,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
  };
}

/** Names what is wrong with an input by its path and its rule; never quotes a value. */
function refuseInput(errors: ValidationError[]): AppError {
  return new AppError(
    'BAD_USER_INPUT',
    `${describe(errors).join('; ')}. What you wrote is kept in your editor.`,
  );
}

function describe(errors: readonly ValidationError[], parent = ''): string[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const own = Object.values(constraints ?? {})[0];
    return [...(own ? [parent + own] : []), ...describe(children ?? [], `${parent}${property}.`)];
  });
}
