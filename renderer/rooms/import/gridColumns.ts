import type { Certainty, ProposedSheet, TargetField } from '#domain/agreementList';

/** A column of the sheet as the grid shows it: what it is called there and which field it fills. */
export type GridColumn = {
  /** Its place in the sheet, counted from 0. */
  readonly column: number;
  /** Empty when the column has no heading. */
  readonly heading: string;
  readonly target: TargetField | null;
  readonly certainty: Certainty | null;
};

/** Fields that each supplier of an agreement has of its own. */
export const supplierFields: ReadonlySet<TargetField | null> = new Set([
  'supplier',
  'organisationNumber',
  'rank',
] as const);

/** Every column of the sheet, in its order. */
export const allColumnsOf = (sheet: ProposedSheet): readonly GridColumn[] => {
  const mapped = new Map(sheet.mapping.map((each) => [each.column, each]));
  return sheet.columns.map(({ column, heading }) => {
    const mapping = mapped.get(column);
    return {
      column,
      heading,
      target: mapping?.target ?? null,
      certainty: mapping?.certainty ?? null,
    };
  });
};

/** So many columns fit beside the inspector on a common screen. */
const fitting = 8;

/** What one must see to judge a list: which agreement, with whom, until when, on what terms. */
const core: ReadonlySet<TargetField | null> = new Set([
  'number',
  'title',
  'supplier',
  'end',
  'period',
  'options',
  'notice',
  'value',
] as const);

/**
 * The columns to show of a sheet: those that fill a field; of many only the ones an agreement is
 * judged by, those whose field is not certain, and those that something is asked about. A sheet of
 * which nothing is understood shows all.
 */
export const gridColumnsOf = (sheet: ProposedSheet): readonly GridColumn[] => {
  const all = allColumnsOf(sheet);
  const mapped = all.filter(({ target }) => target !== null);
  if (mapped.length === 0) return all;
  if (mapped.length <= fitting) return mapped;
  const questioned = new Set<TargetField | null>(
    sheet.agreements.flatMap(({ warnings }) =>
      warnings.flatMap(({ kind, field }) => (kind === 'note' ? [] : [field])),
    ),
  );
  const hasNumber = mapped.some(({ target }) => target === 'number');
  return mapped.filter(
    ({ target, certainty }) =>
      core.has(target) ||
      (target === 'registryNumber' && !hasNumber) ||
      certainty === 'guess' ||
      certainty === 'likely' ||
      // What is asked about a supplier's number or rank is shown at its name.
      (questioned.has(target) && !supplierFields.has(target)),
  );
};

/** 'A', 'B', … 'AA' as Excel names the column with this place. */
export const columnLetter = (column: number): string => {
  const rest = Math.floor(column / 26) - 1;
  return `${rest < 0 ? '' : columnLetter(rest)}${String.fromCharCode(65 + (column % 26))}`;
};

/** The columns of a sheet after one of them was given another field, or none. */
export const withTarget = (
  sheet: ProposedSheet,
  column: number,
  target: TargetField | null,
): readonly { readonly target: TargetField; readonly column: number }[] => {
  const others = sheet.mapping
    .filter((each) => each.column !== column && each.target !== target)
    .map((each) => ({ target: each.target, column: each.column }));
  return target === null ? others : [...others, { target, column }];
};

const widths: Readonly<Partial<Record<TargetField, string>>> = {
  number: 'minmax(6rem, 0.6fr)',
  registryNumber: 'minmax(7.5rem, 0.7fr)',
  title: 'minmax(9.25rem, 1.6fr)',
  supplier: 'minmax(9.25rem, 1.4fr)',
  organisationNumber: 'minmax(7.25rem, 0.7fr)',
  rank: 'minmax(5rem, 0.5fr)',
  start: 'minmax(6rem, 0.6fr)',
  end: 'minmax(6rem, 0.6fr)',
  latestEnd: 'minmax(7rem, 0.6fr)',
  period: 'minmax(11.5rem, 1fr)',
  options: 'minmax(8.5rem, 1fr)',
  notice: 'minmax(7.75rem, 0.7fr)',
  value: 'minmax(6.75rem, 0.7fr)',
};

/** The track of a column in the grid. */
export const trackOf = ({ target }: GridColumn): string =>
  (target && widths[target]) ?? 'minmax(8rem, 0.9fr)';
