import { useEffect } from 'preact/hooks';
import { MaskedText } from '../../components/masked-text.js';
import { DemonstrationBadge, StateBadge } from '../../components/state-badge.js';
import type { SimilarCase } from '../../graphql/similar-cases.js';
import { deviceState } from '../../masking/device/device.js';
import { announce } from '../../state/announcer.js';
import { askDraft } from '../../state/ask-draft.js';
import { caseAddress } from '../../state/routes.js';
import {
  dismissSimilar,
  lookAfterPause,
  lookForSimilar,
  similarCases,
} from '../../state/similar-cases.js';
import { useStore } from '../../state/store.js';
import { words } from './similar-words.js';

/** What others asked before, offered while somebody writes; the draft waits where it is. */
export default function SimilarCases() {
  const draft = useStore(askDraft);
  const device = useStore(deviceState);
  const { cases, looking, asked, dismissed } = useStore(similarCases);
  const written = `${draft.title}${draft.question}${draft.body}`.trim() !== '';
  useEffect(lookAfterPause, [device.status]);
  useEffect(() => {
    if (cases.length > 0) announce(words.similarFound(cases.length));
  }, [cases]);
  if (dismissed || !written) return null;
  const byHand = device.status === 'off';
  if (cases.length === 0 && !byHand) return null;
  return (
    <section class="card similar" aria-labelledby="ask-similar" aria-busy={looking}>
      <h2 id="ask-similar">
        {words.similar}
        {cases.length > 0 && (
          <button type="button" class="link" onClick={dismissSimilar}>
            {words.hide}
          </button>
        )}
      </h2>
      {cases.length > 0 ? (
        <>
          <p class="hint">{words.similarHint}</p>
          <ul class="rows">
            {cases.map((found) => (
              <SimilarRow key={found.caseThread.id} found={found} />
            ))}
          </ul>
        </>
      ) : (
        asked && !looking && <p class="hint">{words.noneSimilar}</p>
      )}
      {byHand && (
        <button type="button" class="btn" onClick={() => void lookForSimilar()}>
          {looking ? words.looking : words.look}
        </button>
      )}
    </section>
  );
}

function SimilarRow({ found }: { found: SimilarCase }) {
  const { caseThread, sharedTerms, sharedSpecialties, sameAgeBand } = found;
  const why = [
    ...sharedTerms,
    ...sharedSpecialties.map(({ name }) => name),
    ...(sameAgeBand ? [words.sameAge] : []),
  ];
  return (
    <li>
      <a class="row" href={caseAddress(caseThread.id)}>
        <span class="row-title">
          <MaskedText text={caseThread.title} />
        </span>
        <span class="hint">{words.shared(why.join(', '))}</span>
        <span class="meta">
          <StateBadge status={caseThread.status} />
          <span>{words.replies(caseThread.replyCount)}</span>
          {caseThread.demonstration && <DemonstrationBadge />}
        </span>
      </a>
    </li>
  );
}
