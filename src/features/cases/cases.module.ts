import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { AnswersService } from './answers.service.js';
import { CaseBodyLoader } from './case-body.loader.js';
import { CasePublishingService } from './case-publishing.service.js';
import { CaseThreadDocuments } from './case-thread-documents.js';
import { AcceptedReplyLoader } from './accepted-reply.loader.js';
import { CaseThreadsRepository } from './case-threads.repository.js';
import { CaseThreadsResolver } from './case-threads.resolver.js';
import { CaseThreadsService } from './case-threads.service.js';
import { ClosingResolver } from './closing.resolver.js';
import { ClosingService } from './closing.service.js';
import { MaskingRecordsRepository } from './masking-records.repository.js';
import { OpeningService } from './opening.service.js';
import { PreviewsService } from './previews.service.js';
import { PublishingResolver } from './publishing.resolver.js';
import { RepliesRepository } from './replies.repository.js';
import { RepliesResolver } from './replies.resolver.js';
import { RepliesService } from './replies.service.js';
import { ReplyPagesLoader } from './reply-pages.loader.js';
import { SharedCasesService } from './shared-cases.service.js';

@Module({
  imports: [IdentityModule],
  providers: [
    AcceptedReplyLoader,
    AnswersService,
    CaseBodyLoader,
    CasePublishingService,
    CaseThreadsRepository,
    CaseThreadsResolver,
    CaseThreadsService,
    ClosingResolver,
    ClosingService,
    MaskingRecordsRepository,
    OpeningService,
    PreviewsService,
    PublishingResolver,
    RepliesRepository,
    RepliesResolver,
    RepliesService,
    ReplyPagesLoader,
    SharedCasesService,
  ],
  exports: [CaseThreadsService, SharedCasesService],
})
export class CasesModule {}

/** What the worker needs of cases: the documents to index. */
@Module({
  providers: [CaseThreadDocuments, CaseThreadsRepository, RepliesRepository],
  exports: [CaseThreadDocuments],
})
export class CasesWorkerModule {}
