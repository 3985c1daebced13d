import { useState } from 'preact/hooks';
import { type CaseOutcome, OUTCOME_WORDS } from '../../components/clinical-words.js';
import { Icon } from '../../components/icon.js';
import { Failed } from '../../components/notice.js';
import { When } from '../../components/when.js';
import { answerOf } from '../../graphql/ask-server.js';
import { type CaseData, CloseCaseMutation } from '../../graphql/case.js';
import { client } from '../../graphql/client.js';
import { announce } from '../../state/announcer.js';
import type { Failure } from '../../state/failures.js';
import { words } from './words.js';

const OUTCOMES = Object.keys(OUTCOME_WORDS) as CaseOutcome[];

/** How it ended stands last; its author tells it in two taps, and may correct it. */
export function Outcome({ thread }: { thread: CaseData }) {
  const { outcome, outcomeAt, viewerIsAuthor } = thread;
  const [telling, setTelling] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);

  async function tell(chosen: CaseOutcome) {
    const input = { caseThreadId: thread.id, outcome: chosen };
    const answer = await answerOf(client.get().mutation(CloseCaseMutation, { input }));
    setFailed(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    setTelling(false);
    announce(words.closedWith(OUTCOME_WORDS[chosen]));
  }

  return (
    <section class="outcome" aria-labelledby="outcome">
      <h2 id="outcome">{words.outcome}</h2>
      {outcome && (
        <p>
          <Icon name="closed" />
          <strong>{OUTCOME_WORDS[outcome]}</strong>
          {outcomeAt && <When at={outcomeAt} />}
        </p>
      )}
      {viewerIsAuthor && !telling && (
        <button
          type="button"
          class={outcome ? 'link quiet' : 'btn small'}
          onClick={() => setTelling(true)}
        >
          {outcome ? words.correctOutcome : words.tellOutcome}
        </button>
      )}
      {telling && (
        <div class="chips" role="group" aria-label={words.howDidItGo}>
          {OUTCOMES.map((one) => (
            <button
              key={one}
              type="button"
              class="chip"
              aria-pressed={one === outcome}
              onClick={() => void tell(one)}
            >
              {OUTCOME_WORDS[one]}
            </button>
          ))}
        </div>
      )}
      {failed && <Failed failure={failed} />}
    </section>
  );
}
