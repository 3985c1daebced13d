import { assessRisk, KNOWN_ROLES, scrubFields } from '../../../../libs/deid/index.js';
import type { DraftField } from '../masked-field.js';
import { DeviceLedger } from './device-ledger.js';
import { chooseNumbers, NONE_IN_USE, renumber, speaksOfDays, type Standing } from './numbering.js';
import type { DeviceMasking, NumberedPerson, ThreadOnDevice } from './protocol.js';
import type { Recalled } from './recalled.js';

/** Masks the texts of one post as the server would, and says who got which surrogate. */
export async function maskOnDevice(
  fields: readonly DraftField[],
  thread: ThreadOnDevice | null,
  recalled: Recalled,
): Promise<DeviceMasking> {
  const inUse = thread?.inUse ?? NONE_IN_USE;
  // A day 0 of its own beside one that is known elsewhere would give wrong intervals.
  const startsDays = inUse.viewerCountsDays && !inUse.days && !speaksOfDays(fields);
  const dayZero = inUse.viewerCountsDays ? recalled.dayZero : undefined;
  const ledger = new DeviceLedger(dayZero, startsDays);
  const scrubbed = scrubFields(fields, { ledger });
  const known = await Promise.all(ledger.people.map((person) => whoWasKnown(person, recalled)));
  const people = chooseNumbers(ledger.people, known, inUse, fields);
  const answers = renumber(fields, scrubbed, ledger.people, people);
  return {
    fields: answers,
    risk: assessRisk(answers),
    allotted: { people, dayZero: ledger.dayZero },
  };
}

/**
 * As what this device remembers a person, if at all. Whose role this text does not tell may be
 * somebody whose role an earlier one told.
 */
export async function whoWasKnown(
  { kind, identity }: NumberedPerson,
  recalled: Recalled,
): Promise<Standing | undefined> {
  for (const role of kind === 'Person' ? ([...KNOWN_ROLES, kind] as const) : [kind]) {
    const number = await recalled.numberOf({ kind: role, identity });
    if (number !== undefined) return { kind: role, number };
  }
  return undefined;
}
