import { AppError } from '../kernel/index.js';
import type { Candidate, KnownValue } from './candidate.js';
import { withClinicianTitles, withoutClinicianTitle } from './clinician-title.js';
import { detect } from './detection.js';
import { type Note, readNote } from './note.js';
import type { Policy } from './policy.js';
import { knownValues } from './propagation.js';
import { residualOf } from './residual.js';
import type { Finding, ScrubbedText, ScrubResult, TextField } from './scrub-result.js';
import { InMemoryLedger, type SurrogateLedger } from './surrogate-ledger.js';
import { surrogatesFor } from './surrogates.js';
import { inputSpan, shieldSpans, type TextView, viewOf } from './text-view.js';

/** The longest text that `scrub` takes, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 100_000;

/** Changes whenever the same text may be masked differently; receipts carry it. */
export const PIPELINE_VERSION = '2026.12';

/** Each pass finds what the shields of the one before laid bare; texts settle in two or three. */
const MOST_PASSES = 40;

export interface ScrubOptions {
  /** Keeps surrogates the same over several texts; without it they agree within one call. */
  readonly ledger?: SurrogateLedger;
  /** How much is masked; `safe-harbor` when left out. */
  readonly policy?: Policy;
}

interface Work {
  readonly field: TextField;
  view: TextView;
  /** What the last pass read; after the last pass that is the masked text. */
  note: Note | undefined;
  /** In input offsets. */
  found: Candidate[];
  /** Values that need not be looked for again: shields bring none of them back. */
  readonly lookedFor: Set<string>;
}

/** One pass over one field; returns what it found, in view offsets. */
function pass(work: Work, known: readonly KnownValue[], policy: Policy): KnownValue[] {
  const { view } = work;
  work.note = readNote(view.text);
  const news = known.filter(({ value }) => !work.lookedFor.has(value));
  const { accepted, lookedFor } = detect(work.note, news, policy);
  for (const { value } of lookedFor) work.lookedFor.add(value);
  if (accepted.length === 0) return [];
  const masked = withClinicianTitles(view.text, accepted);
  work.found.push(...masked.map((c) => ({ ...c, ...inputSpan(view, c.start, c.end) })));
  work.view = shieldSpans(view, masked);
  return knownValues(view.text, accepted);
}

/**
 * Finds everything in all fields. What one field names is looked for in the others, and each
 * field is read again with its findings shielded until nothing is left: that is what makes
 * masked text pass as clean when it is scrubbed again.
 */
function findAll(fields: readonly TextField[], policy: Policy): Work[] {
  const works = fields.map((field): Work => ({
    field,
    view: viewOf(field.text),
    note: undefined,
    found: [],
    lookedFor: new Set(),
  }));
  const known: KnownValue[] = [];
  let restless = new Set(works);
  for (let i = 0; i < MOST_PASSES && restless.size > 0; i += 1) {
    const before = known.length;
    const next = new Set<Work>();
    for (const work of restless) {
      const values = pass(work, known, policy);
      if (values.length > 0) next.add(work);
      known.push(...values.filter((v) => v.candidate.category === 'PERSON_NAME'));
    }
    // A name that is new makes every field worth another look.
    restless = known.length > before && works.length > 1 ? new Set(works) : next;
  }
  if (restless.size > 0)
    throw new AppError(
      'MASKING_UNAVAILABLE',
      'The text could not be masked. Nothing was stored; try again with a shorter text.',
    );
  for (const work of works) work.found.sort((a, b) => a.start - b.start);
  return works;
}

function assertFits(fields: readonly TextField[]): void {
  const size = fields.reduce((n, f) => Math.max(n, f.text.length), 0);
  if (size > MAX_TEXT_LENGTH) {
    throw new AppError(
      'BAD_USER_INPUT',
      `A text is longer than ${MAX_TEXT_LENGTH} characters. Shorten it; nothing was stored.`,
    );
  }
}

function resultOf(work: Work, surrogates: readonly string[]): ScrubResult {
  const { text } = work.field;
  let masked = '';
  let from = 0;
  const findings = work.found.map((c, i): Finding => {
    const surrogate = surrogates[i] as string;
    masked += text.slice(from, c.start) + surrogate;
    from = c.end;
    const { start, end, category, recogniser } = c;
    return {
      start,
      end,
      category,
      confidence: Math.round(c.confidence * 1000) / 1000,
      recogniser,
      surrogate,
    };
  });
  masked += text.slice(from);
  return {
    masked: masked as ScrubbedText,
    findings,
    residual: residualOf(work.view, work.note ?? readNote(work.view.text)),
  };
}

/**
 * Masks several fields of one document: a name found in one is masked in all, and the same
 * person or date has the same surrogate everywhere.
 *
 * @param fields at most `MAX_TEXT_LENGTH` UTF-16 units each
 * @returns one result per field, in order; offsets are UTF-16 units of that field's text
 * @throws AppError BAD_USER_INPUT when a field is too long, MASKING_UNAVAILABLE when it does not settle
 */
export function scrubFields(
  fields: readonly TextField[],
  options: ScrubOptions = {},
): (ScrubResult & { readonly name: string })[] {
  assertFits(fields);
  const ledger = options.ledger ?? new InMemoryLedger();
  const works = findAll(fields, options.policy ?? 'safe-harbor');
  const items = works.flatMap(({ field, found }) =>
    found.map((candidate) => ({
      candidate,
      value: withoutClinicianTitle(field.text.slice(candidate.start, candidate.end)),
    })),
  );
  const surrogates = surrogatesFor(items, ledger);
  let from = 0;
  return works.map((work) => {
    const own = surrogates.slice(from, from + work.found.length);
    from += work.found.length;
    return { name: work.field.name, ...resultOf(work, own) };
  });
}

/**
 * Masks one text: finds PHI (the 18 classes of 45 CFR 164.514(b)(2)(i) and their Indian
 * counterparts) and puts bracketed surrogates in its place.
 *
 * @param text at most `MAX_TEXT_LENGTH` UTF-16 units, any Unicode
 * @returns masked text, findings by start without overlaps, and what deserves a look
 * @throws AppError BAD_USER_INPUT when the text is too long
 */
export function scrub(text: string, options: ScrubOptions = {}): ScrubResult {
  const [result] = scrubFields([{ name: 'text', text }], options);
  const { masked, findings, residual } = result as ScrubResult;
  return { masked, findings, residual };
}
