import { assessRisk } from './reidentification-risk.js';

describe('risk of re-identification', () => {
  it.each([
    ['[Patient 1], 46/F, fever for 3 days.', 'LOW', 0],
    ['[Patient 1], [90+], frail.', 'LOW', 1],
    ['[Patient 1] is the only weaver of the village, [90+].', 'HIGH', 5],
    ['The [Profession] of [Town], in the newspaper last week.', 'MODERATE', 3],
  ] as const)('%j is %s (%d)', (masked, level, score) => {
    expect(assessRisk([{ masked }])).toMatchObject({ level, score });
  });

  it('explains and advises without quoting the text', () => {
    const { factors } = assessRisk([{ masked: 'He is the mayor of [Town].' }]);
    expect(factors).toHaveLength(1);
    expect(factors[0]?.explanation).not.toContain('[Town]');
    expect(factors[0]?.advice).not.toBe('');
  });
});
