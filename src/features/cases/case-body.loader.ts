import { Injectable } from '@nestjs/common';
import { AppError, type CaseThreadId } from '../../../libs/kernel/index.js';
import { OperationLoader } from '../../platform/graphql/index.js';
import { CaseThreadsRepository } from './case-threads.repository.js';

/** The stories of cases on a page of a list, which seldom shows them and therefore comes without. */
@Injectable()
export class CaseBodyLoader extends OperationLoader<CaseThreadId, string> {
  constructor(private readonly threads: CaseThreadsRepository) {
    super();
  }

  protected async batch(ids: readonly CaseThreadId[]): Promise<(string | Error)[]> {
    const found = new Map((await this.threads.findVisible(ids)).map(({ id, body }) => [id, body]));
    return ids.map(
      (id) => found.get(id) ?? new AppError('NOT_FOUND', 'This case has been withdrawn.'),
    );
  }
}
