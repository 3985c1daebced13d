import { inspect } from 'node:util';
import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';
import { QueryFailedError } from 'typeorm';
import { AppError } from '../../libs/kernel/index.js';
import { refusal as ofDatabase } from './embedded/database-refusal.js';
import { refusal as ofMeilisearch } from './meilisearch/meilisearch-refusal.js';

const SECRET = 'Zzyzx Quimby';

describe('A refusal', () => {
  const driverError = Object.assign(new Error(`syntax error in tsquery: "${SECRET}"`), {
    code: '42601',
    detail: SECRET,
  });
  const answer = {
    message: `Invalid: ${SECRET}`,
    code: 'invalid_search_filter',
    type: 'invalid_request',
    link: '',
  };
  const refused = Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
  });

  it.each([
    ['42601', ofDatabase(new QueryFailedError(`select '${SECRET}'`, [SECRET], driverError))],
    ['ECONNREFUSED', ofDatabase(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))],
    ['invalid_search_filter', ofMeilisearch(new MeilisearchApiError(new Response(), answer))],
    ['ECONNREFUSED', ofMeilisearch(new MeilisearchRequestError('http://127.0.0.1:1', refused))],
  ])('tells the code %s and no word of a query or a document', (reason, error) => {
    expect(error).toMatchObject({ code: 'SEARCH_UNAVAILABLE', reason });
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('Zzyzx');
  });

  it('lets an error of the product through', () => {
    const error = new AppError('CONFLICT', 'Something else.');
    expect(ofDatabase(error)).toBe(error);
    expect(ofMeilisearch(error)).toBe(error);
  });
});
