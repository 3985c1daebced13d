import type { Span } from './masked-field.js';

/** The text with its findings replaced; they are in order and do not overlap. */
export function withSurrogates(
  text: string,
  findings: readonly (Span & { readonly surrogate: string })[],
): string {
  let masked = '';
  let at = 0;
  for (const { start, end, surrogate } of findings) {
    masked += text.slice(at, start) + surrogate;
    at = end;
  }
  return masked + text.slice(at);
}
