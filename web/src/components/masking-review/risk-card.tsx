import type { Risk } from '../../masking/review.js';
import { words } from './words.js';

export function RiskCard({ risk }: { risk: Risk }) {
  return (
    <div class="card">
      <h2>
        {words.risk} <small>{words.riskWords[risk.level]}</small>
      </h2>
      <div
        class={`meter ${risk.level.toLowerCase()}`}
        role="img"
        aria-label={words.riskOf(risk.score)}
      >
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} class={step <= risk.score ? 'on' : undefined} />
        ))}
      </div>
      {risk.factors.length > 0 && (
        <ul class="factors">
          {risk.factors.map(({ explanation, advice }) => (
            <li key={explanation}>
              {explanation} <span class="hint">{advice}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
