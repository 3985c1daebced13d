import { Injectable } from '@nestjs/common';
import type { ReplyId } from '../../../libs/kernel/index.js';
import { OperationLoader } from '../../platform/graphql/index.js';
import { RepliesRepository, type ReplyRow } from './replies.repository.js';

/** Accepted replies by id; a withdrawn one is null. */
@Injectable()
export class AcceptedReplyLoader extends OperationLoader<ReplyId, ReplyRow | null> {
  constructor(private readonly replies: RepliesRepository) {
    super();
  }

  protected async batch(ids: readonly ReplyId[]): Promise<(ReplyRow | null)[]> {
    const found = new Map((await this.replies.findVisible(ids)).map((reply) => [reply.id, reply]));
    return ids.map((id) => found.get(id) ?? null);
  }
}
