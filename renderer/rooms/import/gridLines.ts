import type { ProposedAgreement } from '#domain/agreementList';
import type { GridColumn } from './gridColumns.ts';
import type { Spot } from './questions.ts';

/** One line of the grid: an agreement's first, or one for each further supplier. */
export type GridLine = {
  readonly agreement: ProposedAgreement;
  readonly line: number;
  readonly isLast: boolean;
};

/** The agreements laid out in lines, one for each supplier and at least one. */
export const linesOf = (agreements: readonly ProposedAgreement[]): readonly GridLine[] =>
  agreements.flatMap((agreement) => {
    const count = Math.max(1, agreement.suppliers.length);
    return Array.from({ length: count }, (_, line) => ({
      agreement,
      line,
      isLast: line === count - 1,
    }));
  });

/** The column that stands for the tick, left of the sheet's own. */
export const tickColumn = -1;

const limited = (value: number, most: number): number => Math.max(0, Math.min(most, value));

/**
 * Where a key leads in the grid: arrows, Home and End along the line, with Ctrl to the first and
 * last line, Page Up and Down by `page` lines. Null for any other key, and where there is nothing.
 */
export const movedInGrid = (
  event: { readonly key: string; readonly ctrlKey: boolean },
  spot: Spot | null,
  lines: readonly GridLine[],
  columns: readonly GridColumn[],
  page: number,
): Spot | null => {
  const stops = [tickColumn, ...columns.map(({ column }) => column)];
  const found = lines.findIndex(
    ({ agreement, line }) => agreement.key === spot?.key && line === spot.line,
  );
  const row = Math.max(0, found);
  const place = Math.max(0, stops.indexOf(spot?.column ?? tickColumn));
  const to = (nextRow: number, nextPlace: number): Spot | null => {
    const line = lines[limited(nextRow, lines.length - 1)];
    const column = stops[limited(nextPlace, stops.length - 1)];
    return line && column !== undefined
      ? { key: line.agreement.key, line: line.line, column }
      : null;
  };
  switch (event.key) {
    case 'ArrowDown':
      return to(row + 1, place);
    case 'ArrowUp':
      return to(row - 1, place);
    case 'ArrowRight':
      return to(row, place + 1);
    case 'ArrowLeft':
      return to(row, place - 1);
    case 'PageDown':
      return to(row + page, place);
    case 'PageUp':
      return to(row - page, place);
    case 'Home':
      return to(event.ctrlKey ? 0 : row, 0);
    case 'End':
      return to(event.ctrlKey ? lines.length - 1 : row, stops.length - 1);
    default:
      return null;
  }
};
