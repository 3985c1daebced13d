/**
 * For `JSON.stringify` of a document: without what PostgreSQL or Meilisearch refuse to store (NUL,
 * half a surrogate pair) and without the markers of highlights, which no text may bring itself.
 */
export function indexableText(_key: string, value: unknown): unknown {
  return typeof value === 'string'
    ? value.replace(/\0|\p{Surrogate}|[\ue000\ue001]/gu, ' ')
    : value;
}
