import { readdirSync, readFileSync } from 'node:fs';
import { DEMONSTRATION_THREADS } from '../../../../demonstration/threads/index.js';
import { termsOf } from '../terms.js';

/** Terms that speak for a specialty, and how loudly. */
export interface Example {
  readonly specialty: string;
  readonly weight: number;
  readonly terms: readonly string[];
}

export interface LabelledRequest {
  readonly specialty: string;
  readonly text: string;
}

const here = (path: string) => new URL(path, import.meta.url);

/** What an entry of the vocabulary weighs, by its exclamation marks. */
const DECISIVE = 12;
const TYPICAL = 3;
const POSSIBLE = 1.5;
/** What a word of an expression weighs beside the whole: `stiffness` of `morning stiffness`. */
const PART = 0.3;
const REQUEST = 1;
const THREAD = 0.3;

/** The words of `vocabulary/`, one specialty on a line. */
export function vocabularyExamples(): Example[] {
  return readdirSync(here('vocabulary/'))
    .sort()
    .flatMap((file) => readLabelled(readFileSync(here(`vocabulary/${file}`), 'utf8')))
    .flatMap(({ specialty, text }) =>
      text.split(',').flatMap((entry) => entryExamples(specialty, entry.trim())),
    );
}

/** The cases of the demonstration; the first of a case's specialties counts most. */
export function threadExamples(): Example[] {
  return DEMONSTRATION_THREADS.flatMap(({ title, question, body, specialties }) =>
    specialties.map((specialty, index) => ({
      ...textExample({ specialty, text: [title, question, body].join('\n') }),
      weight: THREAD / (index + 1),
    })),
  );
}

export function tuningRequests(): LabelledRequest[] {
  return readLabelled(readFileSync(here('tuning-requests.txt'), 'utf8'));
}

/** Lines of `specialty: text`. */
export function readLabelled(lines: string): LabelledRequest[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(': ');
      return { specialty: line.slice(0, colon), text: line.slice(colon + 2) };
    });
}

/** Its words one by one: runs of a running text repeat nowhere. */
export function textExample({ specialty, text }: LabelledRequest): Example {
  const terms = namesOf(text).filter((name) => !name.includes(' '));
  return { specialty, weight: REQUEST, terms };
}

function entryExamples(specialty: string, entry: string): Example[] {
  const weight = weightOf(entry);
  const names = namesOf(entry);
  const whole = names.reduce(
    (longest, name) => (name.split(' ').length > longest.split(' ').length ? name : longest),
    names[0] ?? '',
  );
  const parts = names.filter((name) => name !== whole);
  return [
    { specialty, weight, terms: [whole] },
    { specialty, weight: weight * PART, terms: parts },
  ];
}

function weightOf(entry: string): number {
  if (entry.endsWith('!!')) return DECISIVE;
  return entry.endsWith('!') ? TYPICAL : POSSIBLE;
}

function namesOf(text: string): string[] {
  return [...new Set(termsOf(text).map(({ name }) => name))];
}
