import { readIndiaNotes } from '../../test/fixtures/india-notes.js';
import { scrub } from './index.js';
import { readNote } from './note.js';
import { residualOf } from './residual.js';
import { viewOf } from './text-view.js';

/** Of a text in which no recogniser looked, so that only the list itself is tested. */
function left(text: string): string[] {
  const view = viewOf(text);
  return residualOf(view, readNote(view.text)).map(
    ({ start, end, reason }) => `${text.slice(start, end)} ${reason}`,
  );
}

describe('what stayed but deserves a look', () => {
  // Each with a twin beside it that only looks alike.
  it.each<[string, string[], string]>([
    ['Advised rest as Korzok had asked.', ['Korzok LOOKS_LIKE_NAME'], 'Advised rest as Before.'],
    ['pipelle at shija done', ['shija LOOKS_LIKE_PLACE'], 'pipelle by zorbla done'],
    ['he paid 7718293 and left', ['7718293 LOOKS_LIKE_NUMBER'], 'platelets 7718293 and falling'],
    ['code 48213 was given', ['48213 LOOKS_LIKE_NUMBER'], 'plain 48213 mg was given'],
    ['we saw Zimolux again', ['Zimolux LOOKS_LIKE_NAME'], 'given Tab Zimolux again'],
    ['the Halverton Quist device', ['Halverton Quist LOOKS_LIKE_NAME'], 'the ProTaper and TILs'],
  ])('in %j is %j, and nothing in %j', (text, expected, twin) => {
    expect(left(text)).toEqual(expected);
    expect(left(twin)).toEqual([]);
  });

  it('is short enough to be read', () => {
    const lengths = readIndiaNotes('india.txt').map(({ text }) => scrub(text).residual.length);
    lengths.sort((a, b) => a - b);
    expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(5);
    const crowd = 'Zor Bel Kun Tah Mir Vel Sot Lum Gad Pir'
      .split(' ')
      .map((w) => `saw ${w}lix, then`);
    expect(left(crowd.join(' '))).toHaveLength(8);
  });
});
