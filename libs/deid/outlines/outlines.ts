import { type Anchor, LONGEST, withoutEdges } from '../regex-heads.js';
import { type Outline, outlineOf } from '../regex-needs.js';
import { hashOf } from '../tagger/hashing.js';
import { PACKED } from './data/outlines.js';

/** Anchors as they are kept: text, from, to. */
type PackedAnchor = readonly [string, number, number];
type PackedOutline = readonly [
  needs: readonly (readonly string[])[],
  anchors?: readonly PackedAnchor[],
];

let ready: Map<string, Outline> | undefined;

const keyOf = (source: string) => hashOf(source).toString(36) + source.length.toString(36);

/** No more of a string than the index looks at: its edge, and its beginning. */
function shortened(text: string): string {
  const bare = withoutEdges(text);
  return text.slice(0, text.length - bare.length) + bare.slice(0, LONGEST);
}

const packed = ({ needs, anchors }: Outline): PackedOutline =>
  anchors ? [needs, anchors.map(({ text, from, to }) => [text, from, to])] : [needs];

/** Outlines as one string. */
export const packOutlines = (outlines: ReadonlyMap<string, Outline>): string =>
  JSON.stringify(
    Object.fromEntries(
      [...outlines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, o]) => [key, packed(o)]),
    ),
  );

function unpackOutlines(text: string): Map<string, Outline> {
  const all = JSON.parse(text) as Record<string, PackedOutline>;
  return new Map(
    Object.entries(all).map(([key, [needs, anchors]]) => [
      key,
      { needs, anchors: anchors?.map(([text, from, to]): Anchor => ({ text, from, to })) },
    ]),
  );
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
