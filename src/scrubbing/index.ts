export type { RestoredSpan } from './restored-spans.js';
export type { ReceiptRejection } from './receipt.js';
export type { AllottedSurrogate, ThreadSurrogates } from './scrub-task.js';
export {
  type CleanPost,
  type NotPublished,
  type ReviewedPost,
  ReviewedPostsService,
} from './reviewed-posts.service.js';
export { SCRUBBING_ENTITIES, ScrubbingModule } from './scrubbing.module.js';
export { type Preview, ScrubbingService } from './scrubbing.service.js';
