import { nearMisses } from './near-miss.js';

describe('near misses', () => {
  const look = nearMisses(
    new Map([
      ['fernsby', 1],
      ['ravi', 2],
    ]),
  );
  it.each(['fernbsy', 'fernby', 'fernsbye', 'fermsby', 'ernsby'])('knows %s', (word) => {
    expect(look(word)).toBe(1);
  });
  it.each(['fernsby', 'farnsbi', 'fernyb', 'sfernby', 'ravy'])('leaves %s', (word) => {
    expect(look(word)).toBeUndefined();
  });
});
