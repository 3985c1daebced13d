import { Choice } from '../../components/choice.js';
import { AGE_WORDS, SEX_WORDS, TIER_WORDS } from '../../components/clinical-words.js';
import { editAsk, type AskDraft } from '../../state/ask-draft.js';
import { words } from './words.js';

/** Bands and tiers instead of an age and a place: enough to answer, too little to recognise. */
export function PatientFacts({ draft }: { draft: AskDraft }) {
  return (
    <section class="card" aria-labelledby="ask-patient">
      <h2 id="ask-patient">
        {words.patient} <small>{words.optional}</small>
      </h2>
      <div class="columns">
        <Choice
          label={words.age}
          words={AGE_WORDS}
          value={draft.ageBand}
          onChange={(ageBand) => editAsk({ ageBand })}
          none={words.notGiven}
        />
        <Choice
          label={words.sex}
          words={SEX_WORDS}
          value={draft.sex}
          onChange={(sex) => editAsk({ sex })}
          none={words.notGiven}
        />
      </div>
      <Choice
        label={words.tier}
        words={TIER_WORDS}
        value={draft.careTier}
        onChange={(careTier) => editAsk({ careTier })}
        none={words.notGiven}
      />
    </section>
  );
}
