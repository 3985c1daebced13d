import { keyTerms } from '../../search-index/index.js';
import { TOPICS, topicsOf } from './topics.js';

describe('topics', () => {
  it('have each wording once, and each is one expression', () => {
    const keys = TOPICS.flatMap(({ slug, wordings }) => {
      const [own = [], ...others] = wordings.map((wording) => keyTerms(wording));
      const told = own.length === 1 || others.length === 0 ? [own, ...others] : others;
      expect([slug, ...told.map(({ length }) => length)]).toEqual([slug, ...told.map(() => 1)]);
      return [...new Set(told.flat().map(({ key }) => key))];
    });
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(new Set(TOPICS.map(({ slug }) => slug)).size).toBe(TOPICS.length);
  });

  it.each([
    ['NS1 positive dengue, T2DM', ['dengue', 'diabetes']],
    ['dil ka daura', ['heart-attack']],
    ['piliya in a newborn', ['jaundice']],
    ['No fever, no jaundice', []],
    ['Malaria negative', []],
    ['MDR TB', ['drug-resistant-tuberculosis']],
  ])('%j: %j', (text, expected) => {
    expect([...topicsOf([text])].toSorted()).toEqual(expected);
  });
});
