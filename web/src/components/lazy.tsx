import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { failure } from '../state/failures.js';
import { Failed } from './notice.js';
import { Skeleton } from './skeleton.js';

type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>;
type Loaded<P> = { readonly load: Load<P>; readonly page: ComponentType<P> };

const cache = new Map<unknown, ComponentType<never>>();

interface Props<P> {
  readonly load: Load<P>;
  readonly props?: P;
}

/** A page whose code comes when it is first opened. */
export function Lazy<P extends object>({ load, props }: Props<P>) {
  const [loaded, setLoaded] = useState<Loaded<P> | null>(null);
  const [failed, setFailed] = useState(false);
  const known = cache.get(load) as ComponentType<P> | undefined;
  const PageComponent = known ?? (loaded?.load === load ? loaded.page : null);

  useEffect(() => {
    if (known) return;
    let gone = false;
    setFailed(false);
    load().then(
      ({ default: page }) => {
        cache.set(load, page as ComponentType<never>);
        if (!gone) setLoaded({ load, page });
      },
      () => !gone && setFailed(true),
    );
    return () => void (gone = true);
  }, [load, known]);

  if (PageComponent) return <PageComponent {...((props ?? {}) as P)} />;
  if (!failed) return <Skeleton lines={5} label="Loading the page" />;
  // A module that failed to load is not asked for again by the browser; only a new page does.
  return (
    <div class="page">
      <Failed failure={failure('OFFLINE')} onRetry={() => window.location.reload()} />
    </div>
  );
}
