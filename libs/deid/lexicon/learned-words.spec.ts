import { isLearned } from './learned-words.js';
import { eachEntry, Is, NAME, ORDINARY } from './lexicon.js';

describe('a word built as terms of medicine are', () => {
  it.each(['hypoechoic', 'lithotripsy', 'cardiomegaly', 'hepatobiliary', 'endovascular'])(
    'is known though no list has it: %s',
    (word) => expect(isLearned(word)).toBe(true),
  );

  it.each(['nephrocare', 'intermountain', 'interlink', 'kanjivaram', 'hypatia', 'karanvir'])(
    'is none that people, towns or firms are called: %s',
    (word) => expect(isLearned(word)).toBe(false),
  );

  it('is called so by one name in two hundred at most', () => {
    let names = 0;
    let learned = 0;
    eachEntry((word, flags) => {
      if (!(flags & (NAME | Is.town)) || flags & ORDINARY || word.length < 7) return;
      names += 1;
      if (isLearned(word)) learned += 1;
    });
    expect(names).toBeGreaterThan(30_000);
    expect(learned / names).toBeLessThan(1 / 200);
  });
});
