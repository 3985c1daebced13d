import type { Candidate } from './candidate.js';
import type { PhiCategory } from './phi-category.js';
import { isTitleAlone } from './recognisers/titles.js';
import { SHIELD } from './text-view.js';

/** Below this the evidence is left to the residual list. */
const THRESHOLD = 0.5;
/** The same where identifiers were found before: they come in company. */
const THRESHOLD_IN_COMPANY = 0.4;
/** So many masked identifiers make company; a lone "Dr. [Clinician 1]" does not. */
const COMPANY = 3;

/** How sure a candidate must be in this text. */
export function thresholdFor(text: string): number {
  let shields = 0;
  for (
    let at = text.indexOf(SHIELD);
    at >= 0 && shields < COMPANY;
    at = text.indexOf(SHIELD, at + 1)
  )
    shields += 1;
  return shields >= COMPANY ? THRESHOLD_IN_COMPANY : THRESHOLD;
}

/** How much a candidate of another class for the same words supports that they are PHI at all. */
const CROSS_SUPPORT = 0.35;

/** A wider span this sure swallows the narrower ones inside it … */
const FIRM = 0.6;
/** … unless they are surer by this much. */
const MUCH_SURER = 0.3;

/** Confidences this near count as equal, so that the wider span may win. */
const STEP = 1 / 20;
const steps = ({ confidence }: Candidate) => Math.round(confidence / STEP);
const length = ({ start, end }: Candidate) => end - start;

/** A total order: the outcome must not hang on the order of proposals or on an engine's sort. */
const bySureness = (a: Candidate, b: Candidate): number =>
  steps(b) - steps(a) ||
  length(b) - length(a) ||
  a.start - b.start ||
  b.confidence - a.confidence ||
  (a.category < b.category ? -1 : 1);

/** Numbers whose kind a label, a form or a check digit tells. */
const NUMBERS: ReadonlySet<PhiCategory> = new Set([
  'SSN',
  'AADHAAR',
  'PAN',
  'ABHA',
  'EPIC',
  'MEDICAL_RECORD_NUMBER',
  'HEALTH_PLAN_NUMBER',
  'ACCOUNT_NUMBER',
  'LICENCE_NUMBER',
  'VEHICLE',
  'DEVICE',
]);

/** A weaker guess at a number's kind does not rename it. */
const SURE_OF_KIND = 0.6;

const spanOf = ({ start, end }: Candidate) => `${start}:${end}`;

/** "ID" says only that a number is somebody's: it takes the kind that the surest other one gives it. */
function withKinds(candidates: readonly Candidate[]): readonly Candidate[] {
  const kinds = new Map<string, Candidate>();
  for (const c of candidates) {
    const known = kinds.get(spanOf(c));
    if (
      NUMBERS.has(c.category) &&
      c.confidence >= SURE_OF_KIND &&
      (!known || bySureness(c, known) < 0)
    )
      kinds.set(spanOf(c), c);
  }
  if (kinds.size === 0) return candidates;
  return candidates.map((c) => {
    const kind = c.surrogate === 'ID' ? kinds.get(spanOf(c)) : undefined;
    return kind ? { ...c, category: kind.category, surrogate: kind.surrogate } : c;
  });
}

/** Joins candidates for the same span and class: independent evidence adds up (noisy or). */
export function combine(candidates: readonly Candidate[]): Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const candidate of withKinds(candidates)) {
    const key = `${spanOf(candidate)}:${candidate.category}`;
    const same = byKey.get(key);
    if (!same) {
      byKey.set(key, candidate);
      continue;
    }
    const [strong, weak] =
      same.confidence >= candidate.confidence ? [same, candidate] : [candidate, same];
    const names = new Set([...strong.recogniser.split('+'), ...weak.recogniser.split('+')]);
    const separate = same.recogniser.split('+').includes(candidate.recogniser)
      ? 0
      : weak.confidence;
    byKey.set(key, {
      ...strong,
      surrogate: strong.surrogate === 'Person' ? weak.surrogate : strong.surrogate,
      confidence: Math.min(0.999, 1 - (1 - strong.confidence) * (1 - separate)),
      recogniser: [...names].join('+'),
      ...((strong.day ?? weak.day) ? { day: (strong.day ?? weak.day)! } : {}),
    });
  }
  return withoutFragments([...byKey.values()]);
}

