import type { ListOutline, ListPart, ListPreview } from './lists.ts';

/** The list that crossed as an outline and all its parts. */
export const wholeList = (
  { list, counts, parts: _count, ...outline }: ListOutline,
  parts: readonly ListPart[],
): ListPreview => {
  const all = parts.flatMap(({ agreements }) => agreements);
  let from = 0;
  const sheets = list.sheets.map((sheet, index) => {
    const to = from + (counts[index] ?? 0);
    const agreements = all.slice(from, to);
    from = to;
    return { ...sheet, agreements };
  });
  return {
    ...outline,
    list: { ...list, sheets },
    matches: parts.flatMap(({ matches }) => matches),
  };
};
