import { groupOf } from '../../masking/category-groups.js';
import type { Segment } from '../../masking/segments.js';
import { withoutBrackets } from '../../masking/surrogate-tokens.js';
import { words } from './words.js';

interface Props {
  readonly field: string;
  readonly segments: readonly Segment[];
  /** Offset of the finding that the keys are at, if it is in this field. */
  readonly current: number | null;
  readonly onPick: (start: number) => void;
}

/** One field: what goes struck through with what stands for it, the rest as it will be read. */
export function ReviewedText({ field, segments, current, onPick }: Props) {
  return (
    // A browser that translates would send the raw words away.
    <div class="note" data-field={field} translate={false}>
      {segments.map((segment) => (
        <Part
          key={segment.start}
          segment={segment}
          current={segment.start === current}
          onPick={() => onPick(segment.start)}
        />
      ))}
    </div>
  );
}

interface PartProps {
  readonly segment: Segment;
  readonly current: boolean;
  readonly onPick: () => void;
}

function Part({ segment, current, onPick }: PartProps) {
  const { kind, start, end, text } = segment;
  const marks = {
    'data-start': start,
    'data-end': end,
    tabIndex: -1,
    'aria-current': current || undefined,
    onClick: onPick,
  };
  switch (kind) {
    case 'plain':
      return (
        <span data-start={start} data-end={end} data-open>
          {text}
        </span>
      );
    case 'residual':
      return (
        <span class="left" data-open {...marks}>
          {text}
        </span>
      );
    case 'kept':
      return (
        <span class="kept" data-open {...marks}>
          {text}
        </span>
      );
    case 'masked':
    case 'added': {
      const group = kind === 'masked' ? groupOf(segment.category) : 'own';
      return (
        <mark class={`phi ${group}`} {...marks}>
          <s>{kind === 'added' ? segment.original : text}</s>
          <span class="unseen"> {words.maskedAs} </span>
          <i>{withoutBrackets(segment.surrogate)}</i>
        </mark>
      );
    }
  }
}
