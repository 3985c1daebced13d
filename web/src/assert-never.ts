/** Ends a switch that must know every case; a new one does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${typeof value}`);
}
