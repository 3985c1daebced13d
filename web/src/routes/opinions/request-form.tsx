import { useState } from 'preact/hooks';
import { Choice, Segments } from '../../components/choice.js';
import {
  AGE_WORDS,
  LANGUAGE_WORDS,
  SEX_WORDS,
  TIER_WORDS,
  type AgeBand,
  type CareTier,
  type Sex,
} from '../../components/clinical-words.js';
import { ReviewedFormPage } from '../../components/reviewed-form.js';
import { TextField } from '../../components/text-field.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import { RequestOpinionMutation, type OpinionData } from '../../graphql/second-opinions.js';
import { announce } from '../../state/announcer.js';
import { go } from '../../state/location.js';
import { opinionAddress } from '../../state/routes.js';
import { createReviewedForm } from '../../state/reviewed-form.js';
import { session } from '../../state/session.js';
import { useStore } from '../../state/store.js';
import { verdictOf } from './opinion-texts.js';
import { SpecialtyChoice } from './specialty-choice.js';
import { formWords, URGENCY_WORDS } from './words.js';

const LIMITS = { question: 1_000, background: 10_000, done: 4_000, tried: 4_000 } as const;
type Name = keyof typeof LIMITS;
const NAMES = Object.keys(LIMITS) as Name[];

export interface RequestDraft extends Readonly<Record<Name, string>> {
  readonly urgency: OpinionData['urgency'];
  readonly specialty: string | null;
  /** What was suggested first, if it was shown. */
  readonly suggested: string | null;
  readonly language: string;
  readonly careTier: CareTier | null;
  readonly ageBand: AgeBand | null;
  readonly sex: Sex | null;
  readonly avoidOwnInstitution: boolean;
}

const EMPTY: RequestDraft = {
  question: '',
  background: '',
  done: '',
  tried: '',
  urgency: 'DAY',
  specialty: null,
  suggested: null,
  language: 'en',
  careTier: null,
  ageBand: null,
  sex: null,
  avoidOwnInstitution: false,
};

export const requestForm = createReviewedForm<RequestDraft, Name>({
  empty: EMPTY,
  texts: NAMES,
  async submit(draft, { texts, receipt, idempotencyKey, restored }) {
    const { urgency, specialty, suggested, language, ageBand, sex, avoidOwnInstitution } = draft;
    const careTier = tierOf(draft);
    if (!specialty || !careTier) throw new Error('The form was reviewed before it was complete.');
    const input = {
      ...{ receipt, idempotencyKey, restored: [...restored] },
      ...{ urgency, specialty, language, careTier, ageBand, sex, avoidOwnInstitution },
      suggestedSpecialty: suggested,
      question: texts['question'] ?? '',
      background: texts['background'] ?? '',
      done: texts['done'] ?? null,
      tried: texts['tried'] ?? null,
    };
    const answer = await answerOf(client.get().mutation(RequestOpinionMutation, { input }));
    return answer.ok ? verdictOf(answer.data.written, '') : answer;
  },
});

/** Where the asker works, until they say otherwise. */
function tierOf({ careTier }: RequestDraft): CareTier | null {
  const current = session.get();
  return careTier ?? (current.status === 'signed-in' ? current.viewer.careTier : null);
}

function problemOf(draft: RequestDraft, name: Name): string | undefined {
  const { length } = draft[name].trim();
  if (length === 0 && (name === 'question' || name === 'background')) return formWords.need;
  return length > LIMITS[name] ? formWords.long(LIMITS[name]) : undefined;
}

const isComplete = (draft: RequestDraft): boolean =>
  NAMES.every((name) => !problemOf(draft, name)) && !!draft.specialty && !!tierOf(draft);

const LABELS = {
  question: formWords.question,
  background: formWords.background,
  done: formWords.done,
  tried: formWords.tried,
};
const HINTS = {
  question: formWords.questionHint,
  background: formWords.backgroundHint,
  done: formWords.doneHint,
  tried: formWords.triedHint,
};
const ROWS = { question: 2, background: 9, done: 3, tried: 3 };

export default function RequestForm() {
  const draft = useStore(requestForm.draft);
  const [tried, setTried] = useState(false);
  return (
    <ReviewedFormPage
      form={requestForm}
      title={formWords.title}
      reviewTitle={formWords.reviewTitle}
      lead={formWords.lead}
      labels={LABELS}
      postLabel={formWords.post}
      complete={isComplete}
      onTried={() => setTried(true)}
      onPosted={(id) => {
        announce(formWords.posted);
        go(opinionAddress(id), 'replace');
      }}
      back={{ href: '/opinions', name: formWords.back }}
    >
      {NAMES.map((name) => (
        <TextField
          key={name}
          name={name}
          label={LABELS[name]}
          hint={HINTS[name]}
          optional={name === 'done' || name === 'tried' ? formWords.optional : undefined}
          rows={ROWS[name]}
          value={draft[name]}
          error={tried ? problemOf(draft, name) : undefined}
          onInput={(text) => requestForm.edit({ [name]: text })}
        />
      ))}
      <SpecialtyChoice
        form={requestForm}
        error={tried && !draft.specialty ? formWords.needSpecialty : undefined}
      />
      <Segments
        legend={formWords.urgency}
        name="urgency"
        words={URGENCY_WORDS}
        value={draft.urgency}
        onChange={(urgency) => requestForm.edit({ urgency })}
      />
      <div class="columns">
        <Choice
          label={formWords.tier}
          words={TIER_WORDS}
          value={tierOf(draft)}
          required
          onChange={(careTier) => requestForm.edit({ careTier })}
        />
        <Choice
          label={formWords.age}
          words={AGE_WORDS}
          value={draft.ageBand}
          none={formWords.notGiven}
          onChange={(ageBand) => requestForm.edit({ ageBand })}
        />
        <Choice
          label={formWords.sex}
          words={SEX_WORDS}
          value={draft.sex}
          none={formWords.notGiven}
          onChange={(sex) => requestForm.edit({ sex })}
        />
        <Choice
          label={formWords.language}
          words={LANGUAGE_WORDS}
          value={draft.language}
          required
          onChange={(language) => language && requestForm.edit({ language })}
        />
      </div>
      <label class="chip check">
        <input
          type="checkbox"
          checked={draft.avoidOwnInstitution}
          onChange={({ currentTarget: { checked } }) =>
            requestForm.edit({ avoidOwnInstitution: checked })
          }
        />
        {formWords.avoid}
      </label>
    </ReviewedFormPage>
  );
}
