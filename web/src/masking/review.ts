import type { Answer } from '../graphql/ask-server.js';
import type { Failure } from '../state/failures.js';
import { createStore, type Store } from '../state/store.js';
import { judgeCheck, stillRestored, withFound, type FoundTerm } from './check.js';
import { compose, type RestoredSpan } from './compose.js';
import type { OffDevice } from './device/device.js';
import type { Allotted } from './device/protocol.js';
import {
  type DraftField,
  type Finding,
  type Residual,
  type RestoreReason,
  type ReviewField,
  termOf,
} from './masked-field.js';
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

/** By whom a text was masked: the device, or the server and why. */
export type MaskedBy = 'device' | OffDevice;

export interface Masking extends Omit<Preview, 'receipt'> {
  readonly by: MaskedBy;
  /** Null where the device masked: the server has seen nothing yet. */
  readonly receipt: string | null;
  /** Who got which surrogate, where the device knows it. */
  readonly allotted: Allotted | null;
}

export interface Submission {
  readonly idempotencyKey: string;
  readonly receipt: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly restored: readonly RestoredSpan[];
  readonly allotted: Allotted | null;
}

export type Verdict =
  | { readonly kind: 'posted'; readonly id: string }
  | { readonly kind: 'still-identifying'; readonly fields: readonly MaskedAnswer[] }
  | { readonly kind: 'receipt-rejected'; readonly reason: 'STALE' | 'FOREIGN' | 'ALTERED' };

/** What is done for a review elsewhere; the same for a case and for a reply. */
export interface ReviewServer {
  /** On the device, or by the server where that cannot be. */
  mask(fields: readonly DraftField[]): Promise<Answer<Masking>>;
  /** The server's look at a text that the device masked, before it is posted. */
  check(fields: readonly DraftField[]): Promise<Answer<Preview>>;
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
  /** What the server's check found besides; masked wherever it stands. */
  readonly found: readonly FoundTerm[];
  readonly risk: Risk | null;
  /** The last masking, while it is that of the text as it stands; nothing else can be posted. */
  readonly masking: Masking | null;
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
  found: [],
  risk: null,
  masking: null,
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
    // Nothing can be posted until this preview has been seen.
    change({ busy: 'masking', failure: null, masking: null, notice });
    const since = performance.now();
    const answer = await server.mask(sent.map(({ name, text }) => ({ name, text })));
    if (mine !== round) return;
    if (!answer.ok) return change({ busy: null, failure: answer.failure });
    const masking = answer.data;
    const byName = new Map(masking.fields.map((field) => [field.name, field]));
    const fields = sent.map(({ name, text, added }) => {
      const { masked = text, findings = [], residual = [] } = byName.get(name) ?? {};
      return withFound({ name, text, added, masked, findings, residual }, state.get().found);
    });
    const took = performance.now() - since;
    change({ busy: null, fields, risk: masking.risk, masking, took });
  }

  /** The same key when a retry sends the same text, so that it is posted once. */
  function keyFor(content: string): string {
    if (attempt?.content !== content) attempt = { content, key: crypto.randomUUID() };
    return attempt.key;
  }

  /**
   * What is submitted: the server's own receipt for a text that the device masked. Null where its
   * check failed, or found what the author has not seen yet; the review says so.
   */
  async function prepare(masking: Masking): Promise<Submission | null> {
    const { fields, restored } = state.get();
    const composed = compose(fields, restored);
    const { receipt, allotted } = masking;
    const content = JSON.stringify([composed, server.facts?.()]);
    const submission = { ...composed, allotted, idempotencyKey: keyFor(content) };
    if (receipt !== null) return { ...submission, receipt };

    const mine = round;
    const texts = fields.map(({ name }) => ({ name, text: composed.texts[name] ?? '' }));
    const answer = await server.check(texts);
    // Changed or forgotten meanwhile: that text is not to be posted any more.
    if (mine !== round) return null;
    if (!answer.ok) {
      change({ busy: null, failure: answer.failure });
      return null;
    }
    const checked = judgeCheck(answer.data.fields, composed);
    if (checked.found.length === 0) {
      return { ...submission, restored: checked.restored, receipt: answer.data.receipt };
    }
    change({
      found: [...state.get().found, ...checked.found],
      restored: stillRestored(restored, checked.found),
    });
    await preview('found-more');
    return null;
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
      change({ restored: new Map(state.get().restored).set(termOf(original), reason) });
    },
    maskAgain(original) {
      const restored = new Map(state.get().restored);
      restored.delete(termOf(original));
      change({ restored });
    },
    async post() {
      const { masking, busy } = state.get();
      if (!masking || busy) return null;
      change({ busy: 'posting', failure: null, notice: null });
      const submission = await prepare(masking);
      if (!submission) return null;
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
