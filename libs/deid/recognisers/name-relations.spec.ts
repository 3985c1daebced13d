import { nameRelations } from './name-relations.js';
import { valuesFound } from './values-found.js';

describe('name relations', () => {
  it.each<[string, string[]]>([
    ['S/o Ram Asrey; 12 Y', ['Ram Asrey']],
    ['W/o Late Khargesh Nath', ['Khargesh Nath']],
    ['his wife Kamlesh is anxious', ['Kamlesh']],
    ['Attendant (son) Md. Irshad: 84', ['Md. Irshad']],
    ['zauja Marhoom Ghulam Nabi', ['Ghulam Nabi']],
    ['2 thepla w/o ghee', []],
    ['C/o heavy bleeding, mother wants, father smokes, H/o Fever', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameRelations, text)).toEqual(values);
  });
});
