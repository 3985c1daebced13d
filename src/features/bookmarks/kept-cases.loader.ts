import { Injectable } from '@nestjs/common';
import type { CaseThreadId } from '../../../libs/kernel/index.js';
import { OperationLoader } from '../../platform/graphql/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { BookmarksRepository } from './bookmarks.repository.js';

/** Whether the viewer keeps a case. */
@Injectable()
export class KeptCasesLoader extends OperationLoader<CaseThreadId, boolean> {
  constructor(private readonly bookmarks: BookmarksRepository) {
    super();
  }

  protected async batch(ids: readonly CaseThreadId[], viewer: Viewer | null): Promise<boolean[]> {
    if (!viewer) return ids.map(() => false);
    const kept = await this.bookmarks.keptOf(viewer.clinicianId, ids);
    return ids.map((id) => kept.has(id));
  }
}
