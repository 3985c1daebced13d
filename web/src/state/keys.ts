import { useLayoutEffect, useRef } from 'preact/hooks';
import { singleKeys } from './preferences.js';

type Handlers = Readonly<Record<string, (() => void) | undefined>>;

/** The page that was opened last hears a key first. */
const stack: { current: Handlers }[] = [];

const TYPING = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

function hear(event: KeyboardEvent): void {
  if (singleKeys.get() === 'off' || event.defaultPrevented || event.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest(TYPING)) return;
  if (document.querySelector('dialog[open]')) return;
  const handler = stack.findLast(({ current }) => current[event.key])?.current[event.key];
  if (!handler) return;
  event.preventDefault();
  handler();
}

export function startKeys(): void {
  document.addEventListener('keydown', hear);
}

/** Single-letter keys of a page; WCAG 2.1.4: they can be switched off on the profile page. */
export function useKeys(handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useLayoutEffect(() => {
    const entry = latest;
    stack.push(entry);
    return () => void stack.splice(stack.indexOf(entry), 1);
  }, []);
}
