import { withoutBrackets } from '../../masking/surrogate-tokens.js';
import { mayRestore } from '../../masking/category-groups.js';
import { SURROGATE_OF } from '../../masking/own-masks.js';
import type { Review } from '../../masking/review.js';
import { Icon } from '../icon.js';
import { words } from './words.js';
import type { FieldStop } from './stops.js';

interface Props {
  readonly review: Review;
  readonly stops: readonly FieldStop[];
  readonly current: number | null;
  /** Where words are selected. */
  readonly onMask: (() => void) | undefined;
  readonly summary: string;
  readonly onMove: (by: 1 | -1) => void;
}

/** The finding at hand, in thumb reach: step through, restore or mask it. */
export function FindingBar({ review, stops, current, onMask, summary, onMove }: Props) {
  const stop = current === null ? undefined : stops[current];
  return (
    <div class="finding-bar">
      <div class="steps">
        <button
          type="button"
          class="btn square"
          aria-label={words.previous}
          disabled={stops.length === 0}
          onClick={() => onMove(-1)}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          class="btn square"
          aria-label={words.next}
          disabled={stops.length === 0}
          onClick={() => onMove(1)}
        >
          <Icon name="forward" />
        </button>
      </div>
      <p class="finding">{stop ? <Described stop={stop} /> : summary}</p>
      <Act review={review} stop={stop} onMask={onMask} />
    </div>
  );
}

function Described({ stop }: { stop: FieldStop }) {
  switch (stop.kind) {
    case 'masked':
      return (
        <>
          <b>{stop.text}</b> {words.maskedAs} {withoutBrackets(stop.surrogate)}
        </>
      );
    case 'added':
      return (
        <>
          <b>{stop.original}</b> {words.byYou}
        </>
      );
    case 'kept':
      return (
        <>
          <b>{stop.text}</b> {words.asWritten}
        </>
      );
    case 'residual':
      return (
        <>
          <b>{stop.text}</b> {words.notMasked}
        </>
      );
  }
}

interface ActProps {
  readonly review: Review;
  readonly stop: FieldStop | undefined;
  readonly onMask: (() => void) | undefined;
}

function Act({ review, stop, onMask }: ActProps) {
  if (onMask) {
    return (
      <button
        type="button"
        class="btn"
        // Keeps the selection alive until the click has been heard.
        onPointerDown={(event) => event.preventDefault()}
        onClick={onMask}
      >
        {words.maskSelection} <kbd aria-hidden="true">x</kbd>
      </button>
    );
  }
  if (!stop || (stop.kind === 'masked' && !mayRestore(stop.category))) return null;
  const masked = stop.kind === 'masked' || stop.kind === 'added';
  return (
    <button
      type="button"
      class="btn"
      onClick={() => (masked ? unmaskStop : maskStop)(review, stop)}
    >
      {masked ? words.restore : words.mask} <kbd aria-hidden="true">{masked ? 'r' : 'x'}</kbd>
    </button>
  );
}

export function unmaskStop(review: Review, stop: FieldStop): void {
  if (stop.kind === 'masked' && mayRestore(stop.category)) review.restore(stop.text);
  if (stop.kind === 'added') void review.unmask(stop.term);
}

export function maskStop(review: Review, stop: FieldStop): void {
  if (stop.kind === 'kept') review.maskAgain(stop.text);
  if (stop.kind === 'residual') void review.mask([stop.text], SURROGATE_OF[stop.reason]);
}
