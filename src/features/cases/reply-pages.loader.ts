import { Injectable } from '@nestjs/common';
import type { CaseThreadId } from '../../../libs/kernel/index.js';
import DataLoader from 'dataloader';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { decodeKeyset, type PageRequest } from '../../platform/pagination/index.js';
import { RepliesRepository, type ReplyRow } from './replies.repository.js';

type PageKey = PageRequest & { readonly threadId: CaseThreadId };

/** The same page of the replies of many threads, in one query for each page that is asked for. */
@Injectable()
export class ReplyPagesLoader {
  constructor(private readonly replies: RepliesRepository) {}

  in(context: GraphqlContext): DataLoader<PageKey, ReplyRow[], string> {
    let loader = context.loaders.get(this) as DataLoader<PageKey, ReplyRow[], string> | undefined;
    if (!loader) {
      loader = new DataLoader((keys) => this.#batch(keys), {
        cacheKeyFn: (key) => `${key.threadId} ${key.first} ${key.after ?? ''}`,
      });
      context.loaders.set(this, loader as DataLoader<never, never, never>);
    }
    return loader;
  }

  async #batch(keys: readonly PageKey[]): Promise<ReplyRow[][]> {
    const pages = new Map<string, { page: PageRequest; threadIds: CaseThreadId[] }>();
    const pageKeyOf = ({ first, after }: PageRequest) => `${first} ${after ?? ''}`;
    for (const key of keys) {
      const page = pages.get(pageKeyOf(key));
      if (page) page.threadIds.push(key.threadId);
      else pages.set(pageKeyOf(key), { page: key, threadIds: [key.threadId] });
    }
    const rows = new Map<string, ReplyRow[]>();
    for (const [pageKey, { page, threadIds }] of pages) {
      const found = await this.replies.listOf(
        threadIds,
        page.after ? decodeKeyset(page.after) : undefined,
        page.first + 1,
      );
      for (const reply of found) {
        const key = `${reply.caseThreadId} ${pageKey}`;
        rows.set(key, [...(rows.get(key) ?? []), reply]);
      }
    }
    return keys.map((key) => rows.get(`${key.threadId} ${pageKeyOf(key)}`) ?? []);
  }
}
