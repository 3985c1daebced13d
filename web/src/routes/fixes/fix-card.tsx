import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { Icon, type IconName } from '../../components/icon.js';
import { STATE_WORDS } from '../../components/indian-states.js';
import { MaskedText } from '../../components/masked-text.js';
import { Failed } from '../../components/notice.js';
import { DemonstrationBadge } from '../../components/state-badge.js';
import { When } from '../../components/when.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import { JudgeFixMutation, WithdrawFixMutation, type FixData } from '../../graphql/fixes.js';
import type { Failure } from '../../state/failures.js';
import { KIND_WORDS, STANDING_WORDS, words } from './words.js';

type Standing = FixData['standing'];
type Verdict = NonNullable<FixData['viewerVerdict']>;

const LOOKS: Readonly<Record<Standing, { readonly icon: IconName; readonly tone: string }>> = {
  WORKS: { icon: 'done', tone: 'answered' },
  DOUBTED: { icon: 'alert', tone: 'doubted' },
  WORKS_NO_MORE: { icon: 'closed', tone: 'closed' },
  EXPIRED: { icon: 'closed', tone: 'closed' },
};

const VERDICTS = { WORKS: words.works, WORKS_NO_MORE: words.worksNoMore } as const;

export function FixCard({ fix }: { fix: FixData }) {
  const [failed, setFailed] = useState<Failure | null>(null);
  const [leaving, setLeaving] = useState(false);
  const { icon, tone } = LOOKS[fix.standing];

  async function judge(verdict: Verdict) {
    const variables = { fixId: fix.id, verdict };
    const answer = await answerOf(client.get().mutation(JudgeFixMutation, variables));
    setFailed(answer.ok ? null : answer.failure);
  }
  async function withdraw() {
    setLeaving(false);
    const answer = await answerOf(
      client
        .get()
        .mutation(WithdrawFixMutation, { fixId: fix.id }, { additionalTypenames: ['Fix'] }),
    );
    if (!answer.ok) setFailed(answer.failure);
  }

  return (
    <article class="card" aria-label={fix.item}>
      <h2>
        <MaskedText text={fix.item} />
      </h2>
      <p class="meta">
        <span class={`state ${tone}`}>
          <Icon name={icon} />
          {STANDING_WORDS[fix.standing]}
        </span>
        <span>{KIND_WORDS[fix.kind]}</span>
        <span>{fix.region ? STATE_WORDS[fix.region] : words.everywhere}</span>
        {fix.demonstration && <DemonstrationBadge />}
      </p>
      <p>
        <MaskedText text={fix.workaround} />
      </p>
      <p class="meta">
        <span>
          {fix.confirmations > 0 ? (
            <>
              {words.confirmed(fix.confirmations)}, {words.last} <When at={fix.confirmedAt} />
            </>
          ) : (
            words.unconfirmed
          )}
        </span>
        {fix.doubts > 0 && <span>{words.doubted(fix.doubts)}</span>}
        <span>
          {words.until} {new Date(fix.expiresAt).toLocaleDateString()}
        </span>
        <span>{fix.author.displayName}</span>
      </p>
      {failed && <Failed failure={failed} />}
      <div class="chips">
        {fix.viewerIsAuthor ? (
          <button type="button" class="btn small" onClick={() => setLeaving(true)}>
            {words.withdraw}
          </button>
        ) : (
          (Object.keys(VERDICTS) as Verdict[]).map((verdict) => (
            <button
              key={verdict}
              type="button"
              class="chip"
              aria-pressed={fix.viewerVerdict === verdict}
              onClick={() => void judge(verdict)}
            >
              {VERDICTS[verdict]}
            </button>
          ))
        )}
      </div>
      <ConfirmDialog
        open={leaving}
        title={words.withdrawTitle}
        text={words.withdrawText}
        action={words.withdraw}
        onClose={() => setLeaving(false)}
        onConfirm={() => void withdraw()}
      />
    </article>
  );
}
