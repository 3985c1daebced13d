import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The composer stands before this has come, and without it where it does not come. */
export function SimilarLater() {
  const [Loaded, setLoaded] = useState<ComponentType | null>(null);
  useEffect(() => {
    import('./similar-cases.js').then(
      ({ default: SimilarCases }) => setLoaded(() => SimilarCases),
      () => undefined,
    );
  }, []);
  return Loaded && <Loaded />;
}
