import { ownMeilisearchServer } from '../../integration/search-engine-meilisearch-server.js';

/** An engine that can leave and come back, and what tells the product of it. */
export async function startEngine(database) {
  const server = await ownMeilisearchServer();
  if (server)
    return {
      name: 'Meilisearch',
      env: { MEILISEARCH_URL: server.url, MEILISEARCH_KEY: server.key },
      leave: server.kill,
      comeBack: server.restart,
      stop: server.stop,
    };
  return {
    name: 'embedded',
    env: {},
    leave: () => database.query('revoke usage on schema search_index from corridor_app'),
    comeBack: () => database.query('grant usage on schema search_index to corridor_app'),
    stop: async () => undefined,
  };
}
