export type { RestoredSpan } from './restored-spans.js';
export type { ReceiptRejection } from './receipt.js';
export type { AllottedSurrogate, ThreadSurrogates } from './scrub-task.js';
export { ScrubbingModule } from './scrubbing.module.js';
export { type Preview, ScrubbingService, type Verdict } from './scrubbing.service.js';
