import { groupOf, mayRestore } from '../../masking/category-groups.js';
import { SURROGATE_OF } from '../../masking/own-masks.js';
import type { Review, ReviewState } from '../../masking/review.js';
import type { MaskedGroup, Summary } from '../../masking/summary.js';
import { withoutBrackets } from '../../masking/surrogate-tokens.js';
import { GROUP_WORDS, words } from './words.js';
import { KeptList } from './kept-list.js';
import { MaskMore } from './mask-more.js';
import { ResidualList } from './residual-list.js';
import { RiskCard } from './risk-card.js';

interface Props {
  readonly review: Review;
  readonly state: ReviewState;
  readonly summary: Summary;
}

export function MaskedPanel({ review, state, summary }: Props) {
  const nothing = summary.masked.length === 0 && summary.added.length === 0;
  return (
    <section class="panel" aria-label={words.panel}>
      {summary.residual.length > 0 && (
        <ResidualList
          residual={summary.residual}
          onMask={(text, reason) => void review.mask([text], SURROGATE_OF[reason])}
        />
      )}
      <div class="card">
        <h2>
          {words.masked} <small>{words.addHint}</small>
        </h2>
        {nothing && <p class="hint">{words.nothingMasked}</p>}
        <ul class="lines">
          {summary.masked.map((group) => (
            <Group key={group.surrogate} group={group} onRestore={(text) => review.restore(text)} />
          ))}
          {summary.added.map(({ text, places }) => (
            <li key={text}>
              <span>
                <b>{text}</b>
                <small>
                  {words.byYou}
                  {places > 1 && ` · ${words.places(places)}`}
                </small>
              </span>
              <button
                type="button"
                class="link"
                aria-label={words.undoOf(text)}
                onClick={() => void review.unmask(text)}
              >
                {words.undo}
              </button>
            </li>
          ))}
        </ul>
        <MaskMore onMask={(text) => void review.mask([text])} />
      </div>
      {summary.kept.length > 0 && (
        <KeptList review={review} kept={summary.kept} restored={state.restored} />
      )}
      {state.risk && <RiskCard risk={state.risk} />}
    </section>
  );
}

interface GroupProps {
  readonly group: MaskedGroup;
  readonly onRestore: (original: string) => void;
}

/** Everything that one surrogate stands for; each of its wordings is restored by itself. */
function Group({ group, onRestore }: GroupProps) {
  const { surrogate, category, originals } = group;
  return originals.map(({ text, places }) => (
    <li key={text}>
      <span>
        <b>{text}</b>
        <small>
          <i class={`tint ${groupOf(category)}`}>{withoutBrackets(surrogate)}</i>{' '}
          {GROUP_WORDS[groupOf(category)]}
          {places > 1 && ` · ${words.places(places)}`}
        </small>
      </span>
      {mayRestore(category) ? (
        <button
          type="button"
          class="link"
          aria-label={words.restoreOf(text)}
          onClick={() => onRestore(text)}
        >
          {words.restore}
        </button>
      ) : (
        <span class="hint">{words.always}</span>
      )}
    </li>
  ));
}
