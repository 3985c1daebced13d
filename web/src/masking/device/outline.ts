import { InMemoryLedger, knownWords, scrubFields } from '../../../../libs/deid/index.js';
import type { DraftField } from '../masked-field.js';

/** What may leave the device before its author has looked: masked, and known words alone. */
export function outline(fields: readonly DraftField[]): DraftField[] {
  return scrubFields(fields, { ledger: new InMemoryLedger() }).map(({ name, masked }) => ({
    name,
    text: knownWords(masked),
  }));
}
