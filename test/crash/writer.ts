import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphqlClient, GraphqlError } from '../app/graphql-client.js';
import { OPEN_CASE, type Preview, PREVIEW, REPLY_TO_CASE } from '../factories/posts.js';

export interface Acknowledged {
  readonly operation: 'openCase' | 'replyToCase';
  /** Stands in this post and in no other. */
  readonly word: string;
  /** Of the thread or of the reply, as the API gave it. */
  readonly id: string;
  readonly caseThreadId: string;
}

/** What a client meets while something is being restarted, and answers by sending the same once more. */
const PASSING = new Set(['INTERNAL', 'MASKING_UNAVAILABLE']);
const RETRY_DELAY_MS = 100;
/** Keeps each writer within the rate limit of one clinician. */
const PAUSE_MS = 60;
const SYLLABLES = [
  'ba',
  'co',
  'du',
  'fe',
  'gi',
  'ka',
  'lo',
  'mu',
  'ne',
  'pi',
  'ra',
  'so',
  'tu',
  've',
  'wi',
  'za',
];
let serial = 0;

/** A word like a drug's name, of letters alone, that was never given before. */
function newWord(): string {
  const number = serial++;
  return `vel${[12, 8, 4, 0].map((bits) => SYLLABLES[(number >> bits) & 15]).join('')}mab`;
}

/** Posts cases and replies for as long as it is let, and repeats each with the same key until it is acknowledged. */
export class Writer {
  readonly acknowledged: Acknowledged[] = [];
  retries = 0;

  constructor(private readonly client: GraphqlClient) {}

  async write(goOn: () => boolean): Promise<void> {
    while (goOn()) {
      const threads = this.acknowledged.filter(({ operation }) => operation === 'openCase');
      if (serial % 3 === 0 || threads.length === 0) await this.#open();
      else await this.#reply(threads[serial % threads.length]!.id);
      await sleep(PAUSE_MS);
    }
  }

  async #open(): Promise<void> {
    const word = newWord();
    const texts = {
      title: `Fever on ${word}`,
      question: 'Would you stop it?',
      body: `A man with fever for five days has been taking ${word} twice daily.`,
    };
    const { masked, receipt } = await this.#preview(texts, word);
    const input = {
      ...masked,
      receipt,
      specialties: ['general-medicine'],
      idempotencyKey: randomUUID(),
    };
    const { openCase } = (await this.#untilAnswered(OPEN_CASE, input)) as {
      openCase: { caseThread: { id: string } };
    };
    const { id } = openCase.caseThread;
    this.acknowledged.push({ operation: 'openCase', word, id, caseThreadId: id });
  }

  async #reply(caseThreadId: string): Promise<void> {
    const word = newWord();
    const { masked, receipt } = await this.#preview(
      { body: `I would change it to ${word} for a week.` },
      word,
      caseThreadId,
    );
    const input = { ...masked, receipt, caseThreadId, idempotencyKey: randomUUID() };
    const { replyToCase } = (await this.#untilAnswered(REPLY_TO_CASE, input)) as {
      replyToCase: { reply: { id: string } };
    };
    this.acknowledged.push({
      operation: 'replyToCase',
      word,
      id: replyToCase.reply.id,
      caseThreadId,
    });
  }

  async #preview(
    texts: Record<string, string>,
    word: string,
    caseThreadId?: string,
  ): Promise<{ masked: Record<string, string>; receipt: string }> {
    const fields = Object.entries(texts).map(([name, text]) => ({ name, text }));
    const { previewMasking } = (await this.#untilAnswered(PREVIEW, { fields, caseThreadId })) as {
      previewMasking: Preview;
    };
    const masked = Object.fromEntries(
      previewMasking.fields.map((field) => [field.name, field.masked]),
    );
    if (!masked['body']?.includes(word))
      throw new Error(`The scrubber took the word ${word} for an identifier.`);
    return { masked, receipt: previewMasking.receipt };
  }

  async #untilAnswered(operation: string, input: object): Promise<unknown> {
    for (;;) {
      const answer = await this.client.send(operation, { input }).catch(() => undefined);
      if (answer?.data) return answer.data;
      requirePassing(answer?.errors ?? []);
      this.retries++;
      await sleep(RETRY_DELAY_MS);
    }
  }
}

/** A restart must never look like a decision: not signed in, not there, already used. */
function requirePassing(errors: readonly GraphqlError[]): void {
  const lasting = errors.find(({ extensions }) => !PASSING.has(extensions.code));
  if (lasting) throw new Error(`A writer was refused: ${JSON.stringify(lasting)}`);
}
