export const words = {
  similar: 'Similar cases',
  similarHint: 'Your draft stays as it is while you look.',
  similarFound: (count: number) => (count === 1 ? 'One similar case.' : `${count} similar cases.`),
  noneSimilar: 'None found for what is written so far.',
  sameAge: 'same age',
  shared: (why: string) => `Both: ${why}`,
  replies: (count: number) =>
    count === 0 ? 'no reply' : count === 1 ? '1 reply' : `${count} replies`,
  hide: 'Hide',
  look: 'Look for similar cases',
  looking: 'Looking…',
} as const;
