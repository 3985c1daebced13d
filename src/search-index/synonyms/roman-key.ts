const FOLDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:mein|main|mai|may|mey)\b/g, 'me'],
  [/\b(?:nahin|nahi|nhi)\b/g, 'nahi'],
  [/ee|ii|iy|y/g, 'i'],
  [/ie|ia\b/g, 'ia'],
  [/oo|uu|ou/g, 'u'],
  [/aa+/g, 'a'],
  [/w/g, 'v'],
  [/z/g, 'j'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/([bcdfgjklmnprstv])h?\1/g, '$1'],
];

/**
 * The same for spellings of an Indian word in Roman letters that sound alike: `piliya` and
 * `peelia`, `khaansi` and `khansi`, `saans mein` and `sans me`. Takes a wording in lower case.
 */
export function romanKey(wording: string): string {
  return FOLDS.reduce((key, [pattern, fold]) => key.replace(pattern, fold), wording);
}
