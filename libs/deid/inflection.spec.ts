import { inflections } from './inflection.js';
import { latinOf } from './transliteration.js';

describe('inflected names', () => {
  const of = inflections(
    new Map(
      ['ramesh', 'kumaran', 'palaniyammal', 'karen', 'ravi'].map((name) => [name, name] as const),
    ),
  );
  const look = (word: string) => {
    const latin = latinOf(word);
    return of(latin ? { latin, wasLatin: false } : { latin: word, wasLatin: true });
  };
  it.each([
    ['ರಮೇಶನಿಗೆ', 'ramesh'],
    ['রমেশের', 'ramesh'],
    ['रमेशला', 'ramesh'],
    ['రమేష్కు', 'ramesh'],
    ['കുമാരന്റെ', 'kumaran'],
    ['rameshki', 'ramesh'],
    ['kumaranukku', 'kumaran'],
    ['kumaraninte', 'kumaran'],
    ['karenina', undefined],
    ['ravine', undefined],
    ['ramesh', undefined],
  ])('%s is of %s', (word, name) => {
    expect(look(word)).toBe(name);
  });
});
