import type { ResidualReason } from '../../masking/masked-field.js';
import type { Summary } from '../../masking/summary.js';
import { RESIDUAL_WORDS, words } from './words.js';

interface Props {
  readonly residual: Summary['residual'];
  readonly onMask: (text: string, reason: ResidualReason) => void;
}

/** What was left alone although it looks like a name or a number: one look, one tap each. */
export function ResidualList({ residual, onMask }: Props) {
  return (
    <div class="card">
      <h2>
        {words.look} <small>{words.notMasked}</small>
      </h2>
      <ul class="lines">
        {residual.map(({ text, places, reason }) => (
          <li key={text}>
            <span>
              <b>{text}</b>
              <small>
                {RESIDUAL_WORDS[reason]}
                {places > 1 && ` · ${words.places(places)}`}
              </small>
            </span>
            <button
              type="button"
              class="link"
              aria-label={words.maskOf(text)}
              onClick={() => onMask(text, reason)}
            >
              {words.mask}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
