import { Injectable } from '@nestjs/common';
import type { SecondOpinionId } from '../../../libs/kernel/index.js';
import { OperationLoader } from '../../platform/graphql/index.js';
import type { SecondOpinionMessageEntity } from './second-opinion-message.entity.js';
import { SecondOpinionTextsRepository } from './second-opinion-texts.repository.js';

/** The messages of requests, the oldest first. */
@Injectable()
export class MessagesLoader extends OperationLoader<SecondOpinionId, SecondOpinionMessageEntity[]> {
  constructor(private readonly texts: SecondOpinionTextsRepository) {
    super();
  }

  protected async batch(ids: readonly SecondOpinionId[]): Promise<SecondOpinionMessageEntity[][]> {
    const messages = await this.texts.messagesOf(ids);
    return ids.map((id) => messages.filter(({ secondOpinionId }) => secondOpinionId === id));
  }
}
