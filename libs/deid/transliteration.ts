/** The scripts of India share one layout (ISCII): the offset in the block says which sound a letter is. */
const INDIC_FIRST = 0x900;
const INDIC_LAST = 0xd7f;
const BLOCK = 0x80;
const FIRST_CONSONANT = 0x15;
const CONSONANTS =
  'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l zh v sh sh s h'.split(
    ' ',
  );
const FIRST_VOWEL = 0x05;
const VOWELS = 'a a i i u u ri l e e e ai o o o au'.split(' ');
const FIRST_SIGN = 0x3e;
const SIGNS = 'a i i u u ri ri e e e ai o o o au'.split(' ');
const VIRAMA = 0x4d;
const NUKTA = 0x3c;
const WITH_NUKTA: Readonly<Record<string, string>> = { j: 'z', ph: 'f', d: 'r', dh: 'rh', b: 'v' };
/** Offsets 0x58 to 0x5f: letters that have their nukta already. */
const FIRST_DOTTED = 0x58;
const DOTTED = 'k kh g z r rh f y'.split(' ');
/** What does not follow the layout, by its code. */
const SPECIAL: Readonly<Record<number, string>> = {
  0x9ce: 't',
  0x9f0: 'r',
  0x9f1: 'v',
  0xb71: 'v',
  0xb9a: 's',
  0xba4: 'th',
  0xd24: 'th',
};
/** Malayalam consonants that never have a vowel, from 0xd7a on. */
const FIRST_CHILLU = 0xd7a;
const CHILLU = 'n n r l l k'.split(' ');
/** `y` at the head of a word is spoken and spelt `j` in these blocks. */
const YA_AS_JA = new Set([0x980, 0xb00]);
const TAMIL = 0xb80;
const VOICED: Readonly<Record<string, string>> = { k: 'g', t: 'd' };
/** Blocks whose speakers leave out vowels that nobody writes: कमला is `kamla`. */
const DROPS_SCHWA = new Set([0x900, 0x980, 0xa00, 0xa80, 0xb00]);

const URDU = new Map<string, string>(
  Object.entries({
    a: 'اآأع',
    b: 'ب',
    p: 'پ',
    t: 'تٹط',
    s: 'ثسص',
    j: 'ج',
    ch: 'چ',
    h: 'حہھه',
    kh: 'خ',
    d: 'دڈ',
    z: 'ذزژضظ',
    r: 'رڑ',
    sh: 'ش',
    gh: 'غ',
    f: 'ف',
    k: 'قکك',
    g: 'گ',
    l: 'ل',
    m: 'م',
    n: 'نں',
    v: 'و',
    i: 'یي',
    e: 'ے',
  }).flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin] as const)),
);

/** A consonant with the vowel that follows: none, the one that is not written, or a sign's. */
interface Syllable {
  readonly consonant: string;
  vowel: string | undefined;
}

const UNWRITTEN = undefined;

function syllablesOf(word: string): Syllable[] {
  const syllables: Syllable[] = [];
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    const offset = code % BLOCK;
    const block = code - offset;
    const last = syllables[syllables.length - 1];
    const consonant =
      SPECIAL[code] ??
      (offset >= FIRST_DOTTED && offset < FIRST_DOTTED + DOTTED.length && block < 0xb80
        ? DOTTED[offset - FIRST_DOTTED]
        : CONSONANTS[offset - FIRST_CONSONANT]);
    const chillu = CHILLU[code - FIRST_CHILLU];
    if (chillu !== undefined) syllables.push({ consonant: chillu, vowel: '' });
    else if (consonant !== undefined) {
      const head = i === 0 && consonant === 'y' && YA_AS_JA.has(block);
      const voiced = block === TAMIL && last && last.vowel !== '' ? VOICED[consonant] : undefined;
      const doubled = word.charCodeAt(i + 1) % BLOCK === VIRAMA;
      syllables.push({
        consonant: head ? 'j' : voiced && !doubled ? voiced : consonant,
        vowel: UNWRITTEN,
      });
    } else if (offset === VIRAMA && last) last.vowel = '';
    else if (offset === NUKTA && last)
      syllables[syllables.length - 1] = {
        ...last,
        consonant: WITH_NUKTA[last.consonant] ?? last.consonant,
      };
    else if (offset >= FIRST_SIGN && offset < FIRST_SIGN + SIGNS.length && last)
      last.vowel = SIGNS[offset - FIRST_SIGN];
    else if (offset >= FIRST_VOWEL && offset < FIRST_VOWEL + VOWELS.length)
      syllables.push({ consonant: '', vowel: VOWELS[offset - FIRST_VOWEL] });
    else if (offset === 0x01 || offset === 0x02 || code === 0xa70)
      syllables.push({ consonant: 'n', vowel: '' });
  }
  return syllables;
}

/** Leaves out unwritten vowels that are not spoken: the last, and those between two others. */
function dropSchwas(syllables: Syllable[]): void {
  const last = syllables[syllables.length - 1];
  if (last && syllables.length > 1 && last.vowel === UNWRITTEN) last.vowel = '';
  for (let i = 1; i + 1 < syllables.length; i += 1) {
    const [before, here, after] = syllables.slice(i - 1, i + 2) as [Syllable, Syllable, Syllable];
    const between = before.vowel !== '' && after.vowel !== '' && after.consonant !== '';
    if (here.vowel === UNWRITTEN && between) here.vowel = '';
  }
}

/**
 * A word in a script of India, or in Urdu's, as it is usually spelt in Latin letters (`कमला` is
 * `kamla`, `முருகன்` is `murugan`), so that all scripts and Hinglish share one lexicon.
 *
 * @param word one word in one script
 * @returns small letters `a` to `z`; empty for other scripts. Urdu keeps its written vowels alone.
 */
export function latinOf(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 0x600 && first <= 0x6ff)
    return Array.from(word, (letter) => URDU.get(letter) ?? '').join('');
  if (first < INDIC_FIRST || first > INDIC_LAST) return '';
  const syllables = syllablesOf(word.normalize('NFC'));
  if (DROPS_SCHWA.has(first - (first % BLOCK))) dropSchwas(syllables);
  return syllables.map(({ consonant, vowel = 'a' }) => consonant + vowel).join('');
}
