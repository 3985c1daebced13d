import type { ComponentChildren } from 'preact';
import { AGE_WORDS, SEX_WORDS, TIER_SHORT } from '../../components/clinical-words.js';
import { MaskedText } from '../../components/masked-text.js';
import { PageTitle } from '../../components/page-title.js';
import { When } from '../../components/when.js';
import type { OpinionData } from '../../graphql/second-opinions.js';
import { caseAddress } from '../../state/routes.js';
import { OpinionState } from './opinion-state.js';
import { MESSAGE_WORDS, OUTCOME_WORDS, URGENCY_WORDS, words } from './words.js';

/** The question before the story; what was done and tried before anybody types. */
export function OpinionStory({ request }: { request: OpinionData }) {
  const { offeredTo, answerer, outcome, dueAt } = request;
  return (
    <article class="form">
      <p class="meta">
        <OpinionState state={request.state} />
        {answerer && <span>{words.by(answerer.displayName)}</span>}
        {!answerer && offeredTo && <span>{words.to(offeredTo.displayName)}</span>}
        {dueAt && (
          <span>
            {words.due}: {new Date(dueAt).toLocaleString()}
          </span>
        )}
        {outcome && (
          <span>
            {words.outcome}: {OUTCOME_WORDS[outcome]}
          </span>
        )}
        {request.sharedCaseThreadId && (
          <a href={caseAddress(request.sharedCaseThreadId)}>{words.shared}</a>
        )}
      </p>
      <PageTitle tab={words.tab}>
        <MaskedText text={request.question} />
      </PageTitle>
      <dl class="facts" aria-label={words.facts}>
        {factsOf(request).map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <div class="work-up">
        <Part title={words.done}>
          {request.done ? <MaskedText text={request.done} /> : words.nothingGiven}
        </Part>
        <Part title={words.tried}>
          {request.tried ? <MaskedText text={request.tried} /> : words.nothingGiven}
        </Part>
      </div>
      <Part title={words.story}>
        <MaskedText text={request.background} />
      </Part>
      {request.messages.map(({ id, kind, body, createdAt }) => (
        <Part key={id} title={MESSAGE_WORDS[kind]} at={createdAt}>
          <MaskedText text={body} />
        </Part>
      ))}
      <p class="hint">{request.standingNote}</p>
    </article>
  );
}

interface PartProps {
  readonly title: string;
  readonly at?: string;
  readonly children: ComponentChildren;
}

export function Part({ title, at, children }: PartProps) {
  return (
    <section class="part">
      <h2>
        {title}{' '}
        {at && (
          <small>
            <When at={at} />
          </small>
        )}
      </h2>
      <p>{children}</p>
    </section>
  );
}

function factsOf({ ageBand, sex, careTier, asker, specialty, urgency }: OpinionData) {
  const patient = [ageBand && AGE_WORDS[ageBand], sex && SEX_WORDS[sex].toLowerCase()];
  const facts: readonly (readonly [string, string])[] = [
    [words.patient, patient.filter(Boolean).join(', ')],
    [words.at, TIER_SHORT[careTier]],
    [words.specialty, specialty.name],
    [words.urgency, URGENCY_WORDS[urgency]],
    [words.asked, asker.displayName],
  ];
  return facts.filter(([, fact]) => fact);
}
