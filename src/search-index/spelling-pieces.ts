/** The pieces of a word itself: as `search_index.spelling_pieces` cuts it. */
export function ownPieces(word: string): string[] {
  const letters = Array.from(word);
  const { length } = letters;
  const [half, third] = [Math.floor(length / 2), Math.floor(length / 3)];
  const piece = (from: number, to?: number): string => letters.slice(from, to).join('');
  return [
    `${length}<${piece(0, half)}`,
    `${length}>${piece(half)}`,
    `${length}1${piece(0, third)}`,
    `${length}2${piece(third, 2 * third)}`,
    `${length}3${piece(2 * third)}`,
  ];
}

/**
 * The pieces, as `search_index.spelling_pieces` names them, one of which any word has that is
 * `typos` errors away from `typed`.
 */
export function spellingPieces(typed: string, typos: 1 | 2): string[] {
  const letters = Array.from(typed);
  const piece = (from: number, to: number): string => letters.slice(Math.max(0, from), to).join('');
  const lengths = Array.from(
    { length: 2 * typos + 1 },
    (_, index) => letters.length - typos + index,
  );
  if (typos === 1) {
    return lengths.flatMap((length) => {
      const half = Math.floor(length / 2);
      return [
        `${length}<${piece(0, half)}`,
        `${length}>${piece(letters.length - (length - half), letters.length)}`,
      ];
    });
  }
  return lengths.flatMap((length) => {
    const third = Math.floor(length / 3);
    const shifts = [-2, -1, 0, 1, 2];
    return [
      `${length}1${piece(0, third)}`,
      // What is missing or too much before it moves the middle third.
      ...shifts.map((shift) => `${length}2${piece(third + shift, 2 * third + shift)}`),
      `${length}3${piece(letters.length - (length - 2 * third), letters.length)}`,
    ];
  });
}

/** A swap in the very middle leaves neither half as it was, so these are looked up as they are. */
export function swappedNeighbours(typed: string): string[] {
  const letters = Array.from(typed);
  return letters.slice(1).map((letter, index) =>
    letters
      .with(index, letter)
      .with(index + 1, letters[index] ?? '')
      .join(''),
  );
}
