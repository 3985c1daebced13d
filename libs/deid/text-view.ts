import { latinLookAlike } from './look-alikes.js';
import { SURROGATE } from './surrogate-words.js';

/** Stands for one surrogate in a view; "private use one" is no letter, digit or space, and one byte keeps plain text so. */
export const SHIELD = '\u0091';

/** Whether a unit is a letter from A to Z, small or capital. */
export const isAsciiLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a;

/** Text as the recognisers see it, and the way back to the input. */
export interface TextView {
  readonly text: string;
  /** Input offset of each unit of `text`, and the input's length at the end; absent when equal. */
  readonly origin?: Int32Array;
}

/** Decimal digits by their zero: Arabic, Persian, nine scripts of India, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xff10];

const NEEDS_WORK =
  /[\u00a0\u00ad\u0391-\u03bf\u0405-\u0458\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u180e\u2000-\u2015\u2018-\u201f\u2028-\u202f\u2032\u2044\u205f-\u2064\u2212\u2215\u3000\u3002\u0091\ufeff\uff01-\uff5e]/;

/** What one unit becomes: a unit of the view, or nothing for what has no width. */
function normalise(code: number, unit: string): string {
  if (code === 0xad || code === 0x180e || code === 0xfeff) return '';
  if (code >= 0x200b && code <= 0x200f) return '';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2064)) return '';
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x91) return ' ';
  if (code === 0x202f || code === 0x205f || code === 0x3000) return ' ';
  if (code === 0x2028 || code === 0x2029) return '\n';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  if ((code >= 0x2018 && code <= 0x201b) || code === 0x2032) return "'";
  if (code >= 0x201c && code <= 0x201f) return '"';
  if (code === 0x2044 || code === 0x2215) return '/';
  if (code >= 0x391 && code <= 0x458) return latinLookAlike(code) ?? unit;
  for (const zero of ZEROS) {
    if (code >= zero && code <= zero + 9) return String.fromCharCode(48 + code - zero);
  }
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return unit;
}

/**
 * Makes the view that is matched: surrogates become one shield each, digits of all scripts
 * become ASCII, dashes, quotes and spaces become plain, and what has no width goes.
 *
 * @param input any text; lone surrogates are kept as they are
 */
export function viewOf(input: string): TextView {
  const shielded = input.includes('[') ? [...input.matchAll(SURROGATE)] : [];
  if (shielded.length === 0 && !NEEDS_WORK.test(input)) return { text: input };
  const origin = new Int32Array(input.length + 1);
  const units: string[] = [];
  let next = 0;
  for (let at = 0; at < input.length; at += 1) {
    const shield = shielded[next];
    if (shield && shield.index === at) {
      origin[units.length] = at;
      units.push(SHIELD);
      at += shield[0].length - 1;
      next += 1;
      continue;
    }
    const unit = input[at] as string;
    const code = input.charCodeAt(at);
    const plain = code < 0x80 ? unit : normalise(code, unit);
    if (plain === '') continue;
    origin[units.length] = at;
    units.push(plain);
  }
  origin[units.length] = input.length;
  return { text: units.join(''), origin: origin.slice(0, units.length + 1) };
}

/** Puts one shield in the place of each span: what `viewOf` would make of the masked text. */
export function shieldSpans(
  view: TextView,
  spans: readonly { start: number; end: number }[],
): TextView {
  const size = spans.reduce((n, s) => n - (s.end - s.start) + 1, view.text.length);
  const origin = new Int32Array(size + 1);
  let text = '';
  let from = 0;
  const copy = (to: number) => {
    for (let i = from; i < to; i += 1) origin[text.length + i - from] = view.origin?.[i] ?? i;
    text += view.text.slice(from, to);
  };
  for (const { start, end } of spans) {
    copy(start);
    origin[text.length] = view.origin?.[start] ?? start;
    text += SHIELD;
    from = end;
  }
  copy(view.text.length);
  origin[text.length] = view.origin?.[view.text.length] ?? view.text.length;
  return { text, origin };
}

/** Where a span of the view lies in the input. */
export function inputSpan(
  view: TextView,
  start: number,
  end: number,
): { start: number; end: number } {
  if (!view.origin) return { start, end };
  return { start: view.origin[start] as number, end: (view.origin[end - 1] as number) + 1 };
}
