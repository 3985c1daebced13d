import type { Candidate } from './candidate.js';
import type { Note } from './note.js';

/** "(not an NHS number)", "which is not his mobile": the writer says what the figures are not. */
const DENIAL =
  /^[)\]]? ?[([,;-]? ?(?:which |this |it )?(?:is |was )?not (?:an?|the|his|her|their|any|patient'?s?) (?:[a-z]+ ){0,3}(?:number|no|id|identifier|phone|mobile|contact)\b/i;

/** Parity, an hour, doses by day, a change of a gene: "CASE: G3P2", "CT 0600h", "2-2-2-0-2", "c.1521_1523del". */
const MEASURE =
  /^(?:\d(?:-\d){2,5}|G\d{1,2}P\d{1,2}(?:[AL]\d{1,2}){0,2}|(?:[01]\d|2[0-3])[0-5]\dh(?:rs?)?|[cgmnr]\.[-*]?\d[\w+*-]{0,30})$/i;
/** A share or a cycle threshold behind the letters of a ratio or a test: "AR 48/112", "CT 22/23". */
const SHARE = /\b(?:CT|Ct|AR|OR|RR|Token) $/;

/** A score or the size of a sample. */
const COUNTED = /\b(?:scores?|n ?=) $/i;

/** A label with a sign, a cue or a check digit speaks louder than the denial. */
const SURE = 0.9;

/**
 * Whether a number was taken for an identifier by its shape or a loose word alone while the text
 * behind it denies that. It stays in sight, and the residual list shows it.
 */
export function isDenied(note: Note, { category, confidence, start, end }: Candidate): boolean {
  if (category !== 'PHONE' && category !== 'OTHER_ID' && category !== 'MEDICAL_RECORD_NUMBER')
    return false;
  const value = note.text.slice(start, end);
  if (MEASURE.test(value)) return true;
  if (confidence < SURE && COUNTED.test(note.text.slice(Math.max(0, start - 8), start)))
    return true;
  if (
    /^\d{1,3}\/\d{1,3}$/.test(value) &&
    SHARE.test(note.text.slice(Math.max(0, start - 6), start))
  )
    return true;
  return confidence < SURE && DENIAL.test(note.text.slice(end, end + 48));
}
