import { latinOf } from './transliteration.js';

describe('transliteration', () => {
  it.each([
    ['कमला', 'kamla'],
    ['नारायण', 'narayan'],
    ['मनबहादुर', 'manbahadur'],
    ['ज़ाकिर', 'zakir'],
    ['बड़ा', 'bara'],
    ['চক্রবর্তী', 'chakrabarti'],
    ['যতীন', 'jatin'],
    ['વિપુલ', 'vipul'],
    ['ਮਨਦੀਪ', 'mandip'],
    ['ରଞ୍ଜନ', 'ranjan'],
    ['முருகன்', 'murugan'],
    ['முத்து', 'muththu'],
    ['నాగమణి', 'nagamani'],
    ['ಶಿವಕುಮಾರ', 'shivakumara'],
    ['കുമാരൻ', 'kumaran'],
    ['فاطمہ', 'fatmh'],
    ['王', ''],
    ['asha', ''],
  ])('%s is %s', (word, latin) => {
    expect(latinOf(word)).toBe(latin);
  });
});
