import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { Segments } from '../../components/choice.js';
import { TIER_SHORT, type CareTier } from '../../components/clinical-words.js';
import { MaskedText } from '../../components/masked-text.js';
import { TextField } from '../../components/text-field.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import { PhrasesQuery } from '../../graphql/answering-profile.js';
import {
  AnswerMutation,
  type AnswerInput,
  type OpinionData,
} from '../../graphql/second-opinions.js';
import { announce } from '../../state/announcer.js';
import { go } from '../../state/location.js';
import { createReviewedForm, type ReviewedForm } from '../../state/reviewed-form.js';
import { useStore } from '../../state/store.js';
import { previewIn, surrogatesOf, verdictOf } from './opinion-texts.js';
import { ReviewedPanel } from './reviewed-panel.js';
import { answerWords, CONFIDENCE_WORDS, words } from './words.js';

/** The names under which the server reviews what to do at each place of care. */
const BY_TIER = {
  PHC: 'recommendationPHC',
  CHC: 'recommendationCHC',
  DISTRICT_HOSPITAL: 'recommendationDistrictHospital',
  TERTIARY: 'recommendationTertiary',
} as const satisfies Record<CareTier, string>;
const TIERS = Object.keys(BY_TIER) as CareTier[];
const TEXTS = [
  'impression',
  ...Object.values(BY_TIER),
  'referIf',
  'changeMyMind',
  'source',
] as const;
type Name = (typeof TEXTS)[number];

interface AnswerDraft extends Readonly<Record<Name, string>> {
  readonly confidence: AnswerInput['confidence'];
}

const EMPTY = {
  ...(Object.fromEntries(TEXTS.map((name) => [name, ''])) as Record<Name, string>),
  confidence: 'MODERATE',
} as const satisfies AnswerDraft;

const forms = new Map<string, ReviewedForm<AnswerDraft>>();

/** The one answer that is being written to a request; it waits while its author looks elsewhere. */
function formOf(id: string): ReviewedForm<AnswerDraft> {
  let form = forms.get(id);
  if (!form) forms.set(id, (form = startAnswer(id)));
  return form;
}

function startAnswer(secondOpinionId: string): ReviewedForm<AnswerDraft> {
  return createReviewedForm<AnswerDraft, Name>({
    empty: EMPTY,
    texts: TEXTS,
    preview: previewIn(secondOpinionId),
    thread: surrogatesOf(secondOpinionId),
    async submit({ confidence }, { texts, receipt, idempotencyKey, restored }) {
      const text = (name: Name) => texts[name] ?? null;
      const input = {
        ...{ secondOpinionId, receipt, idempotencyKey, restored: [...restored], confidence },
        impression: texts['impression'] ?? '',
        recommendations: TIERS.flatMap((careTier) => {
          const recommended = text(BY_TIER[careTier]);
          return recommended ? [{ careTier, text: recommended }] : [];
        }),
        changeMyMind: text('changeMyMind'),
        referIf: text('referIf'),
        source: text('source'),
      };
      const answer = await answerOf(client.get().mutation(AnswerMutation, { input }));
      return answer.ok ? verdictOf(answer.data.written, secondOpinionId) : answer;
    },
  });
}

interface Props {
  readonly request: OpinionData;
  readonly onClose: () => void;
}

export default function AnswerForm({ request, onClose }: Props) {
  const form = formOf(request.id);
  const draft = useStore(form.draft);
  const [tried, setTried] = useState(false);
  const here = BY_TIER[request.careTier];
  const complete = (written: AnswerDraft) =>
    Boolean(written.impression.trim() && written[here].trim());
  const field = (name: Name, label: string, rows: number, optional = true) => (
    <TextField
      key={name}
      name={name}
      label={label}
      rows={rows}
      optional={optional ? answerWords.optional : undefined}
      value={draft[name]}
      error={tried && !optional && !draft[name].trim() ? answerWords.need : undefined}
      onInput={(text) => form.edit({ [name]: text })}
    />
  );
  const labels = {
    impression: words.impression,
    referIf: words.referIf,
    changeMyMind: words.changeMyMind,
    source: words.source,
    ...Object.fromEntries(
      TIERS.map((tier) => [BY_TIER[tier], words.recommendation(TIER_SHORT[tier])]),
    ),
  };
  return (
    <ReviewedPanel
      form={form}
      title={words.answer}
      labels={labels}
      postLabel={answerWords.post}
      complete={complete}
      onTried={() => setTried(true)}
      onClose={onClose}
      onPosted={() => {
        forms.delete(request.id);
        announce(answerWords.posted);
        go('/opinions/next');
      }}
    >
      {field('impression', answerWords.impression, 3, false)}
      {field(here, answerWords.here(TIER_SHORT[request.careTier]), 5, false)}
      <Phrases onPick={(text) => form.edit({ [here]: `${draft[here]} ${text}`.trim() })} />
      {field('referIf', answerWords.referIf, 1)}
      {field('changeMyMind', answerWords.changeMyMind, 1)}
      {field('source', answerWords.source, 1)}
      <Segments
        legend={answerWords.confidence}
        name="confidence"
        words={CONFIDENCE_WORDS}
        value={draft.confidence}
        onChange={(confidence) => form.edit({ confidence })}
      />
      <details>
        <summary>{answerWords.others}</summary>
        <div class="form">
          {TIERS.filter((tier) => tier !== request.careTier).map((tier) =>
            field(BY_TIER[tier], answerWords.here(TIER_SHORT[tier]), 2),
          )}
        </div>
      </details>
    </ReviewedPanel>
  );
}

/** The answerer's own phrases, put into the recommendation by one tap. */
function Phrases({ onPick }: { onPick: (text: string) => void }) {
  const [{ data }] = useQuery({ query: PhrasesQuery });
  if (!data) return null;
  return (
    <details>
      <summary>{answerWords.phrases}</summary>
      <div class="chips">
        {data.cannedPhrases.map(({ id, body }) => (
          <button key={id} type="button" class="btn small phrase" onClick={() => onPick(body)}>
            <MaskedText text={body} />
          </button>
        ))}
        <a class="btn small" href="/opinions/phrases">
          {answerWords.keepPhrases}
        </a>
      </div>
    </details>
  );
}
