import { type CalendarDay, epochDay, nearestEpochDay } from './calendar.js';
import type { Candidate } from './candidate.js';
import type { SurrogateLedger } from './surrogate-ledger.js';
import { PERSON_WORDS, type PersonWord } from './surrogate-words.js';
import { wordsOf } from './word.js';

/** A candidate with the words it stands for, in reading order over all fields. */
export interface Located {
  readonly candidate: Candidate;
  readonly value: string;
}

interface Person {
  /** Words of the fullest form of the name. */
  words: string[];
  role: PersonWord;
  /** How sure the role is: a title says more than the lexicon. */
  certainty: number;
}

const RANK: readonly PersonWord[] = ['Patient', 'Relative', 'Clinician', 'Person'];
const isPersonWord = (word: string): word is PersonWord =>
  (PERSON_WORDS as readonly string[]).includes(word);
const normalised = (value: string) => wordsOf(value).map((w) => w.lower);

/** Groups names into people: a shorter form belongs to the first person whose name contains it. */
function people(names: readonly Located[]): Map<string, Person> {
  const byForm = new Map<string, Person>();
  const byWord = new Map<string, Person[]>();
  const forms = [...names]
    .map(({ candidate, value }) => ({ candidate, words: normalised(value) }))
    .sort((a, b) => b.words.length - a.words.length);
  for (const { candidate, words } of forms) {
    const form = words.join(' ');
    const role = isPersonWord(candidate.surrogate) ? candidate.surrogate : 'Person';
    let person = byForm.get(form);
    if (!person) {
      const rarest = words.map((w) => byWord.get(w)).find((list) => list !== undefined) ?? [];
      person = rarest.find((p) => words.every((w) => p.words.includes(w)));
      if (!person) {
        person = { words, role, certainty: 0 };
        for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), person]);
      }
      byForm.set(form, person);
    }
    const certainty =
      role === 'Person' || candidate.recogniser === 'propagation'
        ? 0
        : candidate.confidence + (3 - RANK.indexOf(role)) / 100;
    if (certainty > person.certainty) Object.assign(person, { role, certainty });
  }
  return byForm;
}

/** Days since day 0 of the ledger, without setting it further than asking does. */
function dayOf(day: CalendarDay, ledger: SurrogateLedger): number | undefined {
  const asWritten = epochDay(day);
  const since = ledger.dayFor(asWritten);
  if (day.year !== undefined || since === undefined) return since;
  return ledger.dayFor(nearestEpochDay(day, asWritten - since));
}

/**
 * Chooses what stands in the place of each finding: the same person the same number, dates as
 * days from day 0, other things by their class.
 *
 * @returns one surrogate per item, in the same order
 */
export function surrogatesFor(items: readonly Located[], ledger: SurrogateLedger): string[] {
  const named = people(items.filter((i) => i.candidate.category === 'PERSON_NAME'));
  // The first full date is day 0, so that dates without a year can lean on it.
  const anchor = items.find((i) => i.candidate.day?.year !== undefined && !i.candidate.birth)
    ?.candidate.day;
  if (anchor) ledger.dayFor(epochDay(anchor));
  return items.map(({ candidate, value }) => {
    if (candidate.category === 'PERSON_NAME') {
      const person = named.get(normalised(value).join(' '));
      if (!person) return '[Person 1]';
      const identity = person.words.join(' ');
      const role = person.role === 'Person' ? (ledger.roleOf(identity) ?? 'Person') : person.role;
      return `[${role} ${ledger.numberFor(role, identity)}]`;
    }
    if (candidate.category === 'DATE' && candidate.day && !candidate.birth) {
      const day = dayOf(candidate.day, ledger);
      return day === undefined ? '[Date]' : `[Day ${day}]`;
    }
    return `[${candidate.surrogate}]`;
  });
}
