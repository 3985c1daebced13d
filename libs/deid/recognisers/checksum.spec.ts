import {
  isDni,
  isLuhn,
  isMedicareCard,
  isNhi,
  isNhsNumber,
  isNric,
  isPpsNumber,
  isVerhoeff,
} from './checksum.js';

describe('check digits', () => {
  it.each([
    ['2363', true],
    ['2364', false],
    ['234567890124', true],
    ['234567890125', false],
  ])('Verhoeff %s is %s', (digits, valid) => expect(isVerhoeff(digits)).toBe(valid));

  it.each([
    ['4454794511390934', false],
    ['4111111111111111', true],
    ['79927398713', true],
    ['79927398710', false],
  ])('Luhn %s is %s', (digits, valid) => expect(isLuhn(digits)).toBe(valid));

  it.each([
    ['9434765919', true],
    ['9434765918', false],
    ['943476591', false],
  ])('NHS %s is %s', (digits, valid) => expect(isNhsNumber(digits)).toBe(valid));

  it.each<[(value: string) => boolean, string, string]>([
    [isMedicareCard, '2123456701', '2123456711'],
    [isNhi, 'ZAC5361', 'ZAC5362'],
    [isNhi, 'ZBN77VL', 'ZBN77VK'],
    [isPpsNumber, '1234567T', '1234567U'],
    [isPpsNumber, '1234567FA', '1234567TA'],
    [isDni, '12345678Z', '12345678A'],
    [isNric, 'S1234567D', 'S1234567E'],
  ])('%p', (isValid, right, wrong) => {
    expect([isValid(right), isValid(wrong)]).toEqual([true, false]);
  });
});
