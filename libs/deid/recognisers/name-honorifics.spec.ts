import { nameHonorifics } from './name-honorifics.js';
import { valuesFound } from './values-found.js';

describe('name honorifics', () => {
  it.each<[string, string[]]>([
    ['Appa Rao garu, 66', ['Appa Rao']],
    ['called Savitaben again', ['Savitaben']],
    ['Ramesh ji ne kaha', ['Ramesh']],
    ['Dear Sir, Respected Madam, Baba ji', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameHonorifics, text)).toEqual(values);
  });
});
