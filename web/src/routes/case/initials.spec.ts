import { initials } from './initials.js';

it.each([
  ['Dr N. Krishnan', 'NK'],
  ['Asha Devi Kumari', 'AK'],
  ['Dermatologist', 'D'],
  ['कमला देवी', 'कद'],
  ['', ''],
])('%s is %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
