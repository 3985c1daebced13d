import { type Env, loadEnv, withLocalDefaults } from './env.js';

const SECRET = 's'.repeat(32);
const DEPLOYED = { DATABASE_URL: 'postgres://corridor@db/corridor', CORRIDOR_SECRET: SECRET };

/** The one line with which a start with these variables fails. */
function refusalOf(mode: 'local' | 'deployed', source: Record<string, string>): string {
  try {
    loadEnv(mode, source);
  } catch (error) {
    expect(error).toMatchObject({ name: 'StartupError' });
    return (error as Error).message;
  }
  throw new Error('It was accepted.');
}

describe('the environment', () => {
  it('needs nothing in local mode', () => {
    const env = loadEnv('local', {});
    expect(env).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      CORRIDOR_DEMO: '1',
      CORRIDOR_RATE_LIMITS: 'on',
      publicUrl: 'http://localhost:3000',
      isProduction: false,
    });
    expect(env.CORRIDOR_DATA_DIR).toMatch(/\/\.corridor$/);
    expect(env.DATABASE_URL).toBeUndefined();
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '30.5'],
    ['NODE_ENV', 'prod!'],
    ['CORRIDOR_DEMO', 'yes'],
    ['CORRIDOR_DEMO_PASSWORD', 'secret77'],
    ['DATABASE_URL', 'mysql://secret77@db'],
    ['DATABASE_POOL_SIZE', '1'],
    ['DATABASE_POOL_SIZE', 'many'],
    ['MEILISEARCH_URL', 'secret77'],
    ['SMTP_URL', 'http://secret77'],
    ['CORRIDOR_PUBLIC_URL', 'ftp://secret77'],
    ['CORRIDOR_SECRET', 'secret77'],
    ['CORRIDOR_RATE_LIMITS', 'sometimes'],
    ['CORRIDOR_APP_PASSWORD', 'secret77'],
    ['CORRIDOR_SCRUBBING_THREADS', '0'],
    ['LOG_LEVEL', 'chatty'],
  ])('with a wrong %s is refused in one line that names it and not its value', (name, value) => {
    for (const [mode, source] of [
      ['local', {}],
      ['deployed', DEPLOYED],
    ] as const) {
      const line = refusalOf(mode, { ...source, [name]: value });
      expect(line).toContain(name);
      expect(line).not.toContain('\n');
      if (!/^[\d.-]+$/.test(value)) expect(line).not.toContain(value);
    }
  });

  it.each(['DATABASE_URL', 'CORRIDOR_SECRET'] as const)(
    'without %s starts locally and not deployed',
    (name) => {
      const source = { ...DEPLOYED, [name]: '' };
      expect(() => loadEnv('local', source)).not.toThrow();
      expect(refusalOf('deployed', source)).toContain(name);
    },
  );

  it('switches rate limits off in local mode alone', () => {
    expect(loadEnv('local', { CORRIDOR_RATE_LIMITS: 'off' }).CORRIDOR_RATE_LIMITS).toBe('off');
    expect(refusalOf('deployed', { ...DEPLOYED, CORRIDOR_RATE_LIMITS: 'off' })).toContain(
      'CORRIDOR_RATE_LIMITS',
    );
  });

  it('takes a variable that is empty as one that is not set', () => {
    expect(loadEnv('local', { PORT: '', SMTP_URL: '', CORRIDOR_DEMO: '' })).toMatchObject({
      PORT: 3000,
      SMTP_URL: undefined,
      CORRIDOR_DEMO: '1',
    });
  });

  it('is frozen, and so is what local mode fills in', () => {
    const env = loadEnv('local', {});
    expect(Object.isFrozen(env)).toBe(true);
    const complete: Env = withLocalDefaults(env, {
      CORRIDOR_SECRET: SECRET,
      DATABASE_URL: 'postgres://local',
    });
    expect(complete).toMatchObject({
      CORRIDOR_SECRET: SECRET,
      DATABASE_URL: 'postgres://local',
      mode: 'local',
    });
    expect(Object.isFrozen(complete)).toBe(true);
  });

  it('keeps what was set over what local mode would fill in', () => {
    const complete = withLocalDefaults(loadEnv('local', DEPLOYED), {
      CORRIDOR_SECRET: 'x'.repeat(32),
      DATABASE_URL: 'postgres://local',
    });
    expect(complete).toMatchObject(DEPLOYED);
  });
});
