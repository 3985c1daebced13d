import { phoneticKey } from './phonetic-key.js';

describe('phonetic key', () => {
  it.each([
    ['haridas', 'हरिदास'],
    ['sunanda', 'सुनंदा'],
    ['lakshmi', 'लक्ष्मी'],
    ['krishna', 'कृष्ण'],
    ['champa', 'चंपा'],
    ['murugan', 'முருகன்'],
    ['subbarao', 'సుబ్బారావు'],
    ['anwar', 'अनवर'],
  ])('%s is %s', (latin, indic) => {
    expect(phoneticKey(latin).slice(0, 3)).toBe(phoneticKey(indic).slice(0, 3));
  });
  it('is empty where it would tell nothing', () => {
    expect([phoneticKey('ram'), phoneticKey('राम'), phoneticKey('王小明')]).toEqual(['', '', '']);
  });
});
