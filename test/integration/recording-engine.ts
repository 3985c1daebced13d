import type { CaseThreadId } from '../../libs/kernel/index.js';
import { type SearchDocument, SearchEngineUnavailable } from '../../src/search-index/index.js';

/** Stands in for a search server that can be away or refuse, and remembers what it was asked. */
export class RecordingEngine {
  isAway = false;
  refused: CaseThreadId | undefined;
  /** How often it was asked for anything while it was away. */
  asked = 0;
  /** The most batches that were written at the same time. */
  atOnce = 0;
  readonly batches: CaseThreadId[][] = [];
  #writing = 0;

  get indexed(): readonly CaseThreadId[] {
    return this.batches.flat();
  }

  async prepare(): Promise<void> {
    this.#answer();
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    this.#answer();
    const ids = documents.map(({ id }) => id);
    if (this.refused && ids.includes(this.refused)) throw new SearchEngineUnavailable('refused');
    this.atOnce = Math.max(this.atOnce, ++this.#writing);
    await new Promise((resolve) => setTimeout(resolve, 5));
    this.#writing--;
    this.batches.push(ids);
  }

  async remove(): Promise<void> {
    this.#answer();
  }

  #answer(): void {
    if (!this.isAway) return;
    this.asked++;
    throw new SearchEngineUnavailable('ECONNREFUSED');
  }
}
