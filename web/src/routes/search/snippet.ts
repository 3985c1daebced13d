export interface SnippetRun {
  readonly text: string;
  readonly hit: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decode(escaped: string): string {
  return escaped.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{1,6}));/gi,
    (whole, hex, dec, name) => {
      if (typeof name === 'string') return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
      const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(dec);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/**
 * Takes an HTML-escaped snippet with `<em>` around its hits apart into text. It is never given to
 * the browser as HTML, so that a mistake in the escaping can be ugly but not dangerous.
 */
export function snippetRuns(snippet: string): SnippetRun[] {
  let hit = false;
  const runs: SnippetRun[] = [];
  for (const part of snippet.split(/(<\/?em>)/)) {
    if (part === '<em>') hit = true;
    else if (part === '</em>') hit = false;
    else if (part) runs.push({ text: decode(part), hit });
  }
  return runs;
}
