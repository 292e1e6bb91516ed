import type { ManyChanged } from '#contract/many';
import type { Result } from '#domain/result';

/**
 * Changes each record that lets itself be changed, and tells of each that does not. Those that are
 * gone are passed over.
 */
export const changeMany = <Kept extends { readonly id: string; readonly title: string }>(
  ids: readonly string[],
  {
    find,
    decide,
    keep,
  }: {
    readonly find: (id: string) => Kept | null;
    readonly decide: (record: Kept) => Result<Kept>;
    readonly keep: (record: Kept) => void;
  },
): ManyChanged & { readonly lastChanged: Kept | null } => {
  const refused: ManyChanged['refused'][number][] = [];
  let [changed, alike] = [0, 0];
  let lastChanged: Kept | null = null;
  for (const id of new Set(ids)) {
    const found = find(id);
    if (!found) continue;
    const decided = decide(found);
    if (!decided.ok) refused.push({ id, title: found.title, failure: decided.failure });
    else if (JSON.stringify(decided.value) === JSON.stringify(found)) alike += 1;
    else {
      keep(decided.value);
      changed += 1;
      lastChanged = decided.value;
    }
  }
  return { changed, alike, refused, lastChanged };
};
