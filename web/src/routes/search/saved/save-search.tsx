import { useEffect, useState } from 'preact/hooks';
import { answerOf } from '../../../graphql/ask-server.js';
import type { SearchFilter } from '../../../graphql/case-list.js';
import { client } from '../../../graphql/client.js';
import { SaveSearchMutation } from '../../../graphql/saved-searches.js';
import { words } from './words.js';

const MOST_NAME = 80;

/** One tap keeps the search as it stands; name and alert are changed in the list of the saved. */
export function SaveSearch({ query, filter }: { query: string; filter: SearchFilter }) {
  const [said, setSaid] = useState('');
  const asked = JSON.stringify([query, filter]);
  useEffect(() => setSaid(''), [asked]);
  if (!query && Object.keys(filter).length === 0) return null;

  async function save() {
    const name = query.slice(0, MOST_NAME) || words.everything;
    const input = { name, query, filter, alert: 'DIGEST' as const };
    const answer = await answerOf(client.get().mutation(SaveSearchMutation, { input }));
    if (!answer.ok) return setSaid(answer.failure.message);
    const kept = answer.data.saveSearch.query;
    setSaid(kept === query ? words.saved : words.keptAs(kept));
  }

  return (
    <div class="save-search">
      <button type="button" class="btn small" onClick={() => void save()}>
        {words.save}
      </button>
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}
