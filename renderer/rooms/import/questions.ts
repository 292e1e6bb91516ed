import type { ListWarning, ProposedAgreement, TargetField } from '#domain/agreementList';
import { type GridColumn, supplierFields } from './gridColumns.ts';

/** A place in the grid: an agreement, which of its supplier lines, and a column of the sheet. */
export type Spot = { readonly key: string; readonly line: number; readonly column: number };

/** Something about a cell that a person has to answer, and where it stands. */
export type Question = Spot & {
  readonly agreement: ProposedAgreement;
  readonly warning: ListWarning;
};

/** The warnings of an agreement that a person has to answer: errors and questions, not notes. */
export const asked = ({ warnings }: ProposedAgreement): readonly ListWarning[] =>
  warnings.filter(({ kind }) => kind !== 'note');

/** Which of an agreement's lines a warning is about: a supplier's own, or the first. */
export const lineOf = (agreement: ProposedAgreement, { field, row }: ListWarning): number =>
  supplierFields.has(field)
    ? Math.max(
        0,
        agreement.suppliers.findIndex((supplier) => supplier.row === row),
      )
    : 0;

/**
 * The column a warning is shown in, of those on show: that of its field; a time of notice found in
 * the text about extension where the notice would stand; what the term says besides where it has no
 * column of its own, at the term; a supplier's number and rank at its name
 * when they are not on show; the rest at the agreement's name.
 */
export const columnOf = ({ code, field }: ListWarning, columns: readonly GridColumn[]): number => {
  const column = (target: TargetField | null) =>
    target === null ? undefined : columns.find((each) => each.target === target)?.column;
  const fromOptions = code === 'notice.fromOptionText' ? column('notice') : undefined;
  const fromTerm = code.endsWith('.fromTerm') ? (column('period') ?? column('end')) : undefined;
  const ofSupplier = supplierFields.has(field) ? column('supplier') : undefined;
  return (
    fromOptions ??
    column(field) ??
    fromTerm ??
    ofSupplier ??
    column('title') ??
    column('supplier') ??
    columns[0]?.column ??
    0
  );
};

/** The questions of one agreement in the order in which they are read. */
export const questionsIn = (
  agreement: ProposedAgreement,
  columns: readonly GridColumn[],
): readonly Question[] =>
  asked(agreement)
    .map((warning) => ({
      key: agreement.key,
      line: lineOf(agreement, warning),
      column: columnOf(warning, columns),
      agreement,
      warning,
    }))
    .toSorted((one, other) => one.line - other.line || one.column - other.column);

/** All questions of agreements from above, so that F8 can go through them one at a time. */
export const questionsOf = (
  agreements: readonly ProposedAgreement[],
  columns: readonly GridColumn[],
): readonly Question[] => agreements.flatMap((agreement) => questionsIn(agreement, columns));

/** Whether two places are the same cell. */
export const isSameSpot = (one: Spot | null, other: Spot | null): boolean =>
  one !== null &&
  other !== null &&
  one.key === other.key &&
  one.line === other.line &&
  one.column === other.column;

/**
 * The number of the question to go to from a place, forward (1) or back (-1), round the ends.
 * `orderOf` gives the place of an agreement in the sheet. -1 when there is none.
 */
export const questionFrom = (
  questions: readonly Question[],
  at: { readonly spot: Spot | null; readonly question: number | null },
  step: 1 | -1,
  orderOf: (key: string) => number,
): number => {
  const count = questions.length;
  if (count === 0) return -1;
  if (at.question !== null) return (at.question + step + count) % count;
  const { spot } = at;
  if (spot === null) return step === 1 ? 0 : count - 1;
  const isAfter = (question: Question) =>
    orderOf(question.key) - orderOf(spot.key) ||
    question.line - spot.line ||
    question.column - spot.column;
  const next =
    step === 1
      ? questions.findIndex((question) => isAfter(question) > 0)
      : questions.findLastIndex((question) => isAfter(question) < 0);
  return next >= 0 ? next : step === 1 ? 0 : count - 1;
};
