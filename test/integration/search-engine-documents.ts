import type { ScrubbedText } from '../../libs/deid/index.js';
import type { CaseThreadId, SpecialtySlug } from '../../libs/kernel/index.js';
import type { SearchDocument } from '../../src/search-index/index.js';

type Plain<T> = T extends ScrubbedText | CaseThreadId | SpecialtySlug
  ? string
  : T extends readonly (infer One)[]
    ? Plain<One>[]
    : T;
type Given = { [Field in keyof SearchDocument]?: Plain<SearchDocument[Field]> };

/** The id of the document that `aDocument(number)` makes. */
export function idOf(number: number): CaseThreadId {
  return `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}` as CaseThreadId;
}

/** A document without any words but those given; a higher number is newer. */
export function aDocument(number: number, given: Given = {}): SearchDocument {
  const document: Given = {
    id: idOf(number),
    revision: 1,
    title: '',
    question: '',
    body: '',
    replies: [],
    acceptedReply: null,
    specialties: ['general-medicine'],
    specialtyNames: [],
    kind: 'CASE',
    status: 'OPEN',
    ageBand: null,
    sex: null,
    careTier: null,
    outcome: null,
    createdAt: new Date(Date.UTC(2026, 0, 1) + number * 60_000),
    ...given,
  };
  // Only the scrubber makes ScrubbedText; these texts were made up here.
  return document as unknown as SearchDocument;
}

/** As a source of `rebuild`: the batches, one after the other. */
export async function* inBatches(
  ...batches: readonly (readonly SearchDocument[])[]
): AsyncGenerator<readonly SearchDocument[]> {
  for (const batch of batches) yield await Promise.resolve(batch);
}

/** Everything that batches hold, in order. */
export async function collected<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}
