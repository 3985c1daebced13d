import { applyOwnMasks, occurrences, OWN_SURROGATE } from './own-masks.js';

const mask = (term: string, within: string[] = []) => ({ term, surrogate: OWN_SURROGATE, within });

describe('occurrences', () => {
  it.each([
    ['Ram', 'Ram has a gram stain; ram, RAM.', 3],
    ['Gurleen Kaur', 'Gurleen  Kaur and\ngurleen\nkaur', 2],
    ['राम', 'राम और रामू', 1],
    ['C++ (old)', 'the C++ (old) ward', 1],
    ['a.c', 'abc a.c', 1],
    ['  ', 'anything', 0],
  ])('%s in %j: %i', (term, text, count) => {
    expect(occurrences(term, text)).toHaveLength(count);
  });
});

describe('applyOwnMasks', () => {
  it('replaces the term everywhere and says where', () => {
    const { text, added } = applyOwnMasks({ text: 'The cinema, only Cinema here' }, [
      mask('cinema'),
    ]);
    expect(text).toBe('The [Masked], only [Masked] here');
    expect(added.map(({ start, end }) => text.slice(start, end))).toEqual(['[Masked]', '[Masked]']);
    expect(added.map(({ original }) => original)).toEqual(['cinema', 'Cinema']);
  });

  it('prefers the longer of two terms', () => {
    const { text } = applyOwnMasks({ text: 'Kot Kapura, Kot' }, [mask('Kot'), mask('Kot Kapura')]);
    expect(text).toBe('[Masked], [Masked]');
  });

  it('does not cut into a longer finding, which is masked as a whole', () => {
    const { text } = applyOwnMasks({ text: 'Harbhajan Tejpal. Harbhajan slept.' }, [
      mask('Harbhajan', ['Harbhajan Tejpal']),
    ]);
    expect(text).toBe('Harbhajan Tejpal. [Masked] slept.');
  });
});
