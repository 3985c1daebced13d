import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { Field } from '../../components/field.js';
import { Failed } from '../../components/notice.js';
import { Skeleton } from '../../components/skeleton.js';
import { TextField } from '../../components/text-field.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import {
  AssignMutation,
  CandidatesQuery,
  RedirectMutation,
  type Moved,
  type OpinionData,
} from '../../graphql/second-opinions.js';
import { SpecialtiesQuery } from '../../graphql/specialties.js';
import { toFailure, type Failure } from '../../state/failures.js';
import { answerWords, words } from './words.js';

interface Props {
  readonly request: OpinionData;
  readonly kind: 'REDIRECT' | 'ASSIGN';
  readonly onClose: () => void;
}
type Move = TypedDocumentNode<{ moved: Moved }, AnyVariables>;

/** Gives a request to another specialty, or, for coordinators, to one colleague. */
export default function HandOver({ request, kind, onClose }: Props) {
  const [failed, setFailed] = useState<Failure | null>(null);

  async function move(mutation: unknown, input: object) {
    const answer = await answerOf(
      client.get().mutation(mutation as Move, { input: { secondOpinionId: request.id, ...input } }),
    );
    if (!answer.ok) return setFailed(answer.failure);
    const { moved } = answer.data;
    if (moved.__typename === 'SecondOpinionMoved') return onClose();
    setFailed({ code: 'CONFLICT', message: moved.message });
  }

  return (
    <section class="card" aria-label={kind === 'ASSIGN' ? words.assign : words.redirect}>
      {kind === 'ASSIGN' ? (
        <Candidates
          id={request.id}
          onPick={(clinicianId) => void move(AssignMutation, { clinicianId })}
        />
      ) : (
        <Redirection
          besides={request.specialty.slug}
          onRedirect={(input) => void move(RedirectMutation, input)}
        />
      )}
      {failed && <Failed failure={failed} />}
      <div class="actions">
        <button type="button" class="btn" onClick={onClose}>
          {answerWords.cancel}
        </button>
      </div>
    </section>
  );
}

function Candidates({ id, onPick }: { id: string; onPick: (clinicianId: string) => void }) {
  const [{ data, error }] = useQuery({
    query: CandidatesQuery,
    variables: { id },
    requestPolicy: 'network-only',
  });
  if (!data) {
    return error ? (
      <Failed failure={toFailure(error)} />
    ) : (
      <Skeleton lines={3} label={words.loading} />
    );
  }
  return (
    <ul class="lines">
      {data.answeringCandidates.map((candidate) => (
        <li key={candidate.clinicianId}>
          <span>
            <b>{candidate.displayName}</b>
            <small>
              {words.assignWho(
                candidate.openRequests,
                candidate.answeredThisWeek,
                candidate.weeklyLimit,
              )}
            </small>
          </span>
          <button type="button" class="btn small" onClick={() => onPick(candidate.clinicianId)}>
            {words.assign}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface RedirectionProps {
  readonly besides: string;
  readonly onRedirect: (input: { specialty: string; reason: string }) => void;
}

function Redirection({ besides, onRedirect }: RedirectionProps) {
  const [{ data }] = useQuery({ query: SpecialtiesQuery });
  const [specialty, setSpecialty] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (specialty && reason.trim()) onRedirect({ specialty, reason: reason.trim() });
      }}
    >
      <Field label={words.redirectTo} error={tried && !specialty ? answerWords.need : undefined}>
        {(control) => (
          <select {...control} onChange={(event) => setSpecialty(event.currentTarget.value)}>
            <option value="">Choose…</option>
            {data?.specialties
              .filter(({ slug }) => slug !== besides)
              .map(({ slug, name }) => (
                <option key={slug} value={slug} selected={slug === specialty}>
                  {name}
                </option>
              ))}
          </select>
        )}
      </Field>
      <TextField
        name="redirect-reason"
        label={words.redirectWhy}
        rows={1}
        value={reason}
        error={tried && !reason.trim() ? answerWords.need : undefined}
        onInput={setReason}
      />
      <div class="actions">
        <button class="btn primary">{words.redirectNow}</button>
      </div>
    </form>
  );
}
