import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useState } from 'preact/hooks';
import { TextField } from '../../components/text-field.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import {
  AddendumMutation,
  AskClarificationMutation,
  ClarifyMutation,
  type OpinionData,
  type Written,
} from '../../graphql/second-opinions.js';
import { createReviewedForm, type ReviewedForm } from '../../state/reviewed-form.js';
import { useStore } from '../../state/store.js';
import { previewIn, surrogatesOf, verdictOf } from './opinion-texts.js';
import { ReviewedPanel } from './reviewed-panel.js';
import { answerWords, words } from './words.js';

export type MessageKind = 'ASK_CLARIFICATION' | 'CLARIFY' | 'ADD_ADDENDUM';
interface MessageDraft {
  readonly body: string;
}

const MUTATIONS = {
  ASK_CLARIFICATION: AskClarificationMutation,
  CLARIFY: ClarifyMutation,
  ADD_ADDENDUM: AddendumMutation,
} as const;
const TITLES: Readonly<Record<MessageKind, string>> = {
  ASK_CLARIFICATION: words.clarification,
  CLARIFY: words.clarify,
  ADD_ADDENDUM: words.addendum,
};
type Write = TypedDocumentNode<{ written: Written }, AnyVariables>;

const forms = new Map<string, ReviewedForm<MessageDraft>>();

function formOf(secondOpinionId: string, kind: MessageKind): ReviewedForm<MessageDraft> {
  const key = `${secondOpinionId} ${kind}`;
  let form = forms.get(key);
  if (!form) forms.set(key, (form = startMessage(secondOpinionId, kind)));
  return form;
}

function startMessage(secondOpinionId: string, kind: MessageKind): ReviewedForm<MessageDraft> {
  return createReviewedForm<MessageDraft, 'body'>({
    empty: { body: '' },
    texts: ['body'],
    preview: previewIn(secondOpinionId),
    thread: surrogatesOf(secondOpinionId),
    async submit(_, { texts, receipt, idempotencyKey, restored }) {
      const body = texts['body'] ?? '';
      const input = { secondOpinionId, receipt, idempotencyKey, restored: [...restored], body };
      const mutation = MUTATIONS[kind] as unknown as Write;
      const answer = await answerOf(client.get().mutation(mutation, { input }));
      return answer.ok ? verdictOf(answer.data.written, secondOpinionId) : answer;
    },
  });
}

interface Props {
  readonly request: OpinionData;
  readonly kind: MessageKind;
  readonly onClose: () => void;
}

/** A question back, its clarification, or something that came to mind later. */
export default function MessageForm({ request, kind, onClose }: Props) {
  const form = formOf(request.id, kind);
  const { body } = useStore(form.draft);
  const [tried, setTried] = useState(false);
  return (
    <ReviewedPanel
      form={form}
      title={TITLES[kind]}
      labels={{ body: TITLES[kind] }}
      postLabel={answerWords.send}
      complete={(draft) => draft.body.trim().length > 0}
      onTried={() => setTried(true)}
      onClose={onClose}
      onPosted={onClose}
    >
      <TextField
        name="message"
        label={answerWords.message}
        rows={3}
        value={body}
        error={tried && !body.trim() ? answerWords.need : undefined}
        onInput={(text) => form.edit({ body: text })}
      />
    </ReviewedPanel>
  );
}
