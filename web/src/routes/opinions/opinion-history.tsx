import { When } from '../../components/when.js';
import type { OpinionData } from '../../graphql/second-opinions.js';
import { EVENT_WORDS, words } from './words.js';

/** Who has it, since when, and why it went to them: nobody waits without knowing. */
export function OpinionHistory({ request: { history } }: { request: OpinionData }) {
  return (
    <section class="card" aria-labelledby="opinion-history">
      <h2 id="opinion-history">{words.history}</h2>
      <ol class="lines">
        {history.map(({ sequence, kind, at, actor, concerns, explanation }) => (
          <li key={sequence}>
            <span>
              <b>{EVENT_WORDS[kind]}</b> {concerns && words.to(concerns.displayName)}{' '}
              {actor && words.by(actor.displayName)}
              {explanation && <small>{explanation}</small>}
            </span>
            <span class="hint">
              <When at={at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
