import type { ListWarning, ProposedSheet } from '#domain/agreementList';

/** Rows that were not taken in for the same reason. */
export type UnreadGroup = {
  readonly code: string;
  readonly warnings: readonly ListWarning[];
};

/** What was not taken in of a sheet, in three kinds, since each is said in its own way. */
export type UnreadOfSheet = {
  /** Columns that go along as text. */
  readonly textColumns: readonly ListWarning[];
  /** What is said in a sentence of its own. */
  readonly said: readonly ListWarning[];
  /** Rows that stay in the file, by their reason. */
  readonly groups: readonly UnreadGroup[];
};

/** Sorts what a sheet says of itself; what the sheet as a whole asks is shown above the grid instead. */
export const unreadIn = ({ unread }: ProposedSheet): UnreadOfSheet => {
  const textColumns = unread.filter(({ code }) => code === 'column.keptAsText');
  const rows = new Map<string, ListWarning[]>();
  const said: ListWarning[] = [];
  for (const warning of unread) {
    const { code, row, kind } = warning;
    if (code === 'column.keptAsText' || code === 'list.noHeader') continue;
    if (code.startsWith('column.') && kind === 'question') continue;
    if (row === null) said.push(warning);
    else rows.set(code, [...(rows.get(code) ?? []), warning]);
  }
  return {
    textColumns,
    said,
    groups: [...rows].map(([code, warnings]) => ({ code, warnings })),
  };
};
