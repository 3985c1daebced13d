import { address } from './address.js';
import { valuesFound } from './values-found.js';

describe('address', () => {
  it.each<[string, string[]]>([
    ['2 The Old Rectory, Ashby; Old Mill, New Dairy free', ['2 The Old Rectory']],
    ['4 Heol y Felin, Tref', ['4 Heol y Felin']],
    ['lives at 123 Maple Street, Chicago', ['123 Maple Street']],
    ['No. 88/3, Outer Ring Road, Davangere', ['No. 88/3', '88/3, Outer Ring Road']],
    ['at Arera Colony Bhopal', ['Arera Colony']],
    ['H.No. 12-4/B, near Eshwara temple', ['H.No. 12-4/B', 'Eshwara temple']],
    ['Padarayanapura 9th cross.', ['Padarayanapura 9th cross']],
    ['P.O. Box 255', ['P.O. Box 255']],
    ['seen at our 5th avenue clinic, near Pipli flyover', ['5th avenue', 'Pipli flyover']],
    ['Ramesh, 45 M. Jama Masjid area', []],
    ['Navy, Red Cross msg sent; Harriet Lane doses', []],
    ['Root canal done, Dentine bridge, Hubbard tank. Right base dull.', []],
    ['near Kosi barrage, at Farakka Bridge', ['Kosi barrage', 'Farakka Bridge']],
    ['Ward 4, Room 14, Phase 3 trial', []],
  ])('%j', (text, values) => {
    expect(valuesFound(address, text)).toEqual(values);
  });
});
