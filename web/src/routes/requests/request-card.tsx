import { useState } from 'preact/hooks';
import { ROLE_WORDS } from '../../components/clinical-words.js';
import { Failed, Notice } from '../../components/notice.js';
import { TextField } from '../../components/text-field.js';
import { When } from '../../components/when.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import {
  DecideVerificationMutation,
  type VerificationRequest,
} from '../../graphql/verification.js';
import type { Failure } from '../../state/failures.js';
import { words } from './words.js';

type Verdict = 'VERIFY' | 'REFUSE';

export function RequestCard({ request }: { request: VerificationRequest }) {
  const { clinicianId, displayName } = request;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [decided, setDecided] = useState<Verdict | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);

  async function decide(verdict: Verdict) {
    setTried(true);
    if (!reason.trim()) return;
    setFailed(null);
    const input = { clinicianId, verdict, reason: reason.trim() };
    const answer = await answerOf(client.get().mutation(DecideVerificationMutation, { input }));
    if (answer.ok) setDecided(verdict);
    else setFailed(answer.failure);
  }

  if (decided) {
    return (
      <Notice tone={decided === 'VERIFY' ? 'good' : 'calm'} icon="done">
        <p>{decided === 'VERIFY' ? words.verified(displayName) : words.refused(displayName)}</p>
      </Notice>
    );
  }
  return (
    <article class="card" aria-label={displayName}>
      <h2>
        {displayName} <small>{ROLE_WORDS[request.role]}</small>
      </h2>
      <dl class="pairs">
        <dt>{words.registration}</dt>
        <dd>
          {request.registrationCouncil}, <strong>{request.registrationNumber}</strong>
        </dd>
        <dt>{words.email}</dt>
        <dd>{request.email}</dd>
        <dt>{words.specialties}</dt>
        <dd>{request.specialties.map(({ name }) => name).join(', ')}</dd>
        <dt>{words.waiting}</dt>
        <dd>
          <When at={request.requestedAt} />
        </dd>
      </dl>
      <TextField
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        error={tried && !reason.trim() ? words.noReason : undefined}
        rows={1}
        value={reason}
        onInput={setReason}
      />
      {failed && <Failed failure={failed} />}
      <div class="actions">
        <button type="button" class="btn" onClick={() => void decide('REFUSE')}>
          {words.refuse}
        </button>
        <button type="button" class="btn primary" onClick={() => void decide('VERIFY')}>
          {words.verify}
        </button>
      </div>
    </article>
  );
}
