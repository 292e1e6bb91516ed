import type { Mapping } from '#domain/agreementList';
import { type Row, type Sheet, shown } from './cell.ts';
import { looksLikeDate } from './cells/dates.ts';
import { readPeriod } from './cells/period.ts';
import { findHeader, proposeMapping } from './columns.ts';
import { compactHeading } from './headings.ts';
import { limits } from './limits.ts';

/** More labels than this below each other are no headings. */
const mostLabels = 100;

/** So many fields must be known by their labels before a sheet is taken for one that stands on its side. */
const fewestKnown = 4;

const onItsSide = ({ rows }: Sheet): readonly Row[] => {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: Math.min(width, limits.columns) }, (_, column) => ({
    row: column + 1,
    cells: rows.map(({ cells }) => cells[column]),
    hidden: false,
    filled: false,
  })).filter(({ cells }) => cells.some((cell) => cell !== undefined));
};

const dateFields = ['start', 'end', 'period', 'latestEnd'];

const isTerm = (text: string): boolean => looksLikeDate(text) || readPeriod(text).understood;

/** Whether the cells beside the labels of a term are days: a guide to a form has the same labels. */
const hasTerms = (mapping: Mapping, below: readonly Row[]): boolean => {
  const terms = mapping.filter(({ target }) => dateFields.includes(target));
  const isOfDays = (column: number) => {
    const texts = below.map(({ cells }) => shown(cells[column])).filter((text) => text !== '');
    return texts.filter(isTerm).length * 2 >= texts.length;
  };
  return terms.length > 0 && terms.every(({ column }) => isOfDays(column));
};

/**
 * The sheet with its columns as rows, where its agreements surely stand beside each other with the
 * headings in the first or second column; a row is then numbered by its column. Else null.
 */
export const turned = (sheet: Sheet): Sheet | null => {
  if (sheet.rows.length > mostLabels || sheet.rows.length < fewestKnown) return null;
  if (findHeader(sheet.rows).at !== -1) return null;
  const { rows, at } = findHeader(onItsSide(sheet));
  const header = rows[at];
  if (header === undefined || at > 1) return null;
  const below = rows.slice(at + 1);
  const mapping = proposeMapping(header, below);
  const labels = header.cells.map((cell) => compactHeading(shown(cell))).filter((each) => each);
  const isSure =
    new Set(labels).size === labels.length &&
    mapping.length >= fewestKnown &&
    hasTerms(mapping, below);
  return isSure ? { ...sheet, rows, hiddenColumns: [] } : null;
};
