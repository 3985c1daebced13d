/**
 * In which language a text is written, as BCP 47 has it; null where it holds no letters of a
 * script that is written in India. The script decides, and within one that several languages
 * share, their commonest words or letters. A statistical detector was tried: it takes `54M c/o
 * SOB` for Portuguese, knows no Hindi in Latin letters, and costs 87 MB.
 */
export function textLanguage(text: string): TextLanguage | null {
  let best: { languages: readonly TextLanguage[]; letters: number } | undefined;
  for (const { script, languages } of SCRIPTS) {
    const letters = text.match(script)?.length ?? 0;
    if (letters > (best?.letters ?? 0)) best = { languages, letters };
  }
  if (!best) return null;
  const [usual, other] = best.languages;
  if (usual === undefined) return null;
  return other && count(text, MARKS[other]) > count(text, MARKS[usual]) ? other : usual;
}

export const TEXT_LANGUAGES = [
  'en',
  'hi',
  'hi-Latn',
  'bn',
  'mr',
  'te',
  'ta',
  'gu',
  'ur',
  'kn',
  'ml',
  'or',
  'pa',
  'as',
] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Letters of each script, and who writes with them: the more common language first. */
const SCRIPTS: ReadonlyArray<{ script: RegExp; languages: readonly TextLanguage[] }> = [
  { script: /\p{Script=Latin}/gu, languages: ['en', 'hi-Latn'] },
  { script: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr'] },
  { script: /\p{Script=Bengali}/gu, languages: ['bn', 'as'] },
  { script: /\p{Script=Telugu}/gu, languages: ['te'] },
  { script: /\p{Script=Tamil}/gu, languages: ['ta'] },
  { script: /\p{Script=Gujarati}/gu, languages: ['gu'] },
  { script: /\p{Script=Arabic}/gu, languages: ['ur'] },
  { script: /\p{Script=Kannada}/gu, languages: ['kn'] },
  { script: /\p{Script=Malayalam}/gu, languages: ['ml'] },
  { script: /\p{Script=Oriya}/gu, languages: ['or'] },
  { script: /\p{Script=Gurmukhi}/gu, languages: ['pa'] },
];

const words = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${list.split(' ').join('|')})(?![\\p{L}\\p{M}])`, 'giu');

/** What only one of the languages of a script has, where two share it. */
const MARKS: Readonly<Partial<Record<TextLanguage, RegExp>>> = {
  en: words(
    'the of and with for in on is was has had are were not no since after before from at by an this',
  ),
  'hi-Latn': words(
    'hai hain nahi nahin ko ka ki ke mein aur bhi kya raha rahi rahe tha thi gaya gayi hua hui wala bahut kuch dard bukhar',
  ),
  hi: words('है हैं नहीं का की के को में से और भी था थी रहा रही हुआ गया'),
  mr: words('आहे आहेत नाही चा ची चे ला मध्ये आणि पण होता होती झाला झाली पासून'),
  bn: /র/gu,
  as: /[ৰৱ]/gu,
};

const count = (text: string, mark: RegExp | undefined): number =>
  mark ? (text.match(mark)?.length ?? 0) : 0;
