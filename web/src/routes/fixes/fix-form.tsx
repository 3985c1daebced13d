import { useState } from 'preact/hooks';
import { Choice, Segments } from '../../components/choice.js';
import { STATE_WORDS, type IndianState } from '../../components/indian-states.js';
import { ReviewedFormPage } from '../../components/reviewed-form.js';
import { TextField } from '../../components/text-field.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import { PostFixMutation, type FixData } from '../../graphql/fixes.js';
import { refused } from '../../masking/review-server.js';
import { announce } from '../../state/announcer.js';
import { go } from '../../state/location.js';
import { createReviewedForm } from '../../state/reviewed-form.js';
import { useStore } from '../../state/store.js';
import { KIND_WORDS, words } from './words.js';

const MAX_ITEM_LENGTH = 120;

interface FixDraft {
  readonly item: string;
  readonly workaround: string;
  readonly kind: FixData['kind'];
  readonly region: IndianState | null;
  readonly days: keyof typeof words.expiries;
}

const form = createReviewedForm<FixDraft, 'item' | 'workaround'>({
  empty: { item: '', workaround: '', kind: 'DRUG_SHORTAGE', region: null, days: '90' },
  texts: ['item', 'workaround'],
  async submit({ kind, region, days }, { texts, receipt, idempotencyKey, restored }) {
    const input = {
      ...{ receipt, idempotencyKey, restored: [...restored], kind, region },
      expiresInDays: Number(days),
      item: texts['item'] ?? '',
      workaround: texts['workaround'] ?? '',
    };
    const answer = await answerOf(client.get().mutation(PostFixMutation, { input }));
    if (!answer.ok) return answer;
    const result = answer.data.postFix;
    return {
      ok: true,
      data:
        result.__typename === 'FixPosted' ? { kind: 'posted', id: result.fix.id } : refused(result),
    };
  },
});

const problemsOf = ({ item, workaround }: FixDraft) => ({
  item: !item.trim()
    ? words.needItem
    : item.trim().length > MAX_ITEM_LENGTH
      ? words.longItem
      : undefined,
  workaround: workaround.trim() ? undefined : words.needWorkaround,
});

export default function FixForm() {
  const draft = useStore(form.draft);
  const [tried, setTried] = useState(false);
  const problems = tried ? problemsOf(draft) : { item: undefined, workaround: undefined };
  return (
    <ReviewedFormPage
      form={form}
      title={words.newTitle}
      reviewTitle={words.reviewTitle}
      lead={words.newLead}
      labels={{ item: words.item, workaround: words.workaround }}
      postLabel={words.postNow}
      complete={(written) => Object.values(problemsOf(written)).every((one) => !one)}
      onTried={() => setTried(true)}
      onPosted={() => {
        announce(words.posted);
        go('/fixes', 'replace');
      }}
      back={{ href: '/fixes', name: words.back }}
    >
      <Choice
        label={words.kind}
        words={KIND_WORDS}
        value={draft.kind}
        required
        onChange={(kind) => kind && form.edit({ kind })}
      />
      <TextField
        name="item"
        label={words.item}
        hint={words.itemHint}
        rows={1}
        value={draft.item}
        error={problems.item}
        onInput={(item) => form.edit({ item })}
      />
      <TextField
        name="workaround"
        label={words.workaround}
        hint={words.workaroundHint}
        rows={5}
        value={draft.workaround}
        error={problems.workaround}
        onInput={(workaround) => form.edit({ workaround })}
      />
      <Choice
        label={words.region}
        words={STATE_WORDS}
        value={draft.region}
        none={words.everywhere}
        onChange={(region) => form.edit({ region })}
      />
      <Segments
        legend={words.expires}
        name="expires"
        words={words.expiries}
        value={draft.days}
        onChange={(days) => form.edit({ days })}
      />
    </ReviewedFormPage>
  );
}
