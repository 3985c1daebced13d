import { nameTitles } from './name-titles.js';
import { valuesFound } from './values-found.js';

describe('name titles', () => {
  it.each<[string, string[]]>([
    ['Ask for nurse Charity. Nurse Manager to call', ['Charity']],
    ['seen by Registrar Collier. Consultant Review.', ['Registrar Collier']],
    ['seen by Dr. Sarah P. today', ['Sarah P']],
    ['Smt Kamala Hampana, room 302', ['Kamala Hampana']],
    ['doctor sukhwinder showed', ['sukhwinder']],
    ['from S/N Anju, conscious', ['Anju']],
    ['DR LALNUNMAWIA SAW HER TODAY IN THE WARD', ['LALNUNMAWIA']],
    ['Nurse OKORO gave it; Nurse Dressler too', ['OKORO', 'Dressler']],
    ['22 Fr Storz, mRS pre 0, wound nurse (WOCN), social worker. Clavien II', []],
    ['unrestrained driver MVC, sm PTX, ICU fellow. VA ECMO', []],
    ['CHO Yamini Thakur called', ['Yamini Thakur']],
    ['New pt; Dr Gosavi AVF from', ['Gosavi']],
    ['Dr: kya takleef hai; doctor saab', []],
    ['Mr Bah called. CRNA. Torvalakar gave it', ['Bah', 'Torvalakar']],
    ['verified w Lupe LVN. SCDs on, SR. Mg 1.6 repleted, Lt BCF made', []],
    ['dr said no, Sri Lanka, 5 km Road, baby is happy', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameTitles, text)).toEqual(values);
  });
});
