export const HEALTH_CHECKS = Symbol('HEALTH_CHECKS');

/** By the name of a part: a function that rejects when the part is down. */
export type HealthChecks = Readonly<Record<string, () => Promise<unknown>>>;
