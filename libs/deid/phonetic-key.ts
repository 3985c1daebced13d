/** The scripts of India share one layout (ISCII): the offset in the block says which sound a letter is. */
const INDIC_FIRST = 0x900;
const INDIC_LAST = 0xd7f;
const BLOCK = 0x80;
/** Offset 0x15 to 0x39, ka to ha; voice and breath are folded away, since Tamil writes neither. */
const CONSONANTS = 'kkkknccccnttttnttttnnppppnyrrlllvsssh';
const FIRST_CONSONANT = 0x15;
const NASAL = new Set([0x01, 0x02]);
const VOCALIC_R = new Set([0x0b, 0x43]);
const VOWELS_LAST = 0x14;
const ASPIRATE = /(?<=[bcdgjkpst])h/g;
const DIGRAPHS: readonly [RegExp, string][] = [
  [ASPIRATE, ''],
  [/x/g, 'ks'],
  [/ck/g, 'k'],
  [/[gq]/g, 'k'],
  [/[jz]/g, 'c'],
  [/d/g, 't'],
  [/[bf]/g, 'p'],
  [/m/g, 'n'],
  [/w/g, 'v'],
];

function soundsOf(word: string): string {
  let sounds = '';
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code < INDIC_FIRST || code > INDIC_LAST) return '';
    const offset = code % BLOCK;
    const consonant = CONSONANTS[offset - FIRST_CONSONANT];
    if (consonant) sounds += consonant;
    else if (NASAL.has(offset)) sounds += 'n';
    else if (VOCALIC_R.has(offset)) sounds += 'r';
    else if (i === 0 && offset <= VOWELS_LAST) sounds += 'a';
  }
  return sounds;
}

const isLatin = (word: string) => /^[a-z]+$/.test(word);

/**
 * What a name sounds like, whichever script it is in: its consonants without voice, breath,
 * length or vowels (`Haridas` and `हरिदास` are both `hrts`).
 *
 * @param word one word; Latin in small letters without accents
 * @returns the key, empty for scripts that are not known and for keys too short to tell names apart
 */
export function phoneticKey(word: string): string {
  let sounds = soundsOf(word);
  if (isLatin(word)) {
    sounds = word;
    for (const [sound, folded] of DIGRAPHS) sounds = sounds.replace(sound, folded);
    sounds = sounds.replace(/^[aeiou]+/, 'a').replace(/(?<!^)[aeiou]/g, '');
  }
  const key = sounds.replace(/(?<!^)y/g, '').replace(/(.)\1+/g, '$1');
  return key.length >= 3 ? key : '';
}
