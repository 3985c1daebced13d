import { TIER_SHORT } from '../../components/clinical-words.js';
import { MaskedText } from '../../components/masked-text.js';
import type { OpinionData } from '../../graphql/second-opinions.js';
import { Part } from './opinion-story.js';
import { CONFIDENCE_WORDS, words } from './words.js';

export function OpinionAnswer({ request: { answer } }: { request: OpinionData }) {
  if (!answer) return null;
  const { impression, recommendations, changeMyMind, referIf, source, confidence } = answer;
  return (
    <section class="card" aria-labelledby="opinion-answer">
      <h2 id="opinion-answer">
        {words.answer} <small>{CONFIDENCE_WORDS[confidence]}</small>
      </h2>
      <Part title={words.impression}>
        <MaskedText text={impression} />
      </Part>
      {recommendations.map(({ careTier, text }) => (
        <Part key={careTier} title={words.recommendation(TIER_SHORT[careTier])}>
          <MaskedText text={text} />
        </Part>
      ))}
      {referIf && (
        <Part title={words.referIf}>
          <MaskedText text={referIf} />
        </Part>
      )}
      {changeMyMind && (
        <Part title={words.changeMyMind}>
          <MaskedText text={changeMyMind} />
        </Part>
      )}
      {source && (
        <Part title={words.source}>
          <MaskedText text={source} />
        </Part>
      )}
    </section>
  );
}
