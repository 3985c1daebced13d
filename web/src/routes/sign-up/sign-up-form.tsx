import { useState } from 'preact/hooks';
import { Choice } from '../../components/choice.js';
import {
  ROLE_WORDS,
  TIER_WORDS,
  type CareTier,
  type ClinicianRole,
} from '../../components/clinical-words.js';
import { Field } from '../../components/field.js';
import { FormInput } from '../../components/form-input.js';
import { formText } from '../../components/form-text.js';
import { LanguagePicker } from '../../components/language-picker.js';
import { Notice } from '../../components/notice.js';
import { SpecialtyPicker } from '../../components/specialty-picker.js';
import type { SignUpInput } from './sign-up.js';
import { COUNCILS, words } from './words.js';

interface Props {
  readonly onSubmit: (input: SignUpInput) => Promise<void>;
  readonly refusal: string | null;
}

export function SignUpForm({ onSubmit, refusal }: Props) {
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [role, setRole] = useState<ClinicianRole | null>(null);
  const [careTier, setCareTier] = useState<CareTier | null>(null);
  const [specialties, setSpecialties] = useState<readonly string[]>([]);
  const [languages, setLanguages] = useState<readonly string[]>(['en']);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (!(event.currentTarget instanceof HTMLFormElement) || busy) return;
    if (!role || specialties.length === 0 || languages.length === 0) return;
    const data = new FormData(event.currentTarget);
    const text = (name: string) => formText(data, name).trim();
    setBusy(true);
    await onSubmit({
      email: text('email'),
      password: formText(data, 'password'),
      displayName: text('displayName'),
      registrationCouncil: text('council'),
      registrationNumber: text('number'),
      role,
      careTier,
      specialties: [...specialties],
      languages: [...languages],
    });
    setBusy(false);
  }

  return (
    <form class="form" onSubmit={(event) => void submit(event)}>
      <h2>{words.you}</h2>
      <FormInput name="displayName" label={words.name} hint={words.nameHint} autocomplete="name" />
      <FormInput name="email" type="email" label={words.email} autocomplete="username" />
      <FormInput
        name="password"
        type="password"
        label={words.password}
        hint={words.passwordHint}
        autocomplete="new-password"
      />

      <h2>{words.work}</h2>
      <div class="columns">
        <Choice label={words.role} words={ROLE_WORDS} value={role} onChange={setRole} required />
        <Choice
          label={words.tier}
          words={TIER_WORDS}
          value={careTier}
          onChange={setCareTier}
          optional={words.optional}
        />
      </div>
      <SpecialtyPicker
        chosen={specialties}
        onChange={setSpecialties}
        error={tried && specialties.length === 0 ? words.noSpecialty : undefined}
      />
      <LanguagePicker
        legend={words.languages}
        chosen={languages}
        onChange={setLanguages}
        error={tried && languages.length === 0 ? words.noLanguage : undefined}
      />

      <h2>{words.registration}</h2>
      <Field label={words.council} hint={words.councilHint}>
        {(control) => (
          <input {...control} name="council" list="councils" autocomplete="off" required />
        )}
      </Field>
      <datalist id="councils">
        {COUNCILS.map((council) => (
          <option key={council} value={council} />
        ))}
      </datalist>
      <FormInput name="number" label={words.number} autocomplete="off" />
      {refusal && (
        <Notice tone="urgent" icon="alert">
          <p>{refusal}</p>
        </Notice>
      )}
      <button class="btn primary" aria-disabled={busy}>
        {busy ? words.busy : words.submit}
      </button>
    </form>
  );
}
