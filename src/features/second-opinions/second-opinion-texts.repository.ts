import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { SecondOpinionId } from '../../../libs/kernel/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { SecondOpinionAnswerEntity } from './second-opinion-answer.entity.js';
import { SecondOpinionMessageEntity } from './second-opinion-message.entity.js';

/** What was written in requests besides the requests themselves. */
@Injectable()
export class SecondOpinionTextsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async insertMessage(
    tx: Transaction,
    message: Omit<SecondOpinionMessageEntity, 'id' | 'createdAt'>,
  ): Promise<void> {
    await tx.manager.insert(SecondOpinionMessageEntity, message);
  }

  async insertAnswer(
    tx: Transaction,
    { recommendations, ...answer }: Omit<SecondOpinionAnswerEntity, 'createdAt'>,
  ): Promise<void> {
    await tx.manager.insert(SecondOpinionAnswerEntity, {
      ...answer,
      recommendations: [...recommendations],
    });
  }

  /** The oldest first. */
  async messagesOf(ids: readonly SecondOpinionId[]): Promise<SecondOpinionMessageEntity[]> {
    return this.dataSource.manager.find(SecondOpinionMessageEntity, {
      where: { secondOpinionId: In([...ids]) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  async answersTo(ids: readonly SecondOpinionId[]): Promise<SecondOpinionAnswerEntity[]> {
    return this.dataSource.manager.findBy(SecondOpinionAnswerEntity, {
      secondOpinionId: In([...ids]),
    });
  }
}