/** Drops what a wider candidate of its own class covers, unless it is much surer. */
function withoutFragments(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const wide: Candidate[] = [];
  return ordered.filter((c) => {
    while (wide.length > 0 && (wide[0] as Candidate).end <= c.start) wide.shift();
    const covered = wide.some(
      (w) =>
        w.category === c.category &&
        w.end >= c.end &&
        w.end - w.start > c.end - c.start &&
        w.confidence >= FIRM &&
        c.confidence - w.confidence < MUCH_SURER,
    );
    if (!covered) wide.push(c);
    return !covered;
  });
}

/** Adds to each candidate what other classes say of the very same span. */
function withCrossSupport(candidates: readonly Candidate[]): Candidate[] {
  const bySpan = new Map<string, Candidate[]>();
  for (const c of candidates) {
    const list = bySpan.get(spanOf(c));
    if (list) list.push(c);
    else bySpan.set(spanOf(c), [c]);
  }
  return candidates.map((c) => {
    const others = (bySpan.get(spanOf(c)) ?? []).filter((o) => o.category !== c.category);
    if (others.length === 0) return c;
    const doubt = others.reduce(
      (rest, o) => rest * (1 - CROSS_SUPPORT * o.confidence),
      1 - c.confidence,
    );
    return { ...c, confidence: Math.max(c.confidence, Math.min(0.95, 1 - doubt)) };
  });
}

/** Words that say nothing when the rest of a span is gone. */
const CRUMBS =
  /^(?:and|at|by|for|from|in|is|it's|it's in|last|of|office|on|or|st|street in|the|to|with|fax|mobile)$/i;

/** What is left of a candidate beside a stronger one, when it is more than crumbs. */
function rests(text: string, loser: Candidate, winner: Candidate): Candidate[] {
  const parts = [
    { ...loser, end: Math.min(loser.end, winner.start) },
    { ...loser, start: Math.max(loser.start, winner.end) },
  ];
  return parts.flatMap((part) => {
    const lead = /^[^\p{L}\p{M}\p{N}]*/u.exec(text.slice(part.start, part.end))?.[0].length ?? 0;
    const start = part.start + lead;
    const tail = /[^\p{L}\p{M}\p{N}]*$/u.exec(text.slice(start, part.end))?.[0].length ?? 0;
    const end = part.end - tail;
    const rest = text.slice(start, end);
    const crumbs = end - start < 2 || CRUMBS.test(rest) || isTitleAlone(loser.category, rest);
    return crumbs ? [] : [{ ...part, start, end }];
  });
}

/** What lies between the shields in a candidate: a finding must not swallow a surrogate. */
function apartFromShields(text: string, candidate: Candidate): Candidate[] {
  const at = text.slice(candidate.start, candidate.end).indexOf(SHIELD);
  if (at < 0) return [candidate];
  const start = candidate.start + at;
  const parts = rests(text, candidate, { ...candidate, start, end: start + SHIELD.length });
  return parts.flatMap((part) => apartFromShields(text, part));
}

/**
 * Chooses among overlapping candidates: the surest first, the longest among equals. Of a loser
 * that reaches beyond the winner, the rest stays a candidate.
 *
 * @returns accepted candidates by start, without overlaps
 */
export function fuse(text: string, candidates: readonly Candidate[]): Candidate[] {
  const threshold = thresholdFor(text);
  const accepted: Candidate[] = [];
  const queue = withCrossSupport(candidates)
    .filter((c) => c.confidence >= threshold && c.end > c.start)
    .flatMap((c) => apartFromShields(text, c))
    .sort(bySureness);
  // Spans in order of start, for a binary search instead of a scan of all.
  const firstOverlap = (c: Candidate): number => {
    let low = 0;
    let high = accepted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((accepted[middle] as Candidate).end <= c.start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  for (const proposal of queue) {
    const parts = [proposal];
    for (let candidate = parts.pop(); candidate; candidate = parts.pop()) {
      const at = firstOverlap(candidate);
      const winner = accepted[at];
      if (!winner || winner.start >= candidate.end) accepted.splice(at, 0, candidate);
      else if (candidate.start < winner.start || candidate.end > winner.end)
        parts.push(...rests(text, candidate, winner).reverse());
    }
  }
  return accepted;
}
