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
