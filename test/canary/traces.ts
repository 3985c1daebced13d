import type { Canary } from './canaries.js';

const LONG_ENOUGH_TO_BE_UNIQUE = 8;

/** The middle of the Base64 of `text` at each of the three places where it may begin. */
function inBase64(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const whole = Buffer.from('\0'.repeat(shift) + text)
      .toString('base64')
      .replace(/=+$/, '');
    return whole.slice(shift === 0 ? 0 : shift + 1, -1);
  });
}

function formsOf(trace: string): string[] {
  const digits = trace.replaceAll(/\D/g, '');
  const plain = [trace, ...(digits.length >= LONG_ENOUGH_TO_BE_UNIQUE ? [digits] : [])];
  const encoded = [
    ...inBase64(trace),
    Buffer.from(trace).toString('hex'),
    encodeURIComponent(trace),
  ];
  return [...plain, ...encoded.filter((form) => form.length >= LONG_ENOUGH_TO_BE_UNIQUE)];
}

/** Looks for canaries: in any case, without separators, in Base64, in hexadecimal and in an address. */
export class TraceFinder {
  readonly #needles: readonly { readonly kind: string; readonly needle: string }[];

  constructor(canaries: readonly Canary[]) {
    const needles = canaries.flatMap(({ kind, traces }) =>
      traces.flatMap(formsOf).map((form) => ({ kind, needle: form.toLowerCase() })),
    );
    this.#needles = [...new Map(needles.map((entry) => [entry.needle, entry])).values()];
  }

  /** What of the canaries stands in `content`; bytes are looked through as they are. */
  find(content: string | Buffer, place: string): string[] {
    const text = (typeof content === 'string' ? content : content.toString('latin1')).toLowerCase();
    return this.#needles
      .filter(({ needle }) => text.includes(needle))
      .map(({ kind, needle }) => `${kind} (${needle}) in ${place}`);
  }
}
