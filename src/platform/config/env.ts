import 'reflect-metadata';
import { resolve } from 'node:path';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  validateSync,
} from 'class-validator';
import { StartupError } from './startup-error.js';

const toNumber = Transform(({ value }) => (value === undefined ? undefined : Number(value)));

/** Local is `npm start`: one process on embedded defaults. Deployed is the API or the worker alone. */
export type Mode = 'local' | 'deployed';

/** Everything that the environment configures, validated once at boot and then frozen. */
export class Env {
  mode!: Mode;

  @IsIn(['', 'development', 'test', 'production'])
  NODE_ENV = '';

  @toNumber
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT = 3000;

  @IsString()
  HOST = '127.0.0.1';

  @IsString()
  CORRIDOR_DATA_DIR = '.corridor';

  @IsIn(['0', '1'])
  CORRIDOR_DEMO = '1';

  @IsOptional()
  @Length(12, 200)
  CORRIDOR_DEMO_PASSWORD: string | undefined = undefined;

  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'it must start with postgres://' })
  DATABASE_URL: string | undefined = undefined;

  /** Given to `npm run migrate`: the password with which the product's own role may connect. */
  @IsOptional()
  @Length(16, 200)
  CORRIDOR_APP_PASSWORD: string | undefined = undefined;

  @toNumber
  @IsInt()
  @Min(2)
  @Max(100)
  DATABASE_POOL_SIZE = 10;

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  MEILISEARCH_URL: string | undefined = undefined;

  @IsOptional()
  @IsString()
  MEILISEARCH_KEY: string | undefined = undefined;

  @IsOptional()
  @IsUrl({ protocols: ['smtp', 'smtps'], require_tld: false, require_protocol: true })
  SMTP_URL: string | undefined = undefined;

  @IsString()
  CORRIDOR_MAIL_FROM = 'Corridor <no-reply@corridor.invalid>';

  /** Where people reach the web client; links in mail start with it. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  CORRIDOR_PUBLIC_URL: string | undefined = undefined;

  /** The proxies in front, as Fastify's `trustProxy` takes them; none by default. */
  @IsOptional()
  @IsString()
  CORRIDOR_TRUSTED_PROXIES: string | undefined = undefined;

  /** Local mode makes one of its own and keeps it in the data folder. */
  @ValidateIf((env: Env) => env.mode === 'deployed' || env.CORRIDOR_SECRET !== '')
  @MinLength(32, { message: 'it must be a random string of at least 32 characters' })
  CORRIDOR_SECRET = '';

  @IsIn(['on', 'off'])
  CORRIDOR_RATE_LIMITS: 'on' | 'off' = 'on';

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
  LOG_LEVEL = 'info';

  @toNumber
  @IsInt()
  @Min(1)
  @Max(32)
  CORRIDOR_SCRUBBING_THREADS = 1;

  get publicUrl(): string {
    return this.CORRIDOR_PUBLIC_URL ?? `http://localhost:${this.PORT}`;
  }

  get isProduction(): boolean {
    return this.NODE_ENV === 'production';
  }

  get isDevelopment(): boolean {
    return this.NODE_ENV === 'development';
  }
}

/** The one database address that a validated `Env` of a running process always has. */
export function databaseUrl(env: Env): string {
  if (!env.DATABASE_URL) throw new StartupError('DATABASE_URL is not set.');
  return env.DATABASE_URL;
}

/**
 * Reads `source` (usually `process.env`) for one mode of running.
 * Throws a `StartupError` that names the first wrong variable, never its value.
 */
export function loadEnv(mode: Mode, source: Record<string, string | undefined>): Env {
  const given = Object.keys(new Env()).filter((name) => source[name]);
  const env = plainToInstance(Env, Object.fromEntries(given.map((name) => [name, source[name]])));
  env.mode = mode;
  env.CORRIDOR_DATA_DIR = resolve(env.CORRIDOR_DATA_DIR);
  if (mode === 'deployed') {
    if (!env.DATABASE_URL)
      throw new StartupError('DATABASE_URL is required to start the API or the worker alone.');
    if (env.CORRIDOR_RATE_LIMITS === 'off') {
      throw new StartupError(
        'CORRIDOR_RATE_LIMITS=off is accepted only in local mode (npm start).',
      );
    }
  }
  const [problem] = validateSync(env, { skipMissingProperties: false });
  if (problem) {
    const why = Object.values(problem.constraints ?? {})[0] ?? 'it is not valid';
    throw new StartupError(`The environment variable ${problem.property} is not valid: ${why}.`);
  }
  return Object.freeze(env);
}

/** The same configuration, with what local mode provides by itself where nothing was set. */
export function withLocalDefaults(
  env: Env,
  defaults: Pick<Env, 'CORRIDOR_SECRET'> & { DATABASE_URL: string },
): Env {
  const complete: Env = Object.assign(new Env(), env);
  complete.CORRIDOR_SECRET ||= defaults.CORRIDOR_SECRET;
  complete.DATABASE_URL ??= defaults.DATABASE_URL;
  return Object.freeze(complete);
}
