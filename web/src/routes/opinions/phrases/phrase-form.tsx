import { useState } from 'preact/hooks';
import { TextField } from '../../../components/text-field.js';
import { answerOf } from '../../../graphql/ask-server.js';
import { client } from '../../../graphql/client.js';
import { KeepPhraseMutation } from '../../../graphql/answering-profile.js';
import { refused } from '../../../masking/review-server.js';
import { createReviewedForm } from '../../../state/reviewed-form.js';
import { useStore } from '../../../state/store.js';
import { ReviewedPanel } from '../reviewed-panel.js';
import { words } from './words.js';

const MAX_LENGTH = 1_000;

const form = createReviewedForm<{ readonly body: string }, 'body'>({
  empty: { body: '' },
  texts: ['body'],
  async submit(_, { texts, receipt, idempotencyKey, restored }) {
    const input = { receipt, idempotencyKey, restored: [...restored], body: texts['body'] ?? '' };
    const answer = await answerOf(client.get().mutation(KeepPhraseMutation, { input }));
    if (!answer.ok) return answer;
    const { keepPhrase } = answer.data;
    return keepPhrase.__typename === 'PhraseKept'
      ? { ok: true, data: { kind: 'posted', id: keepPhrase.phrase.id } }
      : { ok: true, data: refused(keepPhrase) };
  },
});

function problemOf(body: string): string | undefined {
  if (!body.trim()) return words.need;
  return body.trim().length > MAX_LENGTH ? words.long : undefined;
}

export function PhraseForm({ onKept, onClose }: { onKept: () => void; onClose: () => void }) {
  const { body } = useStore(form.draft);
  const [tried, setTried] = useState(false);
  return (
    <ReviewedPanel
      form={form}
      title={words.add}
      labels={{ body: words.phrase }}
      postLabel={words.keep}
      complete={(draft) => !problemOf(draft.body)}
      onTried={() => setTried(true)}
      onClose={onClose}
      onPosted={onKept}
    >
      <TextField
        name="phrase"
        label={words.phrase}
        hint={words.hint}
        rows={3}
        value={body}
        error={tried ? problemOf(body) : undefined}
        onInput={(text) => form.edit({ body: text })}
      />
    </ReviewedPanel>
  );
}
