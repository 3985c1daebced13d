import type { RestoreReason, Restored } from '../../masking/masked-field.js';
import type { Review } from '../../masking/review.js';
import type { Words } from '../../masking/summary.js';
import { REASON_WORDS, words } from './words.js';

const REASONS = Object.keys(REASON_WORDS) as RestoreReason[];

interface Props {
  readonly review: Review;
  readonly kept: readonly Words[];
  readonly restored: Restored;
}

export function KeptList({ review, kept, restored }: Props) {
  return (
    <div class="card">
      <h2>{words.restored}</h2>
      <ul class="lines">
        {kept.map(({ text, places }) => (
          <li key={text}>
            <span>
              <b>{text}</b>
              {places > 1 && <small>{words.places(places)}</small>}
              <select
                class="small"
                aria-label={words.reasonOf(text)}
                onChange={({ currentTarget }) => {
                  const reason = REASONS.find((known) => known === currentTarget.value);
                  if (reason) review.restore(text, reason);
                }}
              >
                {REASONS.map((reason) => (
                  <option key={reason} value={reason} selected={restored.get(text) === reason}>
                    {REASON_WORDS[reason]}
                  </option>
                ))}
              </select>
            </span>
            <button
              type="button"
              class="link"
              aria-label={words.maskAgainOf(text)}
              onClick={() => review.maskAgain(text)}
            >
              {words.maskAgain}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
