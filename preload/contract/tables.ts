import { z } from 'zod';
import { tableFormats, tableSchema } from '#domain/table';
import { ask, gives, id, subject } from './ask.ts';
import { disclosure, type SavedPaper } from './papers.ts';

const format = z.enum(tableFormats);

/** What may be asked about lists that go to a spreadsheet. */
export const tableCommands = {
  /** A list as the window shows it: its rows as they are sifted and sorted. */
  'table.save': ask(z.object({ table: tableSchema, format }), gives<SavedPaper>()),
  /** Agreements with everything that a list of agreements can hold, in the order of their ids. */
  'table.agreements': ask(z.object({ ids: z.array(id).max(200_000), format }), gives<SavedPaper>()),
  /** Agreements as a list to be given out: masked where that is proposed, and what it does not cover. */
  'table.disclosure': ask(disclosure, gives<SavedPaper>()),
  /** The journal of one case or agreement, or all of it, with a row for each changed fact. */
  'table.journal': ask(z.object({ subject: subject.nullable(), format }), gives<SavedPaper>()),
} as const;
