import type { Recogniser } from '../candidate.js';
import { matchPatterns, type Pattern } from '../pattern.js';

const PROVIDER =
  'gmail|yahoo|hotmail|outlook|rediffmail|rediff|icloud|proton|protonmail|aol|live|zoho';
const BANK_HANDLE =
  'upi|ybl|ibl|axl|apl|yapl|oksbi|okaxis|okicici|okhdfcbank|paytm|ptyes|ptsbi|ptaxis|pthdfc|sbi|hdfcbank|icici|axisbank|kotak|airtel|postbank|freecharge|jio|barodampay|cnrb|pnb|unionbank|fbl|idfcbank|indus|yesbank|waicici|waaxis|wahdfcbank|wasbi';

const PATTERNS: readonly Pattern[] = [
  {
    regex: /(?<![\w.%+-])[\w.%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/dgi,
    category: 'EMAIL',
    surrogate: 'Email',
    confidence: 0.99,
  },
  {
    regex: /(?<![\w.-])[\w.-]{2,60}@(?:abdm|sbx|ndhm)(?![\w.])/dgi,
    category: 'ABHA',
    surrogate: 'ABHA',
    confidence: 0.99,
  },
  {
    regex: new RegExp(`(?<![\\w.-])[\\w.-]{2,60}@(?:${BANK_HANDLE})(?![\\w.]\\w)`, 'dgi'),
    category: 'ACCOUNT_NUMBER',
    surrogate: 'UPI',
    confidence: 0.98,
  },
  {
    // A bank that no list has, behind what says it.
    regex: /(?<=\bUPI(?: ?id)?[ :=-]{1,3})[\w.-]{2,60}@[a-z][a-z\d]{1,30}(?![\w@]|\.\w)/dgi,
    category: 'ACCOUNT_NUMBER',
    surrogate: 'UPI',
    confidence: 0.95,
  },
  {
    // Dictated: "asha dot rao at gmail dot com"; written around a filter: "asha [at] gmail [dot] com".
    regex: new RegExp(
      `(?<![\\w.])\\w{2,30}(?: (?:dot|underscore|dash) \\w{1,30}| ?\\. ?\\w{1,30}){0,3} ?(?:at(?: the rate)?|[([]at[)\\]]) ?(?:(?:${PROVIDER})|\\w{2,30}) ?(?:dot|[([]dot[)\\]]|\\.) ?(?:com|in|org|net|edu|ac|co)(?: ?(?:dot|[([]dot[)\\]]|\\.) ?(?:in|uk))?(?!\\w)`,
      'dgi',
    ),
    category: 'EMAIL',
    surrogate: 'Email',
    confidence: 0.9,
    validate: (value) => (/dot|[([]at[)\]]/i.test(value) ? 0.9 : 0),
  },
  // Without the ending, or the sign: "ravi_k@rediffmail", "mail id ravik22 gmail com".
  {
    regex: new RegExp(
      `(?<![\\w.%+-])(?:[\\w.%+-]{2,64}@(?:${PROVIDER})(?![\\w.]\\w)|(?=[\\w.]*\\d)[\\w.]{4,40} (?:at )?(?:gmail|yahoo|hotmail|rediffmail|outlook)(?: ?\\.? ?com| ?\\.? ?co ?\\.? ?in)(?!\\w)|\\w{2,30}(?: (?:dot|underscore|dash) \\w{1,30}){1,3} at (?:gmail|yahoo|hotmail|rediffmail|outlook) ?\\.?(?:com|in|co in)?(?!\\w))`,
      'dgi',
    ),
    category: 'EMAIL',
    surrogate: 'Email',
    confidence: 0.9,
  },
  {
    regex: /(?<![\w.@])@[a-z_][\w.]{2,30}\w/dgi,
    category: 'URL',
    surrogate: 'Handle',
    confidence: 0.8,
  },
];

/** 45 CFR 164.514(b)(2)(i)(F), (I), (J) and (N). E-mail addresses, also dictated ones, ABHA addresses, UPI ids, social handles. */
export const email: Recogniser = {
  name: 'email',
  recognise: (note) =>
    note.text.includes('@') ||
    / dot |[([]at[)\]]|gmail|yahoo|rediff|hotmail|outlook/i.test(note.text)
      ? matchPatterns(note, 'email', PATTERNS)
      : [],
};
