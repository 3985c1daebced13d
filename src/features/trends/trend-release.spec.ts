import { releaseOf, type TrendUnit } from './trend-release.js';

const asked = (times: number, specialty: string, state: string | null, topic = 'dengue') =>
  Array.from({ length: times }, (): TrendUnit => ({ topic, specialty, state }));
const rows = (units: TrendUnit[], specialties = 40) =>
  releaseOf(units, specialties).map(({ specialty, state, clinicians }) => [
    specialty,
    state,
    clinicians,
  ]);

describe('releaseOf', () => {
  it('publishes nothing of fewer than five', () => {
    expect(rows(asked(4, 'paediatrics', 'KERALA'))).toEqual([]);
  });

  it('tells a state apart where five more are left', () => {
    expect(rows([...asked(6, 'paediatrics', 'KERALA'), ...asked(5, 'paediatrics', null)])).toEqual([
      ['paediatrics', 'KERALA', 6],
      ['paediatrics', null, 5],
    ]);
  });

  it.each([
    ['nobody is left', 0],
    ['too few are left', 4],
  ])('withholds the smallest state as well where %s', (_, left) => {
    expect(
      rows([
        ...asked(9, 'paediatrics', 'KERALA'),
        ...asked(6, 'paediatrics', 'GOA'),
        ...asked(left, 'paediatrics', 'DELHI'),
      ]),
    ).toEqual([
      ['paediatrics', 'KERALA', 9],
      ['paediatrics', null, 6 + left],
    ]);
  });

  it('never tells apart who gave no state', () => {
    expect(rows(asked(30, 'paediatrics', null))).toEqual([['paediatrics', null, 30]]);
  });

  it('adds up specialties of too few, unless all of them must be four', () => {
    const three = ['cardiology', 'neurology', 'urology'].flatMap((one) => asked(4, one, 'GOA'));
    expect(rows(three)).toEqual([[null, null, 12]]);
    expect(rows(three, 4)).toEqual([[null, null, 12]]);
    expect(rows(three, 3)).toEqual([]);
  });

  it('keeps topics apart', () => {
    const units = [...asked(5, 'cardiology', null), ...asked(4, 'cardiology', null, 'malaria')];
    expect(releaseOf(units, 40).map(({ topic }) => topic)).toEqual(['dengue']);
  });
});
