import { ENGLISH } from './data/english.js';
import { SENSES } from './data/senses.js';
import { eachFrontCoded, inOneLine } from './front-coding.js';
import { Is, lookUp, senseOf } from './lexicon.js';

const sense = (word: string) => senseOf(lookUp(word));

describe('what the lexicon knows of a word', () => {
  it('puts words that are met in like company in one group', () => {
    expect(sense('husband')).toBe(sense('wife'));
    expect(sense('cat')).toBe(sense('dog'));
    expect(sense('husband')).not.toBe(sense('cat'));
  });

  it('gives a plural the group of its word, when only that is listed', () => {
    expect(sense('zebras')).toBe(sense('zebra'));
    expect(sense('zebras')).toBeGreaterThan(0);
  });

  it('has a letter of a group for each English word', () => {
    let words = 0;
    eachFrontCoded(ENGLISH, () => (words += 1));
    expect(inOneLine(SENSES)).toHaveLength(words);
  });

  it('has no group for what is no English word', () => {
    expect(sense('venkatesan')).toBe(0);
    expect(lookUp('qqxz')).toBe(0);
  });

  it('keeps the flags below the group', () => {
    expect(lookUp('husband') & (Is.english | Is.frequent)).toBe(Is.english | Is.frequent);
    expect(lookUp('penny') & (Is.surname | Is.commonGiven)).toBe(Is.surname);
  });
});
