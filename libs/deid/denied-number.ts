import type { Candidate } from './candidate.js';
import type { Note } from './note.js';

/** "(not an NHS number)", "which is not his mobile": the writer says what the figures are not. */
const DENIAL =
  /^[)\]]? ?[([,;-]? ?(?:which |this |it )?(?:is |was )?not (?:an?|the|his|her|their|any|patient'?s?) (?:[a-z]+ ){0,3}(?:number|no|id|identifier|phone|mobile|contact)\b/i;

/** A label with a sign, a cue or a check digit speaks louder than the denial. */
const SURE = 0.9;

/**
 * Whether a number was taken for an identifier by its shape or a loose word alone while the text
 * behind it denies that. It stays in sight, and the residual list shows it.
 */
export function isDenied(note: Note, { category, confidence, end }: Candidate): boolean {
  return (
    confidence < SURE &&
    (category === 'PHONE' || category === 'OTHER_ID' || category === 'MEDICAL_RECORD_NUMBER') &&
    DENIAL.test(note.text.slice(end, end + 48))
  );
}
