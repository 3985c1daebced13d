import { Injectable } from '@nestjs/common';
import type { SecondOpinionId } from '../../../libs/kernel/index.js';
import { OperationLoader } from '../../platform/graphql/index.js';
import type { SecondOpinionAnswerEntity } from './second-opinion-answer.entity.js';
import { SecondOpinionTextsRepository } from './second-opinion-texts.repository.js';

/** The answers to requests; null where there is none yet. */
@Injectable()
export class AnswerLoader extends OperationLoader<
  SecondOpinionId,
  SecondOpinionAnswerEntity | null
> {
  constructor(private readonly texts: SecondOpinionTextsRepository) {
    super();
  }

  protected async batch(
    ids: readonly SecondOpinionId[],
  ): Promise<(SecondOpinionAnswerEntity | null)[]> {
    const answers = new Map(
      (await this.texts.answersTo(ids)).map((answer) => [answer.secondOpinionId, answer]),
    );
    return ids.map((id) => answers.get(id) ?? null);
  }
}
