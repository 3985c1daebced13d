import { useEffect, useRef, useState } from 'preact/hooks';
import { ROLE_WORDS } from '../../components/clinical-words.js';
import { Icon } from '../../components/icon.js';
import { MaskedStory } from '../../components/masked-text.js';
import { Failed } from '../../components/notice.js';
import { When } from '../../components/when.js';
import { answerOf } from '../../graphql/ask-server.js';
import { AcceptReplyMutation, type CaseData, type ReplyData } from '../../graphql/case.js';
import { client } from '../../graphql/client.js';
import { announce } from '../../state/announcer.js';
import type { Failure } from '../../state/failures.js';
import { replyAnchor } from '../../state/routes.js';
import { initials } from './initials.js';
import { WithdrawReply } from './withdraw.js';
import { words } from './words.js';

interface Props {
  readonly thread: CaseData;
  readonly reply: ReplyData;
}

export function Reply({ thread, reply }: Props) {
  const { author } = reply;
  const [failed, setFailed] = useState<Failure | null>(null);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    // An alert leads to one reply, which came after the page did.
    if (window.location.hash === `#${replyAnchor(reply.id)}`) article.current?.focus();
  }, []);
  const accepted = thread.acceptedReply?.id === reply.id;
  const acceptable = thread.viewerIsAuthor && !reply.viewerIsAuthor && !accepted;
  const field = author.specialties.map(({ name }) => name).join(', ') || ROLE_WORDS[author.role];

  async function accept() {
    const input = { caseThreadId: thread.id, replyId: reply.id };
    const answer = await answerOf(client.get().mutation(AcceptReplyMutation, { input }));
    if (answer.ok) announce(words.acceptedNow);
    else setFailed(answer.failure);
  }

  return (
    <article
      ref={article}
      id={replyAnchor(reply.id)}
      tabIndex={-1}
      class={accepted ? 'reply accepted' : 'reply'}
      aria-label={author.displayName}
    >
      <header class="who">
        <span class="dot" aria-hidden="true">
          {initials(author.displayName)}
        </span>
        <span>
          <strong>{author.displayName}</strong> {field}
          {' · '}
          <When at={reply.createdAt} />
          {reply.viewerIsAuthor && ` · ${words.yours}`}
        </span>
        {accepted && (
          <span class="state answered">
            <Icon name="done" />
            {words.accepted}
          </span>
        )}
      </header>
      <MaskedStory text={reply.body} />
      {failed && <Failed failure={failed} />}
      {(reply.viewerIsAuthor || acceptable) && (
        <footer class="reply-acts">
          {acceptable && (
            <button
              type="button"
              class="btn small"
              aria-label={words.acceptOf(author.displayName)}
              onClick={() => void accept()}
            >
              <Icon name="done" />
              {words.accept}
            </button>
          )}
          {reply.viewerIsAuthor && <WithdrawReply id={reply.id} />}
        </footer>
      )}
    </article>
  );
}
