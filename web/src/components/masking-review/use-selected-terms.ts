import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReviewField } from '../../masking/masked-field.js';
import { selectedTerms } from './selected-terms.js';

/** A tap on a button ends the selection on a phone before the button hears of it. */
const GRACE_MS = 400;

export function useSelectedTerms(
  root: RefObject<HTMLElement | null>,
  fields: readonly ReviewField[],
): readonly string[] {
  const [terms, setTerms] = useState<readonly string[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      clearTimeout(timer);
      const now = root.current ? selectedTerms(root.current, fields) : [];
      if (now.length > 0) setTerms(now);
      else timer = setTimeout(() => setTerms([]), GRACE_MS);
    };
    document.addEventListener('selectionchange', read);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', read);
    };
  }, [root, fields]);
  return terms;
}
