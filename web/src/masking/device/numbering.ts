import type { DraftField } from '../masked-field.js';
import type { MaskedAnswer } from '../review.js';
import { withSurrogates } from '../with-surrogates.js';
import type { NumberedPerson, SurrogatesInUse } from './protocol.js';

type PersonKind = NumberedPerson['kind'];

const PERSON = /\[(Patient|Relative|Clinician|Person) (\d{1,3})\]/g;
const DAY = /\[Day -?\d{1,5}\]/;

export const NONE_IN_USE: SurrogatesInUse = {
  patient: 0,
  relative: 0,
  clinician: 0,
  person: 0,
  days: false,
  viewerCountsDays: true,
};

const highestOf = (inUse: SurrogatesInUse): Record<PersonKind, number> => ({
  Patient: inUse.patient,
  Relative: inUse.relative,
  Clinician: inUse.clinician,
  Person: inUse.person,
});

/** Whether some text speaks of days already, whose day 0 this device need not know. */
export const speaksOfDays = (fields: readonly DraftField[]): boolean =>
  fields.some(({ text }) => DAY.test(text));

/** A person as a surrogate shows them. */
export type Standing = Pick<NumberedPerson, 'kind' | 'number'>;

/**
 * The surrogates that people get in the end: those who are known keep theirs, everybody else gets
 * the next that neither the thread nor the text itself has in use. The same as on the server.
 *
 * @param known what this device remembers of a person, in the order of `people`
 */
export function chooseNumbers(
  people: readonly NumberedPerson[],
  known: readonly (Standing | undefined)[],
  inUse: SurrogatesInUse,
  fields: readonly DraftField[],
): NumberedPerson[] {
  const standing = new Set(
    fields.flatMap(({ text }) => [...text.matchAll(PERSON)].map(([token]) => token)),
  );
  const highest = highestOf(inUse);
  for (const { kind, number } of known.filter((standing) => standing !== undefined))
    highest[kind] = Math.max(highest[kind], number);
  return people.map(({ kind, identity }, index) => {
    const remembered = known[index];
    if (remembered) return { ...remembered, identity };
    do highest[kind] += 1;
    while (standing.has(`[${kind} ${highest[kind]}]`));
    return { kind, identity, number: highest[kind] };
  });
}

/** Puts the final numbers in the place of those by which the scrubber told people apart. */
export function renumber(
  fields: readonly DraftField[],
  answers: readonly MaskedAnswer[],
  from: readonly NumberedPerson[],
  to: readonly NumberedPerson[],
): MaskedAnswer[] {
  const token = ({ kind, number }: NumberedPerson) => `[${kind} ${number}]`;
  const finals = new Map(from.map((person, index) => [token(person), token(to[index] ?? person)]));
  return answers.map((answer, index) => {
    const text = fields[index]?.text ?? '';
    const findings = answer.findings.map((finding) => {
      const { surrogate, category } = finding;
      if (category !== 'PERSON_NAME') return finding;
      return { ...finding, surrogate: finals.get(surrogate) ?? surrogate };
    });
    return { ...answer, findings, masked: withSurrogates(text, findings) };
  });
}
