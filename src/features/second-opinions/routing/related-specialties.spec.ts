import { SPECIALTY_TAXONOMY } from '../../identity/specialties/taxonomy.js';
import { RELATED_SPECIALTIES } from './related-specialties.js';

const slugs = SPECIALTY_TAXONOMY.map(({ slug }) => slug);

it('knows a relative of every specialty, and of nothing else', () => {
  expect(Object.keys(RELATED_SPECIALTIES)).toEqual(slugs);
});

it.each(Object.entries(RELATED_SPECIALTIES))('%s has others of the taxonomy', (slug, related) => {
  expect(related.length).toBeGreaterThan(0);
  expect(related).not.toContain(slug);
  expect(slugs).toEqual(expect.arrayContaining([...related]));
});
