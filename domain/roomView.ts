import { z } from 'zod';
import { localDateSchema } from './localDate.ts';
import { oreSchema } from './money.ts';

/** What is remembered as it was arranged: rooms, and which parts a summary of a case has. */
export const viewedRooms = [
  'procurements',
  'agreements',
  'deadlines',
  'suppliers',
  'caseSummary',
] as const;
export type ViewedRoom = (typeof viewedRooms)[number];

const column = z.string().min(1).max(60);
const text = z.string().max(300);

/** What a column lets through: words, one of several, a stretch of days, or of amounts in öre. */
export const columnFilter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text }),
  z.object({ kind: z.literal('choice'), values: z.array(text).max(500) }),
  z.object({
    kind: z.literal('date'),
    from: localDateSchema.nullable(),
    to: localDateSchema.nullable(),
  }),
  z.object({ kind: z.literal('amount'), from: oreSchema.nullable(), to: oreSchema.nullable() }),
]);
export type ColumnFilter = z.infer<typeof columnFilter>;

/** How a table is arranged. What nobody has chosen is left to the table. */
export const tableView = z.object({
  sort: z
    .object({ column, direction: z.enum(['ascending', 'descending']) })
    .readonly()
    .nullable(),
  /** Columns that are shown though they would not be, and hidden though they would be shown. */
  shown: z.array(column).max(100).readonly(),
  hidden: z.array(column).max(100).readonly(),
  /** Widths in rem. */
  widths: z.record(column, z.number().min(2).max(100)).readonly(),
  /** The column whose values the rows stand under. */
  group: column.nullable(),
  filters: z.record(column, columnFilter).readonly(),
});
export type TableView = z.infer<typeof tableView>;

/** A table as it opens the first time. */
export const plainTable: TableView = {
  sort: null,
  shown: [],
  hidden: [],
  widths: {},
  group: null,
  filters: {},
};

/** How a room is looked at: its look (board, list …), its own filters, its table, and what is beside. */
export const roomView = z.object({
  look: z.string().max(20),
  filters: z
    .record(z.string().max(60), z.union([text, z.number(), z.boolean(), z.null()]))
    .readonly(),
  table: tableView,
  /** Whether the record of the row in focus stands beside the list. */
  isBeside: z.boolean().default(false),
});
export type RoomView = z.infer<typeof roomView>;
