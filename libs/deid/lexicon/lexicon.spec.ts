import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ENGLISH } from './data/english.js';
import { SENSES } from './data/senses.js';
import { eachFrontCoded, inOneLine } from './front-coding.js';
import { Is, lookUp, senseOf } from './lexicon.js';

const LISTS = new URL('lists/', import.meta.url);

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

describe('the lists written by hand', () => {
  it.each(readdirSync(LISTS))('%s is packed as it stands', async (file) => {
    const name = basename(file, '.txt');
    const module = (await import(`./data/${name}.ts`)) as Record<string, string>;
    const packed: string[] = [];
    eachFrontCoded(module[name.replaceAll('-', '_').toUpperCase()] as string, (word) =>
      packed.push(word),
    );
    const written = readFileSync(new URL(file, LISTS), 'utf8').replace(/^#.*$/gm, '');
    expect(packed.toSorted()).toEqual([...new Set(written.trim().split(/\s+/))].toSorted());
  });

  it('finds words that begin with one letter or a digit', () => {
    expect(lookUp('d3') & Is.clinical).toBe(Is.clinical);
    expect(lookUp('t4') & Is.clinical).toBe(Is.clinical);
    expect(lookUp('c/o') & Is.clinical).toBe(Is.clinical);
    expect(lookUp('b4') & Is.indianWord).toBe(Is.indianWord);
  });
});
