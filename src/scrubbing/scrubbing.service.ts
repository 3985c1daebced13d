import { Inject, Injectable } from '@nestjs/common';
import {
  assessRisk,
  type AuthorProfile,
  PIPELINE_VERSION,
  type ReidentificationRisk,
  type ScrubbedText,
  type TextField,
} from '../../libs/deid/index.js';
import { type Clock, type ClinicianId, systemClock } from '../../libs/kernel/index.js';
import { Metrics } from '../platform/metrics/index.js';
import {
  digestOf,
  openReceipt,
  type ReceiptClaims,
  type ReceiptRejection,
  signReceipt,
} from './receipt.js';
import { isVouchedFor, type RestoredSpan, withoutRestored } from './restored-spans.js';
import type {
  AllottedSurrogate,
  ScrubbedField,
  ScrubTask,
  ScrubTaskResult,
  ThreadSurrogates,
} from './scrub-task.js';
import { SCRUBBING_KEYS, type ScrubbingKeys } from './scrubbing-keys.js';
import { ScrubbingPool } from './scrubbing-pool.js';
import { bindToThread, hashIdentity, standingAsAllotted } from './hashed-ledger.js';
import { standingIn } from './standing-surrogates.js';

export interface Preview {
  readonly fields: readonly ScrubbedField[];
  readonly risk: ReidentificationRisk;
  readonly receipt: string;
}

export interface Submission {
  readonly author: ClinicianId;
  readonly fields: readonly TextField[];
  readonly receipt: string;
  readonly restored: readonly RestoredSpan[];
  readonly thread?: ThreadSurrogates;
}

/** What the gate says to a submission. Only a clean one carries texts that may be stored. */
export type Verdict =
  | {
      readonly kind: 'CLEAN';
      readonly texts: Readonly<Record<string, ScrubbedText>>;
      readonly surrogates: readonly AllottedSurrogate[];
      readonly pipelineVersion: string;
    }
  | { readonly kind: 'STILL_IDENTIFYING'; readonly fields: readonly ScrubbedField[] }
  | { readonly kind: 'RECEIPT_REJECTED'; readonly reason: ReceiptRejection };

/** The gate: every free text passes here before anything keeps it. */
@Injectable()
export class ScrubbingService {
  private readonly clock: Clock = systemClock;

  constructor(
    private readonly pool: ScrubbingPool,
    private readonly metrics: Metrics,
    @Inject(SCRUBBING_KEYS) private readonly keys: ScrubbingKeys,
  ) {}

  /** Masks one short text that nobody reviews, such as a reason. */
  async mask(text: string): Promise<ScrubbedText> {
    const { fields } = await this.#scrub({ fields: [{ name: 'text', text }] });
    return fields[0]!.masked;
  }

