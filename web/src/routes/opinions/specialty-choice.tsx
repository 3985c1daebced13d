import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { Field } from '../../components/field.js';
import { Failed } from '../../components/notice.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import { SpecialtiesQuery } from '../../graphql/specialties.js';
import { SuggestSpecialtiesQuery, type Suggested } from '../../graphql/specialty-suggestions.js';
import { maskOn, noThread, previewOn } from '../../masking/review-server.js';
import type { Failure } from '../../state/failures.js';
import type { ReviewedForm } from '../../state/reviewed-form.js';
import { useStore } from '../../state/store.js';
import type { RequestDraft } from './request-form.js';
import { formWords } from './words.js';

interface Props {
  readonly form: ReviewedForm<RequestDraft>;
  readonly error?: string | undefined;
}

/** Whom to ask: chosen from the list, or suggested from the masked text with its reason. */
export function SpecialtyChoice({ form, error }: Props) {
  const { specialty, question, background } = useStore(form.draft);
  const [{ data }] = useQuery({ query: SpecialtiesQuery });
  const [suggested, setSuggested] = useState<Suggested | 'asking' | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);

  async function suggest() {
    setSuggested('asking');
    setFailed(null);
    const texts = { question: question.trim(), background: background.trim() };
    const fields = Object.entries(texts).map(([name, text]) => ({ name, text }));
    const masked = await maskOn(previewOn(null), noThread)(fields.filter(({ text }) => text));
    const answer = masked.ok ? await ask(masked.data.fields) : masked;
    setSuggested(answer.ok ? answer.data.suggestSpecialties : null);
    if (!answer.ok) return setFailed(answer.failure);
    const { sure, suggestions } = answer.data.suggestSpecialties;
    const first = suggestions[0]?.specialty.slug ?? null;
    form.edit({ suggested: first, ...(sure && !specialty && { specialty: first }) });
  }

  return (
    <fieldset class="plain form">
      <legend class="unseen">{formWords.specialty}</legend>
      <Field label={formWords.specialty} error={error}>
        {(control) => (
          <select
            {...control}
            aria-required
            onChange={(event) => form.edit({ specialty: event.currentTarget.value || null })}
          >
            <option value="">Choose…</option>
            {data?.specialties.map(({ slug, name }) => (
              <option key={slug} value={slug} selected={slug === specialty}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {suggested === null || suggested === 'asking' ? (
        <div class="chips">
          <button
            type="button"
            class="btn small"
            disabled={suggested === 'asking' || !`${question}${background}`.trim()}
            onClick={() => void suggest()}
          >
            {suggested === 'asking' ? formWords.suggesting : formWords.suggest}
          </button>
        </div>
      ) : (
        <div role="status" class="form">
          {suggested.suggestions.length === 0 && <p class="hint">{formWords.noSuggestion}</p>}
          {!suggested.sure && suggested.suggestions.length > 0 && (
            <p class="hint">{formWords.notSure}</p>
          )}
          <ul class="lines">
            {(suggested.sure ? suggested.suggestions.slice(0, 1) : suggested.suggestions).map(
              ({ specialty: { slug, name }, because }) => (
                <li key={slug}>
                  <span>
                    <b>{name}</b>
                    <small>
                      {formWords.because} {because.join(', ')}
                    </small>
                  </span>
                  <button
                    type="button"
                    class="chip"
                    aria-pressed={slug === specialty}
                    onClick={() => form.edit({ specialty: slug })}
                  >
                    {name}
                  </button>
                </li>
              ),
            )}
          </ul>
        </div>
      )}
      {failed && <Failed failure={failed} onRetry={() => void suggest()} />}
    </fieldset>
  );
}

function ask(fields: readonly { readonly name: string; readonly masked: string }[]) {
  const text = (wanted: string) => fields.find(({ name }) => name === wanted)?.masked ?? null;
  const input = { question: text('question'), background: text('background') };
  return answerOf(client.get().query(SuggestSpecialtiesQuery, { input }));
}
