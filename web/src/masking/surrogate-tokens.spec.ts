import { surrogateRuns } from './surrogate-tokens.js';

describe('surrogateRuns', () => {
  it('finds the surrogates of the scrubber', () => {
    const runs = surrogateRuns('[Patient 1] from [Village] on [Day -2].');
    expect(runs.filter((r) => r.surrogate).map((r) => r.text)).toEqual([
      'Patient 1',
      'Village',
      'Day -2',
    ]);
    expect(runs.map((r) => r.text).join('|')).toBe('Patient 1| from |Village| on |Day -2|.');
  });

  it.each(['Hospital no.', '90+', 'Day -3', 'Masked', 'Voter ID'])('knows %s', (words) => {
    expect(surrogateRuns(`[${words}]`)).toEqual([{ text: words, surrogate: true }]);
  });

  it.each(['[see below]', '[3]', '[]', '[K+\nNa]', 'no brackets', ''])(
    'leaves %j alone',
    (text) => {
      expect(surrogateRuns(text).some((run) => run.surrogate)).toBe(false);
    },
  );

  it('stays quick on its worst input', () => {
    const started = performance.now();
    surrogateRuns('[A'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(200);
  });
});
