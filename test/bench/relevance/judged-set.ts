import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEMONSTRATION_THREADS } from '../../../src/demonstration/threads/index.js';
import { SPECIALTY_TAXONOMY } from '../../../src/features/identity/specialties/taxonomy.js';

/** A thread of the judged set, as the search index would know it. */
export interface JudgedThread {
  readonly key: string;
  readonly title: string;
  readonly question: string;
  readonly body: string;
  readonly replies: readonly string[];
  readonly acceptedReply: string | null;
  readonly specialties: readonly string[];
  readonly specialtyNames: readonly string[];
}

export interface JudgedQuery {
  readonly kind: string;
  readonly query: string;
  /** By the key of the thread, 1 to 3; every other thread is 0. */
  readonly grades: ReadonlyMap<string, number>;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const nameOf = new Map(SPECIALTY_TAXONOMY.map(({ slug, name }) => [slug, name]));

/** The threads of the demonstration, then those written for this set. */
export function judgedThreads(): JudgedThread[] {
  const written = readdirSync(`${folder}threads`)
    .sort()
    .flatMap((file) => threadsIn(readFileSync(`${folder}threads/${file}`, 'utf8')));
  return [...demonstrationThreads(), ...written];
}

/** The half to tune on, and the half that is only reported; by turns, so that both hold each kind. */
export function judgedQueries(): { tuning: JudgedQuery[]; kept: JudgedQuery[] } {
  const [, ...lines] = readFileSync(`${folder}queries.tsv`, 'utf8').trim().split('\n');
  const queries = lines.map(readQuery);
  return {
    tuning: queries.filter((_, index) => index % 2 === 0),
    kept: queries.filter((_, index) => index % 2 === 1),
  };
}

function readQuery(line: string): JudgedQuery {
  const [kind = '', query = '', judgements = ''] = line.split('\t');
  const grades = judgements.split(';').flatMap((judgement) => {
    const [grade, ...keys] = judgement.trim().split(' ');
    return keys.map((key) => [key, Number(grade)] as const);
  });
  return { kind, query, grades: new Map(grades) };
}

function threadsIn(text: string): JudgedThread[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const [head = '', title = '', ...lines] = block.trim().split('\n');
      const [key = '', specialties = ''] = head.split(' | ');
      const after = (mark: string): string[] =>
        lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
      return {
        key,
        title,
        question: after('? ').join('\n'),
        body: lines.filter((line) => !/^[?*+] /.test(line)).join('\n'),
        replies: after('+ '),
        acceptedReply: after('* ')[0] ?? null,
        ...named(specialties.split(', ')),
      };
    });
}

function demonstrationThreads(): JudgedThread[] {
  return DEMONSTRATION_THREADS.map(({ key, title, question, body, specialties, replies }) => ({
    key,
    title,
    question,
    body,
    replies: replies.filter((reply) => !reply.accepted).map((reply) => reply.body),
    acceptedReply: replies.find((reply) => reply.accepted)?.body ?? null,
    ...named(specialties),
  }));
}

function named(
  specialties: readonly string[],
): Pick<JudgedThread, 'specialties' | 'specialtyNames'> {
  return { specialties, specialtyNames: specialties.map((slug) => nameOf.get(slug) ?? slug) };
}
