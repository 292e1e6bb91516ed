import type { ListOutline, ListPart, ListPreview } from '#contract/lists';

/** How many agreements cross into the window at a time, so that neither side is held up for long. */
const agreementsInPart = 1_000;

/** A list without its agreements, which follow in parts. */
export const outlineOf = ({ list, matches, ...preview }: ListPreview): ListOutline => ({
  ...preview,
  list: { ...list, sheets: list.sheets.map((sheet) => ({ ...sheet, agreements: [] })) },
  counts: list.sheets.map(({ agreements }) => agreements.length),
  parts: Math.ceil(matches.length / agreementsInPart),
});

/** The agreements of a list from `part` times as many as a part has, and what is known of them here. */
export const partOf = ({ list, matches }: ListPreview, part: number): ListPart => {
  const from = part * agreementsInPart;
  const all = list.sheets.flatMap(({ agreements }) => agreements);
  return {
    agreements: all.slice(from, from + agreementsInPart),
    matches: matches.slice(from, from + agreementsInPart),
  };
};
