import { Injectable } from '@nestjs/common';
import { AppError, type CaseThreadId, isUuid, type ReplyId } from '../../../libs/kernel/index.js';
import { Outbox } from '../../outbox/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { noSuchCase, requireAuthor } from './case-thread.policy.js';
import { type CaseThreadRow, CaseThreadsRepository } from './case-threads.repository.js';
import { notificationOf } from './case-notification.js';
import { RepliesRepository } from './replies.repository.js';

/** What an author decides about replies once they stand. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly threads: CaseThreadsRepository,
    private readonly replies: RepliesRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  /** Marks one reply as the answer; accepting another moves the mark. For the author of the case. */
  async accept(
    viewer: Viewer | null,
    input: { caseThreadId: string; replyId: string },
  ): Promise<CaseThreadRow> {
    requireVerified(viewer);
    const caseThreadId = input.caseThreadId as CaseThreadId;
    if (!isUuid(caseThreadId) || !isUuid(input.replyId)) throw noSuchCase();
    await this.unitOfWork.run(async (tx) => {
      const thread = await this.threads.lockVisible(tx, caseThreadId);
      requireAuthor(viewer, thread);
      const reply = await this.replies.findVisibleIn(tx, input.replyId as ReplyId);
      if (reply?.caseThreadId !== caseThreadId)
        throw new AppError(
          'NOT_FOUND',
          'There is no such reply in this case. It may have been withdrawn.',
        );
      await this.threads.change(tx, caseThreadId, {
        acceptedReplyId: reply.id,
        ...(!thread.outcome && { status: 'ANSWERED' as const }),
        lastActivityAt: new Date(),
      });
      await this.outbox.append(tx, { type: 'case-thread-changed', caseThreadId });
      const colleague = reply.authorId !== viewer.clinicianId;
      if (colleague && reply.id !== thread.acceptedReplyId)
        await this.outbox.append(
          tx,
          notificationOf('REPLY_ACCEPTED', reply.authorId, caseThreadId, reply.id),
        );
    });
    const accepted = await this.threads.findOneVisible(caseThreadId);
    if (!accepted) throw noSuchCase();
    return accepted;
  }

  /** Takes the author's own reply back; an accepted one opens its case again. */
  async withdraw(viewer: Viewer | null, id: string): Promise<void> {
    requireVerified(viewer);
    const [reply] = isUuid(id) ? await this.replies.findVisible([id as ReplyId]) : [];
    requireAuthor(viewer, reply);
    const { caseThreadId } = reply;
    await this.unitOfWork.run(async (tx) => {
      const thread = await this.threads.lockVisible(tx, caseThreadId);
      if (!thread || !(await this.replies.withdraw(tx, reply.id, new Date()))) throw noSuchCase();
      const accepted = thread.acceptedReplyId === reply.id;
      await this.threads.change(tx, caseThreadId, {
        replyCount: thread.replyCount - 1,
        ...(accepted && { acceptedReplyId: null }),
        ...(accepted && !thread.outcome && { status: 'OPEN' as const }),
      });
      await this.outbox.append(tx, { type: 'case-thread-changed', caseThreadId });
    });
  }
}
