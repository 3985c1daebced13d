import { Icon } from './icon.js';
import { STATUS_WORDS, type CaseStatus } from './clinical-words.js';

const ICONS = { OPEN: 'open', ANSWERED: 'done', CLOSED: 'closed' } as const;

export function StateBadge({ status }: { status: CaseStatus }) {
  return (
    <span class={`state ${status.toLowerCase()}`}>
      <Icon name={ICONS[status]} />
      {STATUS_WORDS[status]}
    </span>
  );
}

export function DemonstrationBadge() {
  return (
    <span class="badge" title="Made up to show how Corridor works; no real patient">
      Demonstration
    </span>
  );
}
