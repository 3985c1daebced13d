import { MaskedText } from '../../components/masked-text.js';
import { When } from '../../components/when.js';
import type { OpinionRowData } from '../../graphql/second-opinions.js';
import { opinionAddress } from '../../state/routes.js';
import { OpinionState } from './opinion-state.js';
import { URGENCY_WORDS, words } from './words.js';

/** Nobody waits any more. */
const OVER: ReadonlySet<OpinionRowData['state']> = new Set([
  'ANSWERED',
  'CLOSED',
  'WITHDRAWN',
  'EXPIRED',
]);

export function OpinionRow({ row }: { row: OpinionRowData }) {
  return (
    <li>
      <a class="row" href={opinionAddress(row.id)} data-row>
        <span class="row-title">
          <MaskedText text={row.question} />
        </span>
        <span class="meta">
          <OpinionState state={row.state} />
          <span>{row.specialty.name}</span>
          <span>{URGENCY_WORDS[row.urgency]}</span>
          <span>
            {row.wantedBy && !OVER.has(row.state) ? (
              <>
                {words.wantedBy} {new Date(row.wantedBy).toLocaleString()}
              </>
            ) : (
              <When at={row.createdAt} />
            )}
          </span>
        </span>
      </a>
    </li>
  );
}
