import type { AuthorProfile } from './author-profile.js';
import { assessRisk } from './reidentification-risk.js';

const days = (count: number) =>
  Array.from({ length: count }, (_, day) => `Seen [Day ${day}].`).join(' ');

describe('risk of re-identification', () => {
  it.each([
    ['[Patient 1], 46/F, fever for 3 days.', 'LOW', 0],
    ['[Patient 1], [90+], frail.', 'LOW', 1],
    ['[Patient 1] is the only weaver of the village, [90+].', 'HIGH', 5],
    ['The [Profession] of [Town], in the newspaper last week.', 'MODERATE', 3],
  ] as const)('%j is %s (%d)', (masked, level, score) => {
    expect(assessRisk([{ masked }])).toMatchObject({ level, score });
  });

  // What narrows counts beside what tells; alone it is the everyday of a note.
  it.each([
    ['age', '[Patient 1], 46/F, rabies.', 2, '[Patient 1], 46/F, dengue.', 0],
    [
      'age in words of a clerk',
      'A 46-year-old with porphyria',
      2,
      'Ill for 46 years, porphyria',
      1,
    ],
    ['place', 'Rabies in Kerala.', 2, 'Rabies in a village.', 1],
    ['a place and no dye', 'Rabies in Congo.', 2, 'Rabies, Congo red.', 1],
    ['dates', `Rabies. ${days(8)}`, 2, `Rabies. ${days(3)}`, 1],
    ['rarity', 'Nipah', 1, 'Nipa palm', 0],
    ['publicity', 'hurt in the stampede', 1, 'hurt in the kitchen', 0],
    ['profession', 'the sarpanch', 2, 'a farmer', 0],
    ['much that narrows', `46/F in Kerala. ${days(8)}`, 1, `46/F in Kerala. ${days(3)}`, 0],
    ['all together', 'The sarpanch, 46/F, of Kerala: rabies', 5, 'The farmer, 46/F, of Kerala', 0],
  ])('weighs %s: %j is %d, %j is %d', (_, masked, score, twin, less) => {
    expect(assessRisk([{ masked }]).score).toBe(score);
    expect(assessRisk([{ masked: twin }]).score).toBe(less);
  });

  it.each<[AuthorProfile, number, RegExp]>([
    [{}, 1, /rare/],
    [{ careTier: 'TERTIARY' }, 1, /rare/],
    [{ careTier: 'PHC' }, 2, /30,000/],
    [{ careTier: 'CHC' }, 2, /120,000/],
    [{ careTier: 'PHC', namesDistrict: true }, 3, /your district/],
    [{ careTier: 'TERTIARY', namesInstitution: true, namesDistrict: true }, 2, /where you work/],
  ])('looks for the patient near an author with %j: %d', (author, score, reason) => {
    const risk = assessRisk([{ masked: '[Patient 1], porphyria.' }], author);
    expect(risk.score).toBe(score);
    expect(risk.factors.map((f) => f.explanation).join()).toMatch(reason);
    expect(assessRisk([{ masked: '[Patient 1], cough.' }], author).factors).toEqual([]);
  });

  it('explains and advises without quoting the text', () => {
    const { factors } = assessRisk([{ masked: 'He is the mayor of [Town].' }]);
    expect(factors).toHaveLength(1);
    expect(factors[0]?.explanation).not.toContain('[Town]');
    expect(factors[0]?.advice).not.toBe('');
  });
});
