import { MeilisearchSearchEngine } from '../../src/search-index/meilisearch-search-engine.js';
import { meilisearchServer } from './search-engine-meilisearch-server.js';
import { searchEngineContract } from './search-engine.contract.js';

const SKIPPED =
  'Meilisearch engine: NOT TESTED. Set MEILISEARCH_URL (and MEILISEARCH_KEY) to a server whose case_threads index may be overwritten, or MEILISEARCH_BIN to a server binary.';

describe('The Meilisearch engine', () => {
  if (!process.env['MEILISEARCH_URL'] && !process.env['MEILISEARCH_BIN']) {
    it('was not tested, because no server is configured', () => {
      process.stderr.write(`${SKIPPED}\n`);
    });
    return;
  }

  searchEngineContract(async () => {
    const server = await meilisearchServer();
    if (!server) throw new Error(SKIPPED);
    return {
      engine: new MeilisearchSearchEngine(server),
      unreachable: new MeilisearchSearchEngine({ url: 'http://127.0.0.1:1', key: server.key }),
      close: server.stop,
    };
  });
});
