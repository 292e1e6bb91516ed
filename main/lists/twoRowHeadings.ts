import { type Row, shown, textCell } from './cell.ts';

/** Two parts of a heading as one: `Avtals-` above `nummer` is one word. */
const joined = (above: string, below: string): string => {
  if (above === '' || above === below) return below;
  if (below === '') return above;
  return /\p{L}-$/u.test(above) ? `${above.slice(0, -1)}${below}` : `${above} ${below}`;
};

/** A row that can be the lower half of headings: words only, short, and no figures. */
const isHeadingWords = (row: Row): boolean => {
  const filled = row.cells.filter((cell) => cell !== undefined);
  return (
    filled.length >= 2 &&
    filled.every((cell) => cell.kind === 'text' && cell.text.length <= 40 && !/\d/.test(cell.text))
  );
};

/** The row of headings that two rows make together, under the number of the lower one; else null. */
export const joinedHeadings = (upper: Row, lower: Row | undefined): Row | null => {
  if (lower === undefined || lower.row !== upper.row + 1 || !isHeadingWords(lower)) return null;
  const width = Math.max(upper.cells.length, lower.cells.length);
  const cells = Array.from({ length: width }, (_, column) =>
    textCell(joined(shown(upper.cells[column]), shown(lower.cells[column]))),
  );
  return { ...lower, cells };
};
