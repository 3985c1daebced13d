import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { location } from '../state/location.js';

interface Props {
  /** Of the browser's tab: never anything that a patient could be recognised by. */
  readonly tab: string;
  readonly children: ComponentChildren;
  readonly hidden?: boolean;
}

/** The page's heading. After a move inside the app it takes the focus, as a new page would. */
export function PageTitle({ tab, children, hidden }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${tab} · Corridor`;
  }, [tab]);
  useEffect(() => {
    if (location.get().moves > 0) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} class={hidden ? 'unseen' : undefined}>
      {children}
    </h1>
  );
}
