import type { ProposedList } from '#domain/agreementList';

type Sheet = ProposedList['sheets'][number];

/** The headings of a sheet as one line: lists with the same headings come from the same source. */
export const headingsOf = (sheet: Sheet): string =>
  sheet.columns.map(({ heading }) => heading.trim().toLowerCase()).join('\u001F');

/** The headings of every sheet that was understood. */
export const sourceOf = (list: ProposedList): readonly string[] => [
  ...new Set(list.sheets.flatMap((sheet) => (sheet.headerRow === null ? [] : headingsOf(sheet)))),
];
