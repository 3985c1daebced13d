import type { ComponentChildren } from 'preact';
import { CaseRowFragment, type CaseRowData } from '../graphql/case-list.js';
import { readFragment } from '../graphql/graphql.js';
import { caseAddress } from '../state/routes.js';
import { MaskedText } from './masked-text.js';
import { DemonstrationBadge, StateBadge } from './state-badge.js';
import { When } from './when.js';

interface Props {
  readonly row: CaseRowData;
  readonly openId: string | null;
  readonly children?: ComponentChildren;
  /** What can be done with it: beside the link, for a link holds no button. */
  readonly beside?: ComponentChildren;
}

const replies = (count: number) =>
  count === 0 ? 'no reply' : count === 1 ? '1 reply' : `${count} replies`;

/** One case in a list. */
export function CaseRow({ row, openId, children, beside }: Props) {
  const thread = readFragment(CaseRowFragment, row);
  return (
    <li>
      <a
        class="row"
        href={caseAddress(thread.id)}
        data-row
        aria-current={thread.id === openId ? 'page' : undefined}
      >
        <span class="row-title">
          <MaskedText text={thread.title} />
        </span>
        {children}
        <span class="meta">
          <StateBadge status={thread.status} />
          {thread.kind === 'CORRIDOR_CONSULT' && <span>Quick question</span>}
          <span>
            {replies(thread.replyCount)} · <When at={thread.lastActivityAt} />
          </span>
          {thread.demonstration && <DemonstrationBadge />}
        </span>
        <span class="meta">{thread.specialties.map(({ name }) => name).join(' · ')}</span>
      </a>
      {beside}
    </li>
  );
}
