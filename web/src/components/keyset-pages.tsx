import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';

export interface KeysetPageProps {
  readonly after: string | null;
  /** Given to the last page alone. */
  readonly onMore: ((after: string) => void) | undefined;
}

/** Keyset pages, one below the other. */
export function KeysetPages({
  children,
}: {
  children: (page: KeysetPageProps) => ComponentChildren;
}) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <>
      {cursors.map((after, index) => (
        <Fragment key={after}>
          {children({
            after,
            onMore:
              index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined,
          })}
        </Fragment>
      ))}
    </>
  );
}

interface ShowMoreProps extends Pick<KeysetPageProps, 'onMore'> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly label?: string;
}

/** Asks for the next page, where there is one and this is the last. */
export function ShowMore({ pageInfo, onMore, label = 'Show more' }: ShowMoreProps) {
  const { hasNextPage, endCursor } = pageInfo;
  if (!onMore || !hasNextPage || endCursor === null) return null;
  return (
    <button type="button" class="btn more" onClick={() => onMore(endCursor)}>
      {label}
    </button>
  );
}
