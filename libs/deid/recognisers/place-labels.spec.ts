import { placeLabels } from './place-labels.js';
import { valuesFound } from './values-found.js';

describe('place labels', () => {
  it.each<[string, string[]]>([
    ['Vill. Bhagwanpur, Teh. Roorkee, Distt. Haridwar', ['Bhagwanpur', 'Roorkee', 'Haridwar']],
    ['came from Zolipur today', ['Zolipur']],
    ['moved to Silvassa', ['Silvassa']],
    ['fwd from our group in silchar: pt', ['silchar']],
    ['Hukumpeta mandalam', ['Hukumpeta']],
    ['worked in Kerala, from Metoprolol to Telma', []],
  ])('%j', (text, values) => {
    expect(valuesFound(placeLabels, text)).toEqual(values);
  });
});
