import type pg from 'pg';
import { hashPassword } from '../../src/features/identity/passwords.js';
import type { GraphqlClient } from '../app/graphql-client.js';
import type { TestApp } from '../app/test-app.js';

const PASSWORD = 'correct horse battery staple';
let passwordHash: Promise<string> | undefined;
let serial = 0;

export interface TestClinician {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

/** Adds a verified clinician; `overrides` are columns of the table `clinicians`. */
export async function addClinician(
  database: pg.Pool,
  overrides: Record<string, unknown> = {},
): Promise<TestClinician> {
  passwordHash ??= hashPassword(PASSWORD);
  const columns: Record<string, unknown> = {
    email: `clinician-${++serial}@example.org`,
    password_hash: await passwordHash,
    display_name: `Clinician ${serial}`,
    role: 'GENERAL_PRACTITIONER',
    specialties: ['general-practice'],
    languages: ['en'],
    registration_council: 'Test council',
    registration_number: `T-${serial}`,
    care_tier: 'PHC',
    verification: 'VERIFIED',
    ...overrides,
  };
  const names = Object.keys(columns);
  const { rows } = await database.query<{ id: string }>(
    `insert into clinicians (${names.join()}) values (${names.map((_, index) => `$${index + 1}`).join()}) returning id`,
    Object.values(columns),
  );
  return { id: rows[0]!.id, email: String(columns['email']), password: PASSWORD };
}

export const SIGN_IN =
  'mutation($input: SignInInput!) { signIn(input: $input) { __typename ... on SignedIn { viewer { id } } } }';

/** A client that is signed in as a new clinician. */
export async function signedIn(
  app: Pick<TestApp, 'client' | 'database'>,
  overrides: Record<string, unknown> = {},
): Promise<GraphqlClient & { clinician: TestClinician }> {
  const clinician = await addClinician(app.database, overrides);
  const client = app.client();
  const { email, password } = clinician;
  const { signIn } = (await client.ask(SIGN_IN, { input: { email, password } })) as {
    signIn: { __typename: string };
  };
  if (signIn.__typename !== 'SignedIn') throw new Error('The test clinician could not sign in.');
  return Object.assign(client, { clinician });
}
