import {
  AGE_WORDS,
  KIND_WORDS,
  ROLE_WORDS,
  SEX_WORDS,
  TIER_SHORT,
} from '../../components/clinical-words.js';
import { KeepButton } from '../../components/keep-button.js';
import { MaskedStory, MaskedText } from '../../components/masked-text.js';
import { PageTitle } from '../../components/page-title.js';
import { DemonstrationBadge, StateBadge } from '../../components/state-badge.js';
import { When } from '../../components/when.js';
import type { CaseData } from '../../graphql/case.js';
import { WithdrawCase } from './withdraw.js';
import { words } from './words.js';

/** The question before the story; the facts in one strip between them. */
export function CaseStory({ thread }: { thread: CaseData }) {
  return (
    <article class="case">
      <div class="case-top">
        <div class="meta">
          <StateBadge status={thread.status} />
          {thread.specialties.map(({ name }) => (
            <span key={name}>{name}</span>
          ))}
          <When at={thread.createdAt} />
          {thread.demonstration && <DemonstrationBadge />}
        </div>
        <KeepButton id={thread.id} kept={thread.viewerKeepsIt} />
      </div>
      <PageTitle tab={words.tab}>
        <MaskedText text={thread.title} />
      </PageTitle>
      <p class="question">
        <span class="unseen">{words.question}: </span>
        <MaskedText text={thread.question} />
      </p>
      <dl class="facts" aria-label={words.facts}>
        {factsOf(thread).map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {thread.body !== thread.question && <MaskedStory text={thread.body} />}
      {thread.viewerIsAuthor && <WithdrawCase id={thread.id} />}
    </article>
  );
}

function factsOf({ ageBand, sex, careTier, author, kind }: CaseData) {
  const patient = [ageBand && AGE_WORDS[ageBand], sex && SEX_WORDS[sex].toLowerCase()];
  const tier = author.careTier ? `, ${TIER_SHORT[author.careTier]}` : '';
  const facts: readonly (readonly [string, string])[] = [
    [words.patient, patient.filter(Boolean).join(', ')],
    [words.caredFor, careTier ? TIER_SHORT[careTier] : ''],
    [words.askedBy, `${author.displayName} · ${ROLE_WORDS[author.role]}${tier}`],
    [words.kind, kind === 'CORRIDOR_CONSULT' ? KIND_WORDS[kind] : ''],
  ];
  return facts.filter(([, fact]) => fact);
}
