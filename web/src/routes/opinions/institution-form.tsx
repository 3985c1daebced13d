import { useState } from 'preact/hooks';
import { TextField } from '../../components/text-field.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import { SetInstitutionMutation } from '../../graphql/answering-profile.js';

const words = {
  title: 'Your institution',
  name: 'Its name',
  hint: 'A colleague may ask to be answered by nobody from their own. The name itself is not kept: only what is needed to compare it.',
  named: 'You have named one. A new name takes its place.',
  short: 'At least 3 letters, at most 200.',
  save: 'Name it',
  forget: 'Forget it',
  saved: 'Saved.',
  forgotten: 'Forgotten.',
} as const;

export function InstitutionForm({ known }: { known: boolean }) {
  const [named, setNamed] = useState(known);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const length = name.trim().length;
  const fits = length >= 3 && length <= 200;

  async function say(given: string | null) {
    const mutation = client.get().mutation(SetInstitutionMutation, { input: { name: given } });
    const answer = await answerOf(mutation);
    setSaid(answer.ok ? (given ? words.saved : words.forgotten) : answer.failure.message);
    if (!answer.ok) return;
    setNamed(answer.data.setInstitution.hasInstitution);
    setName('');
    setTried(false);
  }

  return (
    <form
      class="card"
      aria-labelledby="institution"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(!fits);
        if (fits) void say(name.trim());
      }}
    >
      <h2 id="institution">{words.title}</h2>
      <TextField
        name="institution"
        label={words.name}
        rows={1}
        hint={named ? words.named : words.hint}
        error={tried && !fits ? words.short : undefined}
        value={name}
        onInput={setName}
      />
      <div class="actions">
        <p class="hint" role="status">
          {said}
        </p>
        {named && (
          <button type="button" class="btn" onClick={() => void say(null)}>
            {words.forget}
          </button>
        )}
        <button class="btn primary">{words.save}</button>
      </div>
    </form>
  );
}
