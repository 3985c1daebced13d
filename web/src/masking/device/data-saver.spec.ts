import { savesData } from './data-saver.js';

describe('data saver', () => {
  it.each([
    [undefined, false],
    [{}, false],
    [{ saveData: false, effectiveType: '4g' }, false],
    [{ effectiveType: '3g' }, false],
    [{ effectiveType: '2g' }, true],
    [{ effectiveType: 'slow-2g' }, true],
    [{ saveData: true, effectiveType: '4g' }, true],
  ])('of %j is %s', (connection, saved) => {
    expect(savesData(connection)).toBe(saved);
  });
});
