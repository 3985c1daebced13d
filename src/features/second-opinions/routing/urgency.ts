/** How soon the asker needs an answer. */
export const URGENCIES = { HOURS: 'HOURS', DAY: 'DAY', ROUTINE: 'ROUTINE' } as const;
export type Urgency = keyof typeof URGENCIES;
