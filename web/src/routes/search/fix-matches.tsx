import { useQuery } from '@urql/preact';
import { MaskedText } from '../../components/masked-text.js';
import { FixesQuery } from '../../graphql/fixes.js';
import { words } from './words.js';

/** What the fix board has on the same query. It is an extra: where it fails, the cases go on. */
export function FixMatches({ query }: { query: string }) {
  const [{ data }] = useQuery({
    query: FixesQuery,
    variables: { filter: { query }, first: 3 },
    pause: !query,
  });
  const found = query && data ? data.fixes.edges : [];
  if (found.length === 0) return null;
  return (
    <section class="fix-matches" aria-labelledby="fix-matches">
      <h2 id="fix-matches">
        <a href="/fixes">{words.fixBoard}</a>
      </h2>
      <ul>
        {found.map(({ node }) => (
          <li key={node.id}>
            <MaskedText text={node.item} />
            <small class="hint">
              <MaskedText text={node.workaround} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
