import { Gap } from './gaps.js';
import { TAGS, type Tag } from './tags.js';
import { PAD, type Tokens } from './tokens.js';

const K = TAGS.length;

/** Tokens that belong together, and how probable it is that they are an identifier. */
export interface TaggedSpan {
  /** Offsets of the view. */
  readonly start: number;
  readonly end: number;
  readonly tag: Exclude<Tag, 'O'>;
  /** 0 to 1: the mean over its tokens of not being `O`. */
  readonly probability: number;
}

/** Tokens less probable than this are in no span. */
const LEAST = 0.25;
/** Tokens on different sides of this are no one span: "Vill. Bhagwanpur". */
const EVEN = 0.5;

/** Whether a token goes on with what the one before is part of, as what stands between says. */
function continues({ gap, start, end, length }: Tokens, at: number): boolean {
  switch (gap[at]) {
    case Gap.none:
    case Gap.space:
      return true;
    case Gap.joiner:
      return (start[at] as number) - (end[at - 1] as number) === 1;
    case Gap.stop:
      // After an initial; after anything longer a sentence ends.
      return length[at - 1] === 1;
    default:
      return false;
  }
}

/** Joins tokens that are probably the same kind of identifier; commas and line ends part them. */
export function spansOf(tokens: Tokens, posteriors: Float64Array): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  const sums = new Float64Array(K);
  let from = -1;
  const close = (to: number) => {
    if (from < 0) return;
    let best = 1;
    for (let k = 2; k < K; k += 1) if ((sums[k] as number) > (sums[best] as number)) best = k;
    spans.push({
      start: tokens.start[from + PAD] as number,
      end: tokens.end[to - 1 + PAD] as number,
      tag: TAGS[best] as TaggedSpan['tag'],
      probability: 1 - (sums[0] as number) / (to - from),
    });
    sums.fill(0);
    from = -1;
  };
  let likely = false;
  for (let i = 0; i < tokens.count; i += 1) {
    const probability = 1 - (posteriors[i * K] as number);
    const open = probability >= LEAST && !tokens.isShield(i + PAD);
    if (!open || likely !== probability >= EVEN || !continues(tokens, i + PAD)) close(i);
    if (!open) continue;
    likely = probability >= EVEN;
    if (from < 0) from = i;
    for (let k = 0; k < K; k += 1)
      sums[k] = (sums[k] as number) + (posteriors[i * K + k] as number);
  }
  close(tokens.count);
  return spans;
}
