/** Something that holds raw text. It lives in memory only, and dies with the page. */
interface Keeper {
  isEmpty(): boolean;
  clear(): void;
}

const keepers = new Set<Keeper>();

export const keep = (keeper: Keeper): void => void keepers.add(keeper);

/** A shared computer on a ward: the next person must not find what the last one wrote. */
export function dropDrafts(): void {
  for (const keeper of keepers) keeper.clear();
}

export const hasDrafts = (): boolean => [...keepers].some((keeper) => !keeper.isEmpty());

export function warnBeforeLoss(): void {
  window.addEventListener('beforeunload', (event) => {
    if (hasDrafts()) event.preventDefault();
  });
}
