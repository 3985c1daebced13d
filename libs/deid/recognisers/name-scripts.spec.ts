import { nameScripts } from './name-scripts.js';
import { valuesFound } from './values-found.js';

describe('name scripts', () => {
  it.each<[string, string[]]>([
    ['রোগীর নাম মিনতি মণ্ডল, বয়স ৫২', ['মিনতি মণ্ডল']],
    ['रोगी का नाम: रमेश कुमार, उम्र ४०', ['रमेश कुमार']],
    ['പേര് അമ്മിണി, 74', ['അമ്മിണി']],
    ['గ్రామం కర్లపాలెం.', ['కర్లపాలెం']],
    ['مریض محمد اسلم، عمر 50', ['محمد اسلم']],
    ['রোগী খুব দুর্বল', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameScripts, text)).toEqual(values);
  });
});
