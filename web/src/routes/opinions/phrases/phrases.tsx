import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { MaskedText } from '../../../components/masked-text.js';
import { Failed } from '../../../components/notice.js';
import { PageTitle } from '../../../components/page-title.js';
import { Skeleton } from '../../../components/skeleton.js';
import { answerOf } from '../../../graphql/ask-server.js';
import { client } from '../../../graphql/client.js';
import {
  DropPhraseMutation,
  PhrasesQuery,
  type Phrase,
} from '../../../graphql/answering-profile.js';
import { announce } from '../../../state/announcer.js';
import { toFailure, type Failure } from '../../../state/failures.js';
import { PhraseForm } from './phrase-form.js';
import { words } from './words.js';

export default function Phrases() {
  const [{ data, error }, ask] = useQuery({ query: PhrasesQuery });
  const again = () => ask({ requestPolicy: 'network-only' });
  const [adding, setAdding] = useState(false);
  return (
    <main id="main" class="page">
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <p class="lead">{words.lead}</p>
      {data ? (
        <List phrases={data.cannedPhrases} onDropped={again} />
      ) : error ? (
        <Failed failure={toFailure(error)} onRetry={again} />
      ) : (
        <Skeleton lines={4} label={words.loading} />
      )}
      {adding ? (
        <PhraseForm
          onClose={() => setAdding(false)}
          onKept={() => {
            announce(words.kept);
            setAdding(false);
            again();
          }}
        />
      ) : (
        <div class="actions">
          <a class="btn" href="/opinions/availability">
            {words.back}
          </a>
          <button type="button" class="btn primary" onClick={() => setAdding(true)}>
            {words.add}
          </button>
        </div>
      )}
    </main>
  );
}

function List({ phrases, onDropped }: { phrases: readonly Phrase[]; onDropped: () => void }) {
  const [failed, setFailed] = useState<Failure | null>(null);
  async function drop(phraseId: string) {
    const answer = await answerOf(client.get().mutation(DropPhraseMutation, { phraseId }));
    setFailed(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    announce(words.dropped);
    onDropped();
  }
  if (phrases.length === 0) return <p class="empty">{words.none}</p>;
  return (
    <>
      <ul class="lines">
        {phrases.map(({ id, body }) => (
          <li key={id}>
            <span>
              <MaskedText text={body} />
            </span>
            <button
              type="button"
              class="btn small"
              aria-label={words.dropOf(body)}
              onClick={() => void drop(id)}
            >
              {words.drop}
            </button>
          </li>
        ))}
      </ul>
      {failed && <Failed failure={failed} />}
    </>
  );
}
