import { randomUUID } from 'node:crypto';
import type { GraphqlClient } from '../app/graphql-client.js';
import { preview } from './posts.js';

/** Has texts masked and gives them, as masked, with what every reviewed post brings. */
export async function reviewed(
  client: GraphqlClient,
  texts: Record<string, string>,
): Promise<Record<string, string>> {
  const { masked, receipt } = await preview(client, texts);
  return { ...masked, receipt, idempotencyKey: randomUUID() };
}
