import { useQuery } from '@urql/preact';
import { MaskedText } from '../../components/masked-text.js';
import { When } from '../../components/when.js';
import { type Alert, CaseTitlesQuery } from '../../graphql/alerts.js';
import { caseOf, placeOf } from './alert-place.js';
import { KIND_WORDS, words } from './words.js';

/** Alerts hold no text: the titles are asked for, and a case that is gone has none. */
function useTitles(alerts: readonly Alert[]): ReadonlyMap<string, string> {
  const ids = [...new Set(alerts.map(caseOf).filter((id) => id !== null))];
  const [{ data }] = useQuery({
    query: CaseTitlesQuery,
    variables: { ids },
    pause: ids.length === 0,
  });
  return new Map(data?.caseThreads.edges.map(({ node }) => [node.id, node.title]));
}

export function AlertRows({ alerts }: { alerts: readonly Alert[] }) {
  const titles = useTitles(alerts);
  return (
    <ul class="rows">
      {alerts.map((alert) => (
        <li key={alert.id}>
          <a class="row" href={placeOf(alert)} data-row>
            <span class={alert.readAt === null ? 'row-title' : ''}>{KIND_WORDS[alert.kind]}</span>
            <Title text={titles.get(caseOf(alert) ?? '')} />
            <span class="meta">
              {alert.readAt === null && <span class="unread-count">{words.unread}</span>}
              <When at={alert.createdAt} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Title({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <span class="meta">
      <MaskedText text={text} />
    </span>
  );
}
