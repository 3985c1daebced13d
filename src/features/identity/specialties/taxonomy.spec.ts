import { SPECIALTY_TAXONOMY } from './taxonomy.js';

// Verhoeff's tables, as the SNOMED CT release format prescribes for the last digit of an SCTID.
const MULTIPLY = [
  '0123456789', '1234067895', '2340178956', '3401289567', '4012395678',
  '5987604321', '6598710432', '7659821043', '8765932104', '9876543210',
]; // prettier-ignore
const PERMUTE = [
  '0123456789', '1576283094', '5803796142', '8916043527',
  '9453126870', '4286573901', '2793806415', '7046913258',
]; // prettier-ignore

function hasVerhoeffCheckDigit(sctid: string): boolean {
  let check = 0;
  [...sctid].reverse().forEach((digit, position) => {
    const permuted = Number(PERMUTE[position % 8]?.[Number(digit)]);
    check = Number(MULTIPLY[check]?.[permuted]);
  });
  return check === 0;
}

describe('hasVerhoeffCheckDigit', () => {
  it.each([
    ['22298006', true], // myocardial infarction
    ['22298007', false],
    ['394579002', true],
    ['394759002', false], // two digits exchanged
  ])('%s → %s', (sctid, expected) => {
    expect(hasVerhoeffCheckDigit(sctid)).toBe(expected);
  });
});

describe('SPECIALTY_TAXONOMY', () => {
  it('holds 45 to 60 specialties', () => {
    expect(SPECIALTY_TAXONOMY.length).toBeGreaterThanOrEqual(45);
    expect(SPECIALTY_TAXONOMY.length).toBeLessThanOrEqual(60);
  });

  it.each(['slug', 'name', 'snomed'] as const)('repeats no %s', (column) => {
    const values = SPECIALTY_TAXONOMY.map((specialty) => specialty[column]);
    expect(values).toEqual([...new Set(values)]);
  });

  it.each(SPECIALTY_TAXONOMY)('$slug has a kebab-case slug and a valid SCTID', (specialty) => {
    expect(specialty.slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(specialty.name).toMatch(/^[A-Z][a-z]+(,? [a-z]+)*$/);
    expect(specialty.snomed).toMatch(/^[1-9]\d{5,17}$/);
    expect(hasVerhoeffCheckDigit(specialty.snomed)).toBe(true);
  });
});
