/** Null means the same as left out. */
export function given<Filter extends object>(
  filter: Filter,
): { [Name in keyof Filter]?: NonNullable<Filter[Name]> } {
  const entries = Object.entries(filter).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(entries) as { [Name in keyof Filter]?: NonNullable<Filter[Name]> };
}
