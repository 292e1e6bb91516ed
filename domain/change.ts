/** Some facts to change; a fact that is left out, or undefined, stays as it is. */
export type Change<Facts> = { readonly [Name in keyof Facts]?: Facts[Name] | undefined };

/** The record with the given facts changed, and the names of those that were given. */
export const changed = <Whole extends object>(
  whole: Whole,
  change: Change<NoInfer<Whole>>,
): { readonly record: Whole; readonly names: ReadonlySet<string> } => {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return {
    record: { ...whole, ...Object.fromEntries(given) },
    names: new Set(given.map(([name]) => name)),
  };
};
