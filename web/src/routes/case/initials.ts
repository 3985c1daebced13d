/** "Dr N. Krishnan" is NK; a hidden name such as "Dermatologist" is D. */
export function initials(displayName: string): string {
  const names = displayName
    .replace(/^(?:Dr|Prof|Mr|Ms|Mrs|Sr)\.?\s+/u, '')
    .match(/\p{L}[\p{L}\p{M}]*/gu);
  const [first = '', ...others] = names ?? [];
  const last = others.at(-1) ?? '';
  return [first, last]
    .map((name) => [...name][0] ?? '')
    .join('')
    .toUpperCase();
}
