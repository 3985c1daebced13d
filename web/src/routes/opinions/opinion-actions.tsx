import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { Lazy } from '../../components/lazy.js';
import { Failed } from '../../components/notice.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import {
  AgreeToShareMutation,
  ClaimMutation,
  CloseRequestMutation,
  DeclineMutation,
  SendRequestMutation,
  WithdrawRequestMutation,
  type DeclineReason,
  type Moved,
  type OpinionAction,
  type OpinionData,
} from '../../graphql/second-opinions.js';
import type { Failure } from '../../state/failures.js';
import { useKeys } from '../../state/keys.js';
import { DECLINE_WORDS, OUTCOME_WORDS, words } from './words.js';

const answerForm = () => import('./answer-form.js');
const messageForm = () => import('./message-form.js');
const handOver = () => import('./hand-over.js');

type Move = TypedDocumentNode<{ moved: Moved }, AnyVariables>;
type Outcome = keyof typeof OUTCOME_WORDS;

interface Props {
  readonly request: OpinionData;
  readonly onMoved: () => void;
}

/** What the viewer can do now, and nothing else; the first of it by one key. */
export function OpinionActions({ request, onMoved }: Props) {
  const [failed, setFailed] = useState<Failure | null>(null);
  const [open, setOpen] = useState<OpinionAction | null>(null);
  const { id, viewerMay, state } = request;
  const may = (action: OpinionAction) => viewerMay.includes(action);

  async function move(mutation: unknown, variables: object): Promise<boolean> {
    const answer = await answerOf(client.get().mutation(mutation as Move, variables));
    const moved = answer.ok && answer.data.moved.__typename === 'SecondOpinionMoved';
    if (!answer.ok) setFailed(answer.failure);
    else if (answer.data.moved.__typename !== 'SecondOpinionMoved')
      setFailed({ code: 'CONFLICT', message: answer.data.moved.message });
    else setFailed(null);
    onMoved();
    return moved;
  }
  const claim = async () => {
    if (await move(ClaimMutation, { id })) setOpen('ANSWER');
  };
  const answer = may('ANSWER')
    ? () => setOpen('ANSWER')
    : may('CLAIM')
      ? () => void claim()
      : undefined;
  useKeys({ a: answer });

  const close = () => {
    setOpen(null);
    onMoved();
  };
  if (open === 'ANSWER') return <Lazy load={answerForm} props={{ request, onClose: close }} />;
  if (open === 'ASK_CLARIFICATION' || open === 'CLARIFY' || open === 'ADD_ADDENDUM')
    return <Lazy load={messageForm} props={{ request, kind: open, onClose: close }} />;
  if (open === 'REDIRECT' || open === 'ASSIGN')
    return <Lazy load={handOver} props={{ request, kind: open, onClose: close }} />;

  const button = (action: OpinionAction, name: string, act: () => void, primary = false) =>
    may(action) && (
      <button type="button" class={primary ? 'btn primary' : 'btn'} onClick={act}>
        {name} {action === 'CLAIM' || action === 'ANSWER' ? <kbd aria-hidden="true">a</kbd> : null}
      </button>
    );
  return (
    <section class="form" aria-label="Actions">
      {failed && <Failed failure={failed} />}
      {may('CLOSE') && (
        <fieldset class="plain">
          <legend class="label">{words.close}</legend>
          <p class="hint">{words.closeHint}</p>
          <div class="chips">
            {(Object.keys(OUTCOME_WORDS) as Outcome[]).map((outcome) => (
              <button
                key={outcome}
                type="button"
                class="chip"
                onClick={() =>
                  void move(CloseRequestMutation, { input: { secondOpinionId: id, outcome } })
                }
              >
                {OUTCOME_WORDS[outcome]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {open === 'DECLINE' && (
        <fieldset class="plain">
          <legend class="label">{words.declineWhy}</legend>
          <div class="chips">
            {(Object.keys(DECLINE_WORDS) as DeclineReason[]).map((reason) => (
              <button
                key={reason}
                type="button"
                class="chip"
                onClick={() =>
                  void move(DeclineMutation, { input: { secondOpinionId: id, reason } }).then(() =>
                    setOpen(null),
                  )
                }
              >
                {DECLINE_WORDS[reason]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {may('AGREE_TO_SHARE') && <p class="hint">{words.shareHint}</p>}
      <div class="actions">
        {button('AGREE_TO_SHARE', words.share, () => void move(AgreeToShareMutation, { id }))}
        {button('WITHDRAW', words.withdraw, () => setOpen('WITHDRAW'))}
        {open !== 'DECLINE' &&
          button('DECLINE', state === 'CLAIMED' ? words.giveBack : words.decline, () =>
            setOpen('DECLINE'),
          )}
        {button('REDIRECT', words.redirect, () => setOpen('REDIRECT'))}
        {button('ASK_CLARIFICATION', words.clarification, () => setOpen('ASK_CLARIFICATION'))}
        {button('ADD_ADDENDUM', words.addendum, () => setOpen('ADD_ADDENDUM'))}
        {button('ASSIGN', words.assign, () => setOpen('ASSIGN'), true)}
        {button('CLARIFY', words.clarify, () => setOpen('CLARIFY'), true)}
        {button('SEND', words.send, () => void move(SendRequestMutation, { id }), true)}
        {button('CLAIM', words.claim, () => void claim(), true)}
        {button('ANSWER', words.answerNow, () => setOpen('ANSWER'), true)}
      </div>
      <ConfirmDialog
        open={open === 'WITHDRAW'}
        title={words.withdrawTitle}
        text={words.withdrawText}
        action={words.withdraw}
        onClose={() => setOpen(null)}
        onConfirm={() => {
          setOpen(null);
          void move(WithdrawRequestMutation, { id });
        }}
      />
    </section>
  );
}
