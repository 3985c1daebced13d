import { scrub } from '../scrub.js';

/** One row of an adversarial table: a text, what must be gone from it, and a twin where nothing is PHI. */
export type Case = readonly [text: string, secrets: readonly string[], twin: string];

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;

/**
 * What stays of the secrets when a text is masked, letters and digits only, one entry per
 * occurrence that is not covered whole.
 *
 * @throws Error when a secret is not in the text: the row itself is wrong
 */
export function leaksOf(text: string, secrets: readonly string[]): string[] {
  const { findings } = scrub(text);
  const covered = (at: number) => findings.some((f) => f.start <= at && at < f.end);
  return secrets.flatMap((secret) => {
    const left: string[] = [];
    let at = text.indexOf(secret);
    if (at < 0) throw new Error(`${secret} is not in ${text}`);
    for (; at >= 0; at = text.indexOf(secret, at + secret.length)) {
      let open = '';
      for (let i = at; i < at + secret.length; i += 1)
        if (LETTER_OR_DIGIT.test(text[i] as string) && !covered(i)) open += text[i];
      if (open) left.push(`${open} of ${secret}`);
    }
    return left;
  });
}

/** What is masked in a text without PHI. */
export const maskedIn = (text: string): string[] =>
  scrub(text).findings.map((f) => text.slice(f.start, f.end));
