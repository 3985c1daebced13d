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

/** The same page with each of its nodes made into something else. */
export function withNodes<From, To>(
  connection: Connection<From>,
  change: (node: From) => To,
): Connection<To> {
  return {
    ...connection,
    edges: connection.edges.map(({ node, cursor }) => ({ node: change(node), cursor })),
  };
}
