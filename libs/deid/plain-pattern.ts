/** What the classes of Unicode hold of ASCII, as it stands between brackets. */
const ASCII_OF: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  Lt: '',
  M: '',
  N: '0-9',
};

/**
 * The same pattern for text in ASCII alone, without the tables of Unicode: these take
 * milliseconds to compile and are slow to match.
 *
 * @returns the pattern itself where there is nothing to gain
 */
export function plainPattern(regex: RegExp): RegExp {
  const { source, flags } = regex;
  let convertible = flags.includes('u') && !source.includes('\\u{') && !source.includes('\\P');
  let inClass = false;
  const plain = source.replace(/\\p\{([^}]*)\}|\\.|[[\]]/g, (token, property?: string) => {
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    if (property === undefined) return token;
    const ascii = /^Script=(?!Latin)/.test(property) ? '' : ASCII_OF[property];
    if (ascii === undefined) convertible = false;
    return inClass ? (ascii ?? '') : `[${ascii ?? ''}]`;
  });
  return convertible ? new RegExp(plain, flags.replace('u', '')) : regex;
}
