import { type Row, shown, textCell } from './cell.ts';
import { readHeading } from './headings.ts';

/** Two parts of a heading as one: `Avtals-` above `nummer` is one word. */
const joined = (above: string, below: string): string => {
  if (above === '' || above === below) return below;
  if (below === '') return above;
  return /\p{L}-$/u.test(above) ? `${above.slice(0, -1)}${below}` : `${above} ${below}`;
};

const strengthOf = (heading: string): number => readHeading(heading)?.strength ?? 0;

/** A row that can be the lower half of headings: words only, short, and no figures. */
const isHeadingWords = (row: Row): boolean => {
  const filled = row.cells.filter((cell) => cell !== undefined);
  return (
    filled.length >= 2 &&
    filled.every((cell) => cell.kind === 'text' && cell.text.length <= 40 && !/\d/.test(cell.text))
  );
};

/**
 * The row of headings that two rows make together, under the number of the lower one; else null. An
 * upper heading stands over the columns to its right too, where the lower one says less without it
 * (`Förlängning` above `Antal` and `Mån`) or stands there twice.
 */
export const joinedHeadings = (upper: Row, lower: Row | undefined): Row | null => {
  if (lower === undefined || lower.row !== upper.row + 1 || !isHeadingWords(lower)) return null;
  const width = Math.max(upper.cells.length, lower.cells.length);
  const isAgain = (below: string) => lower.cells.filter((cell) => shown(cell) === below).length > 1;
  let over = '';
  const cells = Array.from({ length: width }, (_, column) => {
    const [own, below] = [shown(upper.cells[column]), shown(lower.cells[column])];
    if (own !== '') over = own;
    const spread = joined(over, below);
    const saysMore = strengthOf(spread) > strengthOf(below) || isAgain(below);
    const isSpread = own === '' && below !== '' && saysMore;
    return textCell(isSpread ? spread : joined(own, below));
  });
  return { ...lower, cells };
};

/** Whether a row is only headings, as `Från` and `Till` below `Avtalsperiod`: no agreement reads so. */
export const isOnlyHeadings = (row: Row): boolean =>
  isHeadingWords(row) && row.cells.every((cell) => cell === undefined || strengthOf(cell.text) > 0);

const unit =
  /^\(?(?:kr|tkr|kkr|mkr|mnkr|sek|ksek|msek|kronor|mån(?:ad|ader)?\.?|år|dagar|antal|st|nr|text|datum|ja\/nej|(?:åååå|yyyy|aaaa)[-/]?mm[-/]?dd|(?:kr|tkr|mkr|sek)?,? ?(?:exkl|ex|inkl)\.? ?moms)\)?$/i;

/** A row of headings and units, as `Från`, `Till` and `(tkr)`: the last of several that belong together. */
const isLastOfHeadings = (row: Row): boolean => {
  const texts = row.cells.flatMap((cell) => (cell === undefined ? [] : [shown(cell)]));
  const headings = texts.filter((text) => !unit.test(text));
  return (
    headings.length > 0 &&
    headings.length < texts.length &&
    isHeadingWords(row) &&
    headings.every((text) => strengthOf(text) > 0)
  );
};

/** The headings with the units that a row of little else has below them: `Värde` above `tkr`. */
export const withUnits = (header: Row, lower: Row | undefined): Row | null => {
  const units = lower?.cells.map(shown) ?? [];
  if (lower !== undefined && isLastOfHeadings(lower)) return joinedHeadings(header, lower);
  if (units.length === 0 || !units.every((text) => text === '' || unit.test(text))) return null;
  const width = Math.max(header.cells.length, units.length);
  const cells = Array.from({ length: width }, (_, column) => {
    const [name, said = ''] = [shown(header.cells[column]), units[column]];
    return textCell(said === '' ? name : `${name} (${said.replace(/^\(|\)$/g, '')})`);
  });
  return { ...header, cells };
};
