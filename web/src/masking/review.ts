import type { Answer } from '../graphql/ask-server.js';
import type { Failure } from '../state/failures.js';
import { createStore, type Store } from '../state/store.js';
import { compose, type RestoredSpan } from './compose.js';
import type { DraftField, Finding, Residual, RestoreReason, ReviewField } from './masked-field.js';
import {
  applyOwnMasks,
  occurrences,
  OWN_SURROGATE,
  type OwnMask,
  type OwnSurrogate,
} from './own-masks.js';
import { learnFromRefusal } from './refusal.js';

export interface Risk {
  readonly level: 'LOW' | 'MODERATE' | 'HIGH';
  readonly score: number;
  readonly factors: readonly { readonly explanation: string; readonly advice: string }[];
}

export interface MaskedAnswer {
  readonly name: string;
  readonly masked: string;
  readonly findings: readonly Finding[];
  readonly residual: readonly Residual[];
}

export interface Preview {
  readonly fields: readonly MaskedAnswer[];
  readonly risk: Risk;
  readonly receipt: string;
}

export interface Submission {
  readonly idempotencyKey: string;
  readonly receipt: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly restored: readonly RestoredSpan[];
}

export type Verdict =
  | { readonly kind: 'posted'; readonly id: string }
  | { readonly kind: 'still-identifying'; readonly fields: readonly MaskedAnswer[] }
  | { readonly kind: 'receipt-rejected'; readonly reason: 'STALE' | 'FOREIGN' | 'ALTERED' };

/** What the server does for a review; the same for a case and for a reply. */
export interface ReviewServer {
  preview(fields: readonly DraftField[]): Promise<Answer<Preview>>;
  submit(submission: Submission): Promise<Answer<Verdict>>;
  /** What else is posted: with other facts, the same text is another post. */
  facts?(): unknown;
}

export interface ReviewState {
  readonly busy: 'masking' | 'posting' | null;
  /** Empty until the first preview has come. */
  readonly fields: readonly ReviewField[];
  readonly masks: readonly OwnMask[];
  readonly restored: ReadonlyMap<string, RestoreReason>;
  readonly risk: Risk | null;
  readonly receipt: string | null;
  /** How long the last preview took, in milliseconds. */
  readonly took: number;
  readonly notice: 'found-more' | 'checked-again' | null;
  readonly failure: Failure | null;
}

const FRESH: ReviewState = {
  busy: null,
  fields: [],
  masks: [],
  restored: new Map(),
  risk: null,
  receipt: null,
  took: 0,
  notice: null,
  failure: null,
};

export interface Review {
  readonly state: Store<ReviewState>;
  start(drafts: readonly DraftField[]): Promise<void>;
  again(): Promise<void>;
  mask(terms: readonly string[], as?: OwnSurrogate): Promise<void>;
  unmask(term: string): Promise<void>;
  restore(original: string, reason?: RestoreReason): void;
  maskAgain(original: string): void;
  post(): Promise<string | null>;
  forget(): void;
}

/** Preview, review, publish: what the author decides is kept through every new preview. */
export function createReview(server: ReviewServer): Review {
  const state = createStore(FRESH);
  const change = (part: Partial<ReviewState>) => state.update((old) => ({ ...old, ...part }));
  let drafts: readonly DraftField[] = [];
  let round = 0;
  let attempt: { readonly content: string; readonly key: string } | null = null;

  async function preview(notice: ReviewState['notice'] = null): Promise<void> {
    const mine = (round += 1);
    const sent = drafts.map((draft) => ({
      name: draft.name,
      ...applyOwnMasks(draft, state.get().masks),
    }));
    // Without a receipt nothing can be posted until this preview has been seen.
    change({ busy: 'masking', failure: null, receipt: null, notice });
    const since = performance.now();
    const answer = await server.preview(sent.map(({ name, text }) => ({ name, text })));
    if (mine !== round) return;
    if (!answer.ok) return change({ busy: null, failure: answer.failure });
    const byName = new Map(answer.data.fields.map((field) => [field.name, field]));
    const fields = sent.map(({ name, text, added }) => {
      const { masked = text, findings = [], residual = [] } = byName.get(name) ?? {};
      return { name, text, added, masked, findings, residual };
    });
    const { risk, receipt } = answer.data;
    change({ busy: null, fields, risk, receipt, took: performance.now() - since });
  }

  /** The same key when a retry sends the same text, so that it is posted once. */
  function keyFor(content: string): string {
    if (attempt?.content !== content) attempt = { content, key: crypto.randomUUID() };
    return attempt.key;
  }

  async function judge(verdict: Verdict, submitted: Submission): Promise<string | null> {
    if (verdict.kind === 'posted') return verdict.id;
    if (verdict.kind === 'still-identifying') {
      change(learnFromRefusal(state.get(), verdict.fields, submitted.texts));
    }
    await preview(verdict.kind === 'still-identifying' ? 'found-more' : 'checked-again');
    return null;
  }

  return {
    state,
    async start(next) {
      drafts = next;
      await preview();
    },
    again: () => preview(),
    async mask(terms, as = OWN_SURROGATE) {
      const { fields, masks } = state.get();
      const originals = fields.flatMap(({ text, findings }) =>
        findings.map(({ start, end }) => text.slice(start, end)),
      );
      const known = new Set(masks.map(({ term }) => term.toLowerCase()));
      const added = terms
        .filter((term) => !known.has(term.toLowerCase()))
        .map((term) => ({
          term,
          surrogate: as,
          within: [...new Set(originals.filter((o) => occurrences(term, o).length > 0))],
        }));
      if (added.length === 0) return;
      change({ masks: [...masks, ...added] });
      await preview();
    },
    async unmask(term) {
      change({ masks: state.get().masks.filter((mask) => mask.term !== term) });
      await preview();
    },
    restore(original, reason = 'MEDICAL_TERM') {
      change({ restored: new Map(state.get().restored).set(original, reason) });
    },
    maskAgain(original) {
      const restored = new Map(state.get().restored);
      restored.delete(original);
      change({ restored });
    },
    async post() {
      const { receipt, fields, restored, busy } = state.get();
      if (!receipt || busy) return null;
      const composed = compose(fields, restored);
      const content = JSON.stringify([composed, server.facts?.()]);
      const submission = { ...composed, receipt, idempotencyKey: keyFor(content) };
      change({ busy: 'posting', failure: null, notice: null });
      const answer = await server.submit(submission);
      if (!answer.ok) {
        change({ busy: null, failure: answer.failure });
        return null;
      }
      change({ busy: null });
      return judge(answer.data, submission);
    },
    forget() {
      round += 1;
      drafts = [];
      attempt = null;
      state.set(FRESH);
    },
  };
}
