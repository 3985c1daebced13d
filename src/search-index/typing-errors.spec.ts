import fc from 'fast-check';
import { spellingPieces } from './spelling-pieces.js';
import { typingErrors } from './typing-errors.js';

describe('typingErrors', () => {
  it.each([
    ['fever', 'fever', 0],
    ['fevr', 'fever', 1],
    ['feever', 'fever', 1],
    ['fevor', 'fever', 1],
    ['feevr', 'fever', 1],
    ['tubreculosiss', 'tuberculosis', 2],
    ['typhus', 'typhoid', 3],
    ['rash', 'tuberculosis', 3],
  ])('%s for %s: %d', (typed, word, errors) => {
    expect(typingErrors(typed, word, 2)).toBe(errors);
  });
});

describe('spellingPieces', () => {
  /** As the function of the same name in the migration. */
  const piecesOf = (word: string): string[] => {
    const [length, half, third] = [
      word.length,
      Math.floor(word.length / 2),
      Math.floor(word.length / 3),
    ];
    return [
      ...(length <= 9 ? [`${length}<${word.slice(0, half)}`, `${length}>${word.slice(half)}`] : []),
      ...(length >= 7
        ? [
            `${length}1${word.slice(0, third)}`,
            `${length}2${word.slice(third, 2 * third)}`,
            `${length}3${word.slice(2 * third)}`,
          ]
        : []),
    ];
  };
  const letters = (minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength, maxLength });
  const edit = (word: string, at: number, kind: number): string => {
    const place = at % word.length;
    if (kind === 0) return word.slice(0, place) + word.slice(place + 1);
    if (kind === 1) return `${word.slice(0, place)}x${word.slice(place)}`;
    return `${word.slice(0, place)}y${word.slice(place + 1)}`;
  };

  it('share one with every word that is one error away', () => {
    fc.assert(
      fc.property(letters(5, 8), fc.nat(), fc.nat(2), (typed, at, kind) => {
        const pieces = spellingPieces(typed, 1);
        expect(piecesOf(edit(typed, at, kind)).some((piece) => pieces.includes(piece))).toBe(true);
      }),
    );
  });

  it('share one with every word that is two errors away', () => {
    fc.assert(
      fc.property(
        letters(9, 16),
        fc.nat(),
        fc.nat(2),
        fc.nat(),
        fc.nat(2),
        (typed, at, kind, then, again) => {
          const pieces = spellingPieces(typed, 2);
          const word = edit(edit(typed, at, kind), then, again);
          expect(piecesOf(word).some((piece) => pieces.includes(piece))).toBe(true);
        },
      ),
    );
  });
});