  /** Masks the texts of one post that nobody reviews; the same person has the same surrogate in all. */
  async maskAll<Name extends string>(
    texts: Readonly<Record<Name, string>>,
  ): Promise<Record<Name, ScrubbedText>> {
    const names = Object.keys(texts) as Name[];
    const { fields } = await this.#scrub({
      fields: names.map((name) => ({ name, text: texts[name] })),
    });
    return Object.fromEntries(fields.map(({ name, masked }) => [name, masked])) as Record<
      Name,
      ScrubbedText
    >;
  }

  /** Masks the texts of one post that nobody reviews again, with the surrogates that stand in them. */
  async maskPost(fields: readonly TextField[]): Promise<Extract<Verdict, { kind: 'CLEAN' }>> {
    const result = await this.#scrub({ fields });
    const standing = standingIn(result.fields.map(({ masked }) => ({ text: masked })));
    return {
      kind: 'CLEAN',
      texts: Object.fromEntries(result.fields.map(({ name, masked }) => [name, masked])),
      surrogates: [
        ...result.surrogates,
        ...standingAsAllotted(this.keys.surrogates, standing, result.surrogates, []),
      ],
      pipelineVersion: PIPELINE_VERSION,
    };
  }

  /** Shows an author what would be shared, with a receipt for it; `profile` is what colleagues know of them. */
  async preview(
    author: ClinicianId,
    profile: AuthorProfile,
    fields: readonly TextField[],
    thread?: ThreadSurrogates,
  ): Promise<Preview> {
    const result = await this.#scrub({ fields, ...(thread && { thread }) });
    return {
      fields: result.fields,
      risk: assessRisk(result.fields, profile),
      receipt: signReceipt(
        this.keys.receipts,
        this.#claims(author, fields, thread?.id ?? null, result),
        this.clock.now(),
      ),
    };
  }

  /**
   * Decides about reviewed texts: the receipt must be for exactly them, and scrubbing them once
   * more must find nothing but what the author vouches for.
   */
  async admit({ author, fields, receipt, restored, thread }: Submission): Promise<Verdict> {
    const expected = { author, threadId: thread?.id ?? null, pipelineVersion: PIPELINE_VERSION };
    const claims = openReceipt(this.keys.receipts, receipt, expected, this.clock.now());
    if (typeof claims === 'string') return { kind: 'RECEIPT_REJECTED', reason: claims };
    if (!this.#areAsReviewed(fields, restored, claims))
      return { kind: 'RECEIPT_REJECTED', reason: 'ALTERED' };

    const result = await this.#scrub({ fields, ...(thread && { thread }) });
    const left = result.fields.map((field) => ({
      ...field,
      findings: field.findings.filter(
        (finding) =>
          !isVouchedFor(
            finding,
            restored.filter((span) => span.field === field.name),
          ),
      ),
    }));
    if (left.some((field) => field.findings.length > 0))
      return { kind: 'STILL_IDENTIFYING', fields: left };
    // What is left of the findings has been vouched for; the texts count as scrubbed as they are.
    const texts = Object.fromEntries(fields.map(({ name, text }) => [name, text as ScrubbedText]));
    return {
      kind: 'CLEAN',
      texts,
      surrogates: [
        ...claims.surrogates,
        ...standingAsAllotted(
          this.keys.surrogates,
          standingIn(fields),
          claims.surrogates,
          thread?.surrogates ?? [],
        ),
      ],
      pipelineVersion: PIPELINE_VERSION,
    };
  }

  /** Surrogates as a thread keeps them: bound to it. */
  bindTo(threadId: string, surrogates: readonly AllottedSurrogate[]): AllottedSurrogate[] {
    return surrogates.map((surrogate) => ({
      ...surrogate,
      keyHash: bindToThread(this.keys.surrogates, threadId, surrogate.keyHash),
    }));
  }

  #claims(
    author: string,
    fields: readonly TextField[],
    threadId: string | null,
    result: ScrubTaskResult,
  ): ReceiptClaims {
    const originals = fields.flatMap(({ text }, index) =>
      result.fields[index]!.findings.map(({ start, end, surrogate }) => [
        this.#hashOriginal(text.slice(start, end)),
        surrogate,
      ]),
    );
    return {
      author,
      pipelineVersion: PIPELINE_VERSION,
      threadId,
      masked: Object.fromEntries(result.fields.map(({ name, masked }) => [name, digestOf(masked)])),
      originals: Object.fromEntries(originals) as Record<string, string>,
      surrogates: result.surrogates,
    };
  }

  #areAsReviewed(
    fields: readonly TextField[],
    restored: readonly RestoredSpan[],
    claims: ReceiptClaims,
  ): boolean {
    const names = new Set(fields.map(({ name }) => name));
    if (
      names.size !== Object.keys(claims.masked).length ||
      restored.some(({ field }) => !names.has(field))
    )
      return false;
    return fields.every(({ name, text }) => {
      const spans = restored.filter(({ field }) => field === name);
      const previewed = withoutRestored(
        text,
        spans,
        (original) => claims.originals[this.#hashOriginal(original)],
      );
      return previewed !== undefined && digestOf(previewed) === claims.masked[name];
    });
  }

  #hashOriginal(original: string): string {
    return hashIdentity(this.keys.surrogates, 'original', original);
  }

  async #scrub(task: ScrubTask): Promise<ScrubTaskResult> {
    const end = this.metrics.masking.startTimer();
    try {
      const result = await this.pool.run(task);
      end({ outcome: 'masked' });
      return result;
    } catch (error) {
      end({ outcome: 'unavailable' });
      throw error;
    }
  }
}
