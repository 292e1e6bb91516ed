import { z } from 'zod';

/** How a column of a table is kept in a file. A `date` is a day, an `amount` whole öre. */
export const columnKinds = ['text', 'date', 'number', 'amount'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** The longest text that a cell of a spreadsheet holds, in code units. */
const longestCell = 32_767;
/** The most rows and columns a table may be given with; a spreadsheet has room for more. */
const mostRows = 200_000;
const mostColumns = 100;

/**
 * A list as it goes to a spreadsheet: its headings and its cells, in the order in which they are
 * seen. A cell that does not fit its column's kind is kept as text; null is an empty cell.
 */
export const tableSchema = z.object({
  title: z.string().max(300, 'text.tooLong'),
  columns: z
    .array(z.object({ heading: z.string().max(300), kind: z.enum(columnKinds) }))
    .min(1)
    .max(mostColumns),
  rows: z
    .array(z.array(z.union([z.string().max(longestCell), z.number(), z.null()])).max(mostColumns))
    .max(mostRows),
});
export type Table = z.infer<typeof tableSchema>;
export type TableCell = Table['rows'][number][number];

/** The files a table can become. */
export const tableFormats = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof tableFormats)[number];
