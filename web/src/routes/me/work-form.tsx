import { useState } from 'preact/hooks';
import { Choice } from '../../components/choice.js';
import { TIER_WORDS } from '../../components/clinical-words.js';
import { STATE_WORDS } from '../../components/indian-states.js';
import { LanguagePicker } from '../../components/language-picker.js';
import { SpecialtyPicker } from '../../components/specialty-picker.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import { UpdateProfileMutation } from '../../graphql/profile.js';
import type { Viewer } from '../../graphql/viewer.js';
import { refreshSession } from '../../state/session.js';
import { words } from './words.js';

export function WorkForm({ viewer }: { viewer: Viewer }) {
  const [specialties, setSpecialties] = useState<readonly string[]>(
    viewer.specialties.map(({ slug }) => slug),
  );
  const [languages, setLanguages] = useState<readonly string[]>(viewer.languages);
  const [careTier, setCareTier] = useState(viewer.careTier);
  const [state, setState] = useState(viewer.state);
  const [said, setSaid] = useState<string | null>(null);
  const missing = specialties.length === 0;

  async function save(event: SubmitEvent) {
    event.preventDefault();
    if (missing) return;
    const input = { specialties: [...specialties], languages: [...languages], careTier, state };
    const answer = await answerOf(client.get().mutation(UpdateProfileMutation, { input }));
    if (answer.ok) await refreshSession();
    setSaid(answer.ok ? words.saved : answer.failure.message);
  }

  return (
    <form class="card" aria-labelledby="me-work" onSubmit={(event) => void save(event)}>
      <h2 id="me-work">{words.work}</h2>
      <p class="hint">{words.workHint}</p>
      <SpecialtyPicker
        chosen={specialties}
        onChange={setSpecialties}
        error={missing ? words.noSpecialty : undefined}
      />
      <Choice
        label={words.tier}
        words={TIER_WORDS}
        value={careTier}
        onChange={setCareTier}
        none={words.notShown}
      />
      <Choice
        label={words.state}
        words={STATE_WORDS}
        value={state}
        onChange={setState}
        none={words.notGiven}
      />
      <p class="hint">{words.stateHint}</p>
      <LanguagePicker legend={words.languages} chosen={languages} onChange={setLanguages} />
      <div class="actions">
        <p class="hint" role="status">
          {said}
        </p>
        <button class="btn">{words.save}</button>
      </div>
    </form>
  );
}
