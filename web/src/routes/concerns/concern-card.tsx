import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { Icon } from '../../components/icon.js';
import { MaskedText } from '../../components/masked-text.js';
import { Failed } from '../../components/notice.js';
import { DemonstrationBadge } from '../../components/state-badge.js';
import { When } from '../../components/when.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import {
  CoSignConcernMutation,
  IssueLetterMutation,
  TakeSignatureBackMutation,
  WithdrawConcernMutation,
  type ConcernData,
} from '../../graphql/concerns.js';
import type { Failure } from '../../state/failures.js';
import { words } from './words.js';

type OnConcern = TypedDocumentNode<unknown, { concernId: string } & AnyVariables>;

export function ConcernCard({ concern }: { concern: ConcernData }) {
  const [failed, setFailed] = useState<Failure | null>(null);
  const [asking, setAsking] = useState<'issue' | 'withdraw' | null>(null);
  const { id, issuedAt, letterAddress, signaturesMissing, viewerHasSigned, viewerIsAuthor } =
    concern;

  async function run(mutation: unknown) {
    setAsking(null);
    const answer = await answerOf(
      client
        .get()
        .mutation(mutation as OnConcern, { concernId: id }, { additionalTypenames: ['Concern'] }),
    );
    setFailed(answer.ok ? null : answer.failure);
  }

  return (
    <article class="card" aria-label={concern.subject}>
      <h2>
        <MaskedText text={concern.subject} />
      </h2>
      <p class="meta">
        <span class={issuedAt ? 'state answered' : 'state open'}>
          <Icon name={issuedAt ? 'mail' : 'open'} />
          {issuedAt ? words.letter : words.gathering}
        </span>
        <span>{words.signed(concern.signatures)}</span>
        {!issuedAt && signaturesMissing > 0 && <span>{words.missing(signaturesMissing)}</span>}
        <span>
          {concern.author.displayName}, <When at={concern.createdAt} />
        </span>
        {concern.demonstration && <DemonstrationBadge />}
      </p>
      <p>
        {words.to}: <MaskedText text={concern.addressee} />
      </p>
      <p>
        <MaskedText text={concern.body} />
      </p>
      {failed && <Failed failure={failed} />}
      {!issuedAt && !viewerHasSigned && <p class="hint">{words.signHint}</p>}
      <div class="chips">
        {letterAddress && (
          <a class="btn small" href={letterAddress} download>
            {words.download}
          </a>
        )}
        {!issuedAt && !viewerHasSigned && (
          <button
            type="button"
            class="btn small primary"
            onClick={() => void run(CoSignConcernMutation)}
          >
            {words.sign}
          </button>
        )}
        {!issuedAt && viewerHasSigned && !viewerIsAuthor && (
          <button
            type="button"
            class="btn small"
            onClick={() => void run(TakeSignatureBackMutation)}
          >
            {words.takeBack}
          </button>
        )}
        {!issuedAt && viewerIsAuthor && signaturesMissing === 0 && (
          <button type="button" class="btn small primary" onClick={() => setAsking('issue')}>
            {words.issue}
          </button>
        )}
        {viewerIsAuthor && (
          <button type="button" class="btn small" onClick={() => setAsking('withdraw')}>
            {words.withdraw}
          </button>
        )}
      </div>
      <ConfirmDialog
        open={asking === 'issue'}
        title={words.issueTitle}
        text={words.issueText}
        action={words.issue}
        onClose={() => setAsking(null)}
        onConfirm={() => void run(IssueLetterMutation)}
      />
      <ConfirmDialog
        open={asking === 'withdraw'}
        title={words.withdrawTitle}
        text={words.withdrawText}
        action={words.withdraw}
        onClose={() => setAsking(null)}
        onConfirm={() => void run(WithdrawConcernMutation)}
      />
    </article>
  );
}
