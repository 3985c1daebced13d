import { CaseThreadEntity } from './case-thread.entity.js';
import { ClosingResolver } from './closing.resolver.js';
import { CaseThreadsResolver } from './case-threads.resolver.js';
import { PublishingResolver } from './publishing.resolver.js';
import { RepliesResolver } from './replies.resolver.js';
import { ReplyEntity } from './reply.entity.js';
import { ThreadSurrogateEntity } from './thread-surrogate.entity.js';

export { notPublishedType, ReceiptRejected, refusalOf, StillIdentifying } from './case-results.js';
export { noSuchCase } from './case-thread.policy.js';
export { CaseThreadDocuments } from './case-thread-documents.js';
export { CaseThreadType } from './case-thread.type.js';
export type { CaseThreadRow } from './case-threads.repository.js';
export { CaseThreadsService } from './case-threads.service.js';
export {
  AGE_BANDS,
  type AgeBand,
  CASE_KINDS,
  CASE_OUTCOMES,
  CASE_STATUSES,
  type CaseKind,
  type CaseOutcome,
  type CaseStatus,
  type Sex,
  SEXES,
} from './case-vocabulary.js';
export { CasesModule, CasesWorkerModule } from './cases.module.js';
export { MaskingPreviewType, SurrogatesInUseType } from './masking.type.js';
export { NotBlank } from './not-blank.js';
export { TextFieldInput } from './preview-masking.input.js';
export { ReviewedPostInput } from './reviewed-post.input.js';
export { SharedCasesService } from './shared-cases.service.js';

export const CASE_ENTITIES = [CaseThreadEntity, ReplyEntity, ThreadSurrogateEntity];
export const CASE_RESOLVERS = [
  CaseThreadsResolver,
  ClosingResolver,
  PublishingResolver,
  RepliesResolver,
];
