import { type Anchor, EDGE, LONGEST, withoutEdges, WORD_EDGE } from '../regex-heads.js';
import { type Outline, outlineOf } from '../regex-needs.js';
import { hashOf } from '../tagger/hashing.js';
import { PACKED } from './data/outlines.js';

let ready: Map<string, Outline> | undefined;

const keyOf = (source: string) => hashOf(source).toString(36) + source.length.toString(36);

/** No more of a string than the index looks at: its edge, and its beginning. */
function shortened(text: string): string {
  const bare = withoutEdges(text);
  return text.slice(0, text.length - bare.length) + bare.slice(0, LONGEST);
}

// A scan knows small letters alone, so capitals are free to stand between strings, and for edges.
const EDGES = [
  [EDGE, 'B'],
  [WORD_EDGE, 'E'],
] as const;

function packOutline(key: string, { needs, anchors }: Outline): string {
  const clauses = needs.map((clause) => `C${clause.toSorted().join('S')}`).join('');
  const places = anchors
    ?.map(({ text, from, to }) => text + (from === 0 && to === 0 ? '' : `O${from}O${to}`))
    .toSorted()
    .join('S');
  return key + clauses + (places === undefined ? '' : `A${places}`);
}

/** Outlines as one string. */
export function packOutlines(outlines: ReadonlyMap<string, Outline>): string {
  const all = [...outlines].map(([key, outline]) => packOutline(key, outline));
  return EDGES.reduce(
    (text, [edge, letter]) => text.replaceAll(edge, letter),
    all.toSorted().join('P'),
  );
}

function unpackOutline(packed: string): [key: string, outline: Outline] {
  const [head = '', places] = packed.split('A');
  const [key = '', ...clauses] = head.split('C');
  const anchors = places?.split('S').map((place): Anchor => {
    const [text = '', from = 0, to = 0] = place.split('O');
    return { text, from: Number(from), to: Number(to) };
  });
  return [key, { needs: clauses.map((clause) => clause.split('S')), anchors }];
}

function unpackOutlines(packed: string): Map<string, Outline> {
  const text = EDGES.reduce((all, [edge, letter]) => all.replaceAll(letter, edge), packed);
  return new Map(text.split('P').map(unpackOutline));
}

/** Takes outlines into use in the place of those that lie ready; what is worked out joins them. */
export function useOutlines(outlines: Map<string, Outline>): void {
  ready = outlines;
}

/**
 * What is known of a pattern, as far as the index looks at it. To work it out for all patterns
 * would take a quarter of the first scrub, so it lies ready; of a new pattern it is worked out.
 */
export function outlineFor(regex: RegExp): Outline {
  ready ??= unpackOutlines(PACKED);
  const key = keyOf(regex.source);
  let outline = ready.get(key);
  if (!outline) {
    const { needs, anchors } = outlineOf(regex);
    outline = { needs: needs.map((clause) => [...new Set(clause.map(shortened))]), anchors };
    ready.set(key, outline);
  }
  return outline;
}
