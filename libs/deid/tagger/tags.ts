/** What a token is part of. `O` is none of it; the order is that of the weights. */
export const TAGS = ['O', 'NAME', 'LOCATION', 'ORG', 'DATE', 'ID'] as const;

export type Tag = (typeof TAGS)[number];

/** Tags with weights of their own: `O` is what the others are measured against. */
export const OPEN_TAGS = TAGS.length - 1;
