import { Icon, type IconName } from '../../components/icon.js';
import type { OpinionState as State } from '../../graphql/second-opinions.js';
import { STATE_WORDS } from './words.js';

const LOOKS: Readonly<Record<State, readonly [IconName, string]>> = {
  DRAFTED: ['open', ''],
  ROUTING: ['wait', 'open'],
  OFFERED: ['wait', 'open'],
  OPEN_TO_SPECIALTY: ['wait', 'open'],
  ESCALATED: ['alert', 'doubted'],
  CLAIMED: ['me', 'open'],
  CLARIFICATION_ASKED: ['alert', 'doubted'],
  ANSWERED: ['done', 'answered'],
  CLOSED: ['closed', ''],
  WITHDRAWN: ['closed', ''],
  EXPIRED: ['closed', ''],
};

/** Where a request stands: icon, word and colour. */
export function OpinionState({ state }: { state: State }) {
  const [icon, tone] = LOOKS[state];
  return (
    <span class={`state ${tone}`}>
      <Icon name={icon} />
      {STATE_WORDS[state]}
    </span>
  );
}
