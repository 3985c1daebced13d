import { fileURLToPath } from 'node:url';

/** Fonts by what they can write, the first that fits; each holds the letters of one script alone. */
const FONTS = [
  ['noto-sans', 'latin', /[\p{ASCII}\u00a0-\u00ff\u2000-\u206f\u20b9]/u],
  ['noto-sans', 'latin-ext', /\p{Script=Latin}/u],
  ['noto-sans-devanagari', 'devanagari', /[\p{Script=Devanagari}\u0964\u0965]/u],
  ['noto-sans-bengali', 'bengali', /\p{Script=Bengali}/u],
  ['noto-sans-tamil', 'tamil', /\p{Script=Tamil}/u],
  ['noto-sans-telugu', 'telugu', /\p{Script=Telugu}/u],
  ['noto-sans-kannada', 'kannada', /\p{Script=Kannada}/u],
  ['noto-sans-malayalam', 'malayalam', /\p{Script=Malayalam}/u],
  ['noto-sans-gujarati', 'gujarati', /\p{Script=Gujarati}/u],
  ['noto-sans-gurmukhi', 'gurmukhi', /\p{Script=Gurmukhi}/u],
  ['noto-sans-oriya', 'oriya', /\p{Script=Oriya}/u],
] as const;

const fileOf = (font: string, script: string, weight: 400 | 700): string =>
  fileURLToPath(
    import.meta.resolve(`@fontsource/${font}/files/${font}-${script}-${weight}-normal.woff`),
  );

/** A stretch of text that one font can write. */
export interface FontRun {
  readonly text: string;
  /** Path of a WOFF file. */
  readonly font: string;
}

/** `text` cut where the font changes. What no font knows is left to the first one. */
export function fontRuns(text: string, weight: 400 | 700): FontRun[] {
  const runs: { text: string; index: number }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    // A joiner shapes the letter before it, so it stays with that letter's font.
    const joiner = /[\u200c\u200d]/.test(character);
    const known = FONTS.findIndex(([, , letters]) => letters.test(character));
    const index = joiner && last ? last.index : Math.max(known, 0);
    if (last?.index === index) last.text += character;
    else runs.push({ text: character, index });
  }
  return runs.map(({ text: part, index }) => {
    const [font, script] = FONTS[index]!;
    return { text: part, font: fileOf(font, script, weight) };
  });
}
