import type { Candidate, KnownValue } from './candidate.js';
import { combine, fuse, thresholdFor } from './fusion.js';
import type { Note } from './note.js';
import { type Policy, recognisersOf } from './policy.js';
import { isProtected } from './protected-terms.js';
import { knownValues, propagate } from './propagation.js';
import { weighBySecondOpinion } from './tagger/second-opinion.js';
import { SHIELD } from './text-view.js';
import { consultWordList } from './recognisers/name-word-list.js';

/** What the recognisers propose for a note, terms of medicine left out. */
function propose(note: Note, policy: Policy): Candidate[] {
  const raw: Candidate[] = [];
  for (const recogniser of recognisersOf(policy)) {
    for (const candidate of recogniser.recognise(note))
      if (!isProtected(note, candidate)) raw.push(candidate);
  }
  const combined = weighBySecondOpinion(note, combine(raw));
  // Only untouched text: masked text must not be judged anew.
  if (note.text.includes(SHIELD)) return combined;
  const opinions = consultWordList(note, combined, thresholdFor(note.text));
  return opinions.length > 0 ? combine([...combined, ...opinions]) : combined;
}

/** Drops what lies within an accepted candidate; both lists by start, `accepted` without overlaps. */
function outside(taught: readonly Candidate[], accepted: readonly Candidate[]): Candidate[] {
  let next = 0;
  return [...taught]
    .sort((a, b) => a.start - b.start)
    .filter((c) => {
      while (next < accepted.length && (accepted[next] as Candidate).end <= c.start) next += 1;
      const over = accepted[next];
      return !over || c.start < over.start || c.end > over.end;
    });
}

/** What was found in one view. */
export interface Detected {
  /** In view offsets, ordered, without overlaps. */
  readonly accepted: readonly Candidate[];
  /** Values that were looked for in all of the text, those given among them. */
  readonly lookedFor: readonly KnownValue[];
}

/**
 * Finds PHI in one view, as `readNote` read it.
 *
 * @param known values found elsewhere, to be found here too
 */
export function detect(note: Note, known: readonly KnownValue[], policy: Policy): Detected {
  const { text } = note;
  const proposed = propose(note, policy);
  const accepted = fuse(text, proposed);
  const lookedFor = [...knownValues(text, accepted), ...known];
  const taught = outside(propagate(note, lookedFor), accepted);
  return {
    accepted: taught.length > 0 ? fuse(text, combine([...proposed, ...taught])) : accepted,
    lookedFor,
  };
}
