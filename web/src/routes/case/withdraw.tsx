import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { Failed } from '../../components/notice.js';
import { answerOf, type Answer } from '../../graphql/ask-server.js';
import { WithdrawCaseMutation, WithdrawReplyMutation } from '../../graphql/case.js';
import { client } from '../../graphql/client.js';
import { announce } from '../../state/announcer.js';
import type { Failure } from '../../state/failures.js';
import { go } from '../../state/location.js';
import { words } from './words.js';

/** The answer is a Boolean and names no type; these are the lists that it changes. */
const CHANGES = { additionalTypenames: ['CaseThread', 'Reply'] };

export function WithdrawCase({ id }: { id: string }) {
  return (
    <Withdraw
      title={words.withdrawCase}
      text={words.withdrawCaseText}
      withdraw={() =>
        answerOf(client.get().mutation(WithdrawCaseMutation, { caseThreadId: id }, CHANGES))
      }
      onDone={() => go('/', 'replace')}
    />
  );
}

export function WithdrawReply({ id }: { id: string }) {
  return (
    <Withdraw
      title={words.withdrawReply}
      text={words.withdrawReplyText}
      withdraw={() =>
        answerOf(client.get().mutation(WithdrawReplyMutation, { replyId: id }, CHANGES))
      }
    />
  );
}

interface Props {
  readonly title: string;
  readonly text: string;
  readonly withdraw: () => Promise<Answer<unknown>>;
  readonly onDone?: () => void;
}

function Withdraw({ title, text, withdraw, onDone }: Props) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);
  const confirm = async () => {
    setAsking(false);
    const answer = await withdraw();
    if (!answer.ok) return setFailed(answer.failure);
    announce(words.withdrawn);
    onDone?.();
  };
  return (
    <>
      {failed && <Failed failure={failed} />}
      <button type="button" class="link quiet" onClick={() => setAsking(true)}>
        {words.withdraw}
      </button>
      <ConfirmDialog
        open={asking}
        title={title}
        text={text}
        action={words.withdraw}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
