import type { Random } from './random.js';

/** Numbers that are learned by AdaGrad: each moves the less the more it has been moved. */
export class Parameters {
  readonly values: Float32Array;
  private readonly squares: Float32Array;

  /**
   * @param spread first values lie between this and its negative
   * @param caution what the first steps are damped by
   */
  constructor(size: number, spread: number, caution: number, random: Random) {
    this.values = Float32Array.from({ length: size }, () => (random.next() * 2 - 1) * spread);
    this.squares = new Float32Array(size).fill(caution);
  }

  move(at: number, slope: number, rate: number): void {
    const square = (this.squares[at]! += slope * slope);
    this.values[at]! -= (rate * slope) / Math.sqrt(square);
  }

  /**
   * Moves `count` numbers in a row, each by its own slope.
   *
   * @param slopes slopes from `slopesAt` on, each times `factor`
   * @param pull towards zero: what is seen once shall not be learned by heart
   */
  moveRow(
    at: number,
    count: number,
    slopes: Float32Array,
    slopesAt: number,
    factor: number,
    rate: number,
    pull = 0,
  ): void {
    const { values, squares } = this;
    for (let i = 0; i < count; i += 1) {
      const slope = slopes[slopesAt + i]! * factor;
      const square = squares[at + i]! + slope * slope;
      squares[at + i] = square;
      const step = rate / Math.sqrt(square);
      const moved = values[at + i]! - step * slope;
      const shrink = step * pull;
      values[at + i] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
    }
  }
}
