import fc from 'fast-check';
import {
  chosenIn,
  FACETS,
  filterOf,
  fromFragment,
  toFragment,
  toggled,
  type Chosen,
} from './facets.js';

const facetOf = (name: string) => FACETS.find((facet) => facet.name === name)!;

describe('the fragment of an address', () => {
  const chosen: fc.Arbitrary<Chosen> = fc.record(
    Object.fromEntries(
      FACETS.map(({ name, words, single }) => [
        name,
        fc.subarray(words ? Object.keys(words).slice(0, 10) : ['cardiology', 'ent'], {
          minLength: 1,
          ...(single && { maxLength: 1 }),
        }),
      ]),
    ),
    { requiredKeys: [] },
  );

  it('brings back every search', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500, unit: 'grapheme' }), chosen, (query, given) => {
        const kept = query.slice(0, 500);
        expect(fromFragment(toFragment(kept, given))).toEqual({ query: kept, chosen: given });
      }),
    );
  });

  it('takes any text, and of it what is known', () => {
    fc.assert(fc.property(fc.string(), (text) => void fromFragment(text)));
    expect(fromFragment('#q=a&sex=MALE+HORSE+MALE&opened=30+365&x=1&status=')).toEqual({
      query: 'a',
      chosen: { sex: ['MALE'], opened: ['30'] },
    });
    expect(fromFragment('#__proto__=x&sex=constructor')).toEqual({ query: '', chosen: {} });
  });

  it('is none for no search', () => {
    expect(toFragment('', {})).toBe('');
  });
});

it('chosenIn reads what filterOf writes, however long ago', () => {
  for (const chosen of [{ sex: ['MALE'], opened: ['365'], outcomeKnown: ['false'] }, {}])
    expect(chosenIn(filterOf(chosen))).toEqual(chosen);
  const since = new Date(Date.now() - 100 * 86_400_000).toISOString();
  expect(chosenIn({ since, sex: null })).toEqual({ opened: ['365'] });
});

describe('toggled', () => {
  it('takes, adds and leaves values', () => {
    const one = toggled({}, facetOf('sex'), 'MALE');
    const two = toggled(one, facetOf('sex'), 'FEMALE');
    expect(two).toEqual({ sex: ['MALE', 'FEMALE'] });
    expect(toggled(toggled(two, facetOf('sex'), 'MALE'), facetOf('sex'), 'FEMALE')).toEqual({});
  });

  it('takes one of what can only be one', () => {
    expect(toggled({ opened: ['30'] }, facetOf('opened'), '365')).toEqual({ opened: ['365'] });
  });
});

it('filterOf speaks as the server does', () => {
  expect(filterOf({ sex: ['MALE'], outcomeKnown: ['false'], hasAcceptedAnswer: ['true'] })).toEqual(
    { sex: ['MALE'], outcomeKnown: false, hasAcceptedAnswer: true },
  );
  expect(filterOf({ opened: ['30'] }).since).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
});
