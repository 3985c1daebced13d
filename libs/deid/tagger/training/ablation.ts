import type { Candidate, Recogniser } from '../../candidate.js';
import { scrub } from '../../index.js';
import { withClinicianTitles } from '../../clinician-title.js';
import { combine, fuse } from '../../fusion.js';
import { type Note, readNote } from '../../note.js';
import { isProtected } from '../../protected-terms.js';
import { knownValues, propagate } from '../../propagation.js';
import { RECOGNISERS } from '../../recognisers/index.js';
import { weighBySecondOpinion } from '../second-opinion.js';
import { inputSpan, shieldSpans, viewOf } from '../../text-view.js';

/** What of the scrubber is at work. */
export interface Parts {
  readonly name: 'rules' | 'tagger' | 'both';
  readonly propagation: boolean;
}

export const ABLATIONS: readonly Parts[] = (['rules', 'tagger', 'both'] as const).flatMap(
  (name) => [
    { name, propagation: false },
    { name, propagation: true },
  ],
);

const USED: Record<Parts['name'], readonly Recogniser[]> = {
  rules: RECOGNISERS.filter((r) => r.name !== 'tagger'),
  tagger: RECOGNISERS.filter((r) => r.name === 'tagger'),
  both: RECOGNISERS,
};
const MOST_PASSES = 40;

function detect(note: Note, { name, propagation }: Parts): Candidate[] {
  const candidates = combine(
    USED[name].flatMap((r) => r.recognise(note)).filter((c) => !isProtected(note, c)),
  );
  const proposed = name === 'both' ? weighBySecondOpinion(note, candidates) : candidates;
  const accepted = fuse(note.text, proposed);
  if (!propagation || accepted.length === 0) return accepted;
  const taught = propagate(note, knownValues(note.text, accepted));
  return fuse(note.text, combine([...proposed, ...taught]));
}

/**
 * What a part of the scrubber finds, in input offsets. All parts together are `scrub` itself;
 * with fewer, its passes are walked here.
 */
export function findWith(text: string, parts: Parts): { start: number; end: number }[] {
  if (parts.name === 'both' && parts.propagation) return [...scrub(text).findings];
  let view = viewOf(text);
  const found: { start: number; end: number }[] = [];
  for (let i = 0; i < MOST_PASSES; i += 1) {
    const accepted = withClinicianTitles(view.text, detect(readNote(view.text), parts));
    if (accepted.length === 0) break;
    for (const { start, end } of accepted) found.push(inputSpan(view, start, end));
    view = shieldSpans(view, accepted);
  }
  return found;
}
