import DataLoader from 'dataloader';
import type { Viewer } from '../sessions/index.js';
import type { GraphqlContext } from './graphql-context.js';

/**
 * A relation that is read in one batch per operation. Each operation has a DataLoader of its
 * own, so nothing that one viewer may see is ever served to another from a cache.
 */
export abstract class OperationLoader<Key, Value> {
  in(context: GraphqlContext): DataLoader<Key, Value> {
    let loader = context.loaders.get(this) as DataLoader<Key, Value> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value>((keys) => this.batch(keys, context.viewer), {
        maxBatchSize: 500,
      });
      context.loaders.set(this, loader as DataLoader<never, never>);
    }
    return loader;
  }

  /** Values in the order of `keys`, an Error in the place of a key that has none. */
  protected abstract batch(keys: readonly Key[], viewer: Viewer | null): Promise<(Value | Error)[]>;
}
