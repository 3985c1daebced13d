import { Inject, Injectable } from '@nestjs/common';
import { badCursor, type Connection, type PageRequest } from '../../platform/pagination/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import {
  type Explanation,
  type FacetCounts,
  foundWordForWord,
  SEARCH_ENGINE,
  type SearchEngine,
} from '../../search-index/index.js';
import { type CaseThreadRow, CaseThreadsService } from '../cases/index.js';
import { requireKnownSpecialties } from '../identity/index.js';
import { given } from './given.js';
import type { SearchFilter } from './search-filter.input.js';

/** Relevance has no key to page by; beyond this rank nobody reads on. */
const MAX_RANK = 1_000;

export interface Hit {
  readonly caseThread: CaseThreadRow;
  readonly snippet: string;
  /** Told only when asked for. */
  readonly explain: () => Promise<Explanation | null>;
}

export interface Found extends Connection<Hit> {
  /** Counted only when asked for. */
  readonly facets: () => Promise<FacetCounts>;
  /** Looked for only when asked for. */
  readonly didYouMean: () => Promise<string | null>;
  /** Whether the words may stand in an address; looked at only when asked for. */
  readonly shareable: () => Promise<boolean>;
}

@Injectable()
export class SearchService {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly threads: CaseThreadsService,
  ) {}

  /**
   * Searches the index, then asks PostgreSQL which hits the viewer may see: the index is a
   * shadow, and a case that was withdrawn a moment ago is shown to nobody, and counted nowhere.
   *
   * @param ahead what will be asked for, to be begun while PostgreSQL is asked
   */
  async search(
    viewer: Viewer | null,
    query: string,
    page: PageRequest,
    filter: SearchFilter | null | undefined,
    ahead: { readonly facets: boolean } = { facets: false },
  ): Promise<Found> {
    requireVerified(viewer);
    const { specialties, ...others } = filter ?? {};
    if (specialties) requireKnownSpecialties(specialties);
    const offset = page.after ? rankOf(page.after) : 0;
    const { hits, total, facets, didYouMean } = await this.engine.search({
      query: query.trim(),
      without: await this.threads.withdrawnOfLate(viewer),
      filter: { ...given(others), ...(specialties && { specialties }) },
      offset,
      limit: page.first + 1,
    });
    const counted = ahead.facets ? facets() : undefined;
    // Told where the counts are waited for, not here.
    counted?.catch(() => undefined);
    const visible = new Map(
      (
        await this.threads.findMany(
          viewer,
          hits.map((hit) => hit.caseThreadId),
        )
      ).map((thread) => [thread.id, thread]),
    );
    const shown = hits.slice(0, page.first);
    const edges = shown.flatMap(({ caseThreadId, snippet, explain }, index) => {
      const caseThread = visible.get(caseThreadId);
      return caseThread
        ? [{ node: { caseThread, snippet, explain }, cursor: cursorOf(offset + index + 1) }]
        : [];
    });
    return {
      edges,
      pageInfo: {
        hasNextPage: hits.length > page.first && offset + page.first < MAX_RANK,
        endCursor: shown.length > 0 ? cursorOf(offset + shown.length) : null,
      },
      totalCount: total - hits.filter((hit) => !visible.has(hit.caseThreadId)).length,
      facets: () => counted ?? facets(),
      didYouMean,
      shareable: async () => {
        const best = await edges[0]?.node.explain();
        return best ? foundWordForWord(query, best) : false;
      },
    };
  }
}

const cursorOf = (rank: number): string => Buffer.from(`rank.${rank}`).toString('base64url');

function rankOf(cursor: string): number {
  const match = /^rank\.(\d{1,4})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  const rank = Number(match?.[1]);
  if (!match || rank > MAX_RANK) throw badCursor();
  return rank;
}
