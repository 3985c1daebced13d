const D = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const P = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Verhoeff's check (1969) over a string of digits, check digit last; Aadhaar numbers use it. */
export function isVerhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    check = Number(D[check]?.[Number(P[i % 8]?.[digit])]);
  }
  return check === 0;
}

/** Luhn's check (ISO/IEC 7812-1) over a string of digits; payment cards use it. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The modulus 11 check of the NHS number (NHS Data Dictionary): ten digits. */
export function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10) return false;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += Number(digits[i]) * (10 - i);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
}

const weighed = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);

/** The check digit of an Australian Medicare card: the ninth, over the eight before it. */
export const isMedicareCard = (digits: string): boolean =>
  /^[2-6]\d{9,10}$/.test(digits) &&
  weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits[8]);

const NHI_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The check of New Zealand's NHI number (HISO 10046): "ZAC5361", and since 2022 "ZBN77VL". */
export function isNhi(value: string): boolean {
  const code = (unit: string) => (/\d/.test(unit) ? Number(unit) : NHI_LETTERS.indexOf(unit) + 1);
  const sum = [...value.slice(0, 6)].reduce((n, unit, i) => n + code(unit) * (7 - i), 0);
  if (/^[A-HJ-NP-Z]{3}\d{4}$/.test(value))
    return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === Number(value[6]);
  return (
    /^[A-HJ-NP-Z]{3}\d\d[A-HJ-NP-Z]{2}$/.test(value) && 23 - (sum % 23) === code(value[6] ?? '')
  );
}

/** The first check letter of an Irish PPS number, modulus 23; a second letter weighs nine. */
export function isPpsNumber(value: string): boolean {
  const letter = (at: number) => (value.charCodeAt(at) || 64) - 64;
  const sum =
    weighed(value, [8, 7, 6, 5, 4, 3, 2]) + (/[A-I]$/.test(value.slice(8)) ? letter(8) * 9 : 0);
  return /^\d{7}[A-W][A-IW]?$/.test(value) && sum % 23 === letter(7) % 23;
}

/** The letter of a Spanish DNI or NIE. */
export const isDni = (value: string): boolean =>
  /^(?:\d{8}|[XYZ]\d{7})[A-Z]$/.test(value) &&
  'TRWAGMYFPDXBNJZSQVHLCKE'[
    Number(value.slice(0, -1).replace(/[XYZ]/, (x) => String('XYZ'.indexOf(x)))) % 23
  ] === value.slice(-1);

/** The weighted check of a Singapore NRIC or FIN of the series S, T, F and G. */
export function isNric(value: string): boolean {
  const parts = /^([STFG])(\d{7})([A-Z])$/.exec(value);
  if (!parts) return false;
  const [, series = '', digits = '', letter] = parts;
  const sum = weighed(digits, [2, 7, 6, 5, 4, 3, 2]) + (/[TG]/.test(series) ? 4 : 0);
  return (/[ST]/.test(series) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[sum % 11] === letter;
}
