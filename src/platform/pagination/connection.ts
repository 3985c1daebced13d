/** A page of a list, as Relay has it. */
export interface Connection<Node> {
  readonly edges: { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Counted only when asked for. */
  readonly totalCount: number | (() => Promise<number>);
}

/** What a list is asked for: `first` from 1 to 50, and the cursor after which to begin. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}
