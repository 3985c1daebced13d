import { useState } from 'preact/hooks';
import { ReviewedFormPage } from '../../components/reviewed-form.js';
import { TextField } from '../../components/text-field.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import { RaiseConcernMutation } from '../../graphql/concerns.js';
import { refused } from '../../masking/review-server.js';
import { announce } from '../../state/announcer.js';
import { go } from '../../state/location.js';
import { createReviewedForm } from '../../state/reviewed-form.js';
import { useStore } from '../../state/store.js';
import { words } from './words.js';

const LIMITS = { subject: 200, addressee: 300, body: 8_000 } as const;
type Name = keyof typeof LIMITS;
type ConcernDraft = Readonly<Record<Name, string>>;

const form = createReviewedForm<ConcernDraft, Name>({
  empty: { subject: '', addressee: '', body: '' },
  texts: ['subject', 'addressee', 'body'],
  async submit(_, { texts, receipt, idempotencyKey, restored }) {
    const input = {
      ...{ receipt, idempotencyKey, restored: [...restored] },
      subject: texts['subject'] ?? '',
      addressee: texts['addressee'] ?? '',
      body: texts['body'] ?? '',
    };
    const answer = await answerOf(client.get().mutation(RaiseConcernMutation, { input }));
    if (!answer.ok) return answer;
    const result = answer.data.raiseConcern;
    return {
      ok: true,
      data:
        result.__typename === 'ConcernRaised'
          ? { kind: 'posted', id: result.concern.id }
          : refused(result),
    };
  },
});

function problemOf(draft: ConcernDraft, name: Name): string | undefined {
  const { length } = draft[name].trim();
  if (length === 0) return words.need;
  return length > LIMITS[name] ? words.long(LIMITS[name]) : undefined;
}

const NAMES = Object.keys(LIMITS) as Name[];
const LABELS = { subject: words.subject, addressee: words.addressee, body: words.body };
const HINTS = {
  subject: words.subjectHint,
  addressee: words.addresseeHint,
  body: words.bodyHint,
};

export default function ConcernForm() {
  const draft = useStore(form.draft);
  const [tried, setTried] = useState(false);
  return (
    <ReviewedFormPage
      form={form}
      title={words.newTitle}
      reviewTitle={words.reviewTitle}
      lead={words.newLead}
      labels={LABELS}
      postLabel={words.postNow}
      complete={(written) => NAMES.every((name) => !problemOf(written, name))}
      onTried={() => setTried(true)}
      onPosted={() => {
        announce(words.posted);
        go('/concerns', 'replace');
      }}
      back={{ href: '/concerns', name: words.back }}
    >
      {NAMES.map((name) => (
        <TextField
          key={name}
          name={name}
          label={LABELS[name]}
          hint={HINTS[name]}
          rows={name === 'body' ? 9 : 1}
          value={draft[name]}
          error={tried ? problemOf(draft, name) : undefined}
          onInput={(text) => form.edit({ [name]: text })}
        />
      ))}
    </ReviewedFormPage>
  );
}
