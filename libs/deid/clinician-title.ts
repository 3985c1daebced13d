import type { Candidate } from './candidate.js';

const LONGEST = 5;
const BEFORE = /(?<![\p{L}\p{M}\p{N}])dr\.[ \t]?$/iu;
const LEADING = /^dr\.[ \t]?(?=\S)/i;

/**
 * Widens names of people over a "Dr." before them: with its stop, as America writes it, the title
 * is read as part of the name. "Dr" as India and Britain write it stays, for it is no identifier,
 * and so do "Mrs" and "Mr", which tell the sex. What the title belongs to is looked for without
 * it, so this comes after detection.
 *
 * @param accepted by start, without overlaps, as is what is returned
 */
export function withClinicianTitles(text: string, accepted: readonly Candidate[]): Candidate[] {
  let free = 0;
  return accepted.map((candidate) => {
    const { category, start, end } = candidate;
    const before = text.slice(Math.max(free, start - LONGEST), start);
    free = end;
    const title = category === 'PERSON_NAME' ? BEFORE.exec(before)?.[0] : undefined;
    return title ? { ...candidate, start: start - title.length } : candidate;
  });
}

/** A name as it is known without its title. */
export const withoutClinicianTitle = (value: string): string => value.replace(LEADING, '');
