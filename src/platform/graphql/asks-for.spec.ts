import { buildSchema, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { asksFor } from './asks-for.js';

const schema = buildSchema(`
  type Page { total: Int, facets: Facets }
  type Facets { facets: Int, sex: Int }
  type Query { search: Page }
`);

/** As operations are run: compiled. */
function asked(operation: string): boolean | undefined {
  let found: boolean | undefined;
  schema.getQueryType()!.getFields()['search']!.resolve = (_, __, ___, info) => {
    found = asksFor(info, 'facets');
    return {};
  };
  const compiled = compileQuery(schema, parse(operation));
  if (!isCompiledQuery(compiled)) throw new Error('The operation could not be compiled.');
  void compiled.query({}, {}, {});
  return found;
}

describe('asksFor', () => {
  it.each([
    ['{ search { total } }', false],
    ['{ search { facets { sex } } }', true],
    ['{ search { counts: facets { sex } } }', true],
    ['{ search { ... { facets { sex } } } }', true],
    [
      '{ search { ...page } } fragment page on Page { total ...counts } fragment counts on Page { facets { sex } }',
      true,
    ],
    ['{ search { ...page } } fragment page on Page { total }', false],
    ['{ search { facets: total } }', false],
  ])('%s: %s', (operation, expected) => {
    expect(asked(operation)).toBe(expected);
  });
});
