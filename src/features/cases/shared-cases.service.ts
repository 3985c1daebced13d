import { Injectable } from '@nestjs/common';
import type { CaseThreadId, ClinicianId } from '../../../libs/kernel/index.js';
import { Outbox } from '../../outbox/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { type CleanPost, ScrubbingService } from '../../scrubbing/index.js';
import type { CaseThreadEntity } from './case-thread.entity.js';
import { CaseThreadsRepository } from './case-threads.repository.js';
import { MaskingRecordsRepository } from './masking-records.repository.js';
import { RepliesRepository } from './replies.repository.js';

/** What was asked and answered elsewhere, and is shared because both who wrote it agreed. */
export interface SharedCase extends Pick<
  CaseThreadEntity,
  'authorId' | 'specialties' | 'ageBand' | 'sex' | 'careTier'
> {
  readonly answererId: ClinicianId;
  /** With the texts `title`, `question`, `body` and `answer`. */
  readonly post: CleanPost;
}

@Injectable()
export class SharedCasesService {
  constructor(
    private readonly threads: CaseThreadsRepository,
    private readonly replies: RepliesRepository,
    private readonly records: MaskingRecordsRepository,
    private readonly scrubbing: ScrubbingService,
    private readonly outbox: Outbox,
  ) {}

  /** Opens an answered case in the caller's transaction. Whoever calls has asked both. */
  async open(tx: Transaction, { answererId, post, ...facts }: SharedCase): Promise<CaseThreadId> {
    const { texts, surrogates, pipelineVersion } = post;
    const { authorId } = facts;
    const caseThreadId = await this.threads.insert(tx, {
      ...facts,
      kind: 'CASE',
      title: texts['title']!,
      question: texts['question']!,
      body: texts['body']!,
      pipelineVersion,
    });
    await this.threads.countReply(tx, caseThreadId);
    const replyId = await this.replies.insert(tx, {
      caseThreadId,
      authorId: answererId,
      body: texts['answer']!,
      pipelineVersion,
    });
    await this.threads.change(tx, caseThreadId, { acceptedReplyId: replyId, status: 'ANSWERED' });
    await this.records.insertSurrogates(
      tx,
      { caseThreadId, clinicianId: authorId },
      this.scrubbing.bindTo(caseThreadId, surrogates),
    );
    await this.outbox.append(tx, { type: 'case-thread-changed', caseThreadId });
    return caseThreadId;
  }
}
