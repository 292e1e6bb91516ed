import { z } from 'zod';
import { type ProposedList, targetFields } from '#domain/agreementList';
import { ask, gives, id, nothing } from './ask.ts';

/** What an import would do with one proposed agreement. */
export type ImportMatch = {
  readonly key: string;
  /** An agreement with the same number (or title, supplier and start) that is already here. */
  readonly existing: { readonly id: string; readonly title: string } | null;
};

/** A list read and understood but not yet taken in; nothing is stored. */
export type ListPreview = {
  readonly token: string;
  readonly fileName: string;
  readonly list: ProposedList;
  readonly matches: readonly ImportMatch[];
  /** True when the columns were proposed from an earlier import of the same headings. */
  readonly mappingRemembered: boolean;
};

/** What an import did. */
export type ImportOutcome = {
  readonly importId: string;
  readonly name: string;
  readonly agreements: number;
  readonly suppliers: number;
  readonly skipped: number;
  readonly questions: number;
};

/** What may be asked about lists. */
export const listCommands = {
  /** Opens the system's dialog and reads what was chosen; null when it was closed. */
  'list.choose': ask(nothing, gives<ListPreview | null>()),
  /** Reads cells that were pasted. */
  'list.paste': ask(
    z.object({ text: z.string().max(20_000_000, 'list.tooLarge') }),
    gives<ListPreview>(),
  ),
  /** The same list with other columns. */
  'list.remap': ask(
    z.object({
      token: id,
      choices: z.array(
        z.object({
          sheet: z.string(),
          columns: z.array(
            z.object({ target: z.enum(targetFields), column: z.number().int().min(0).max(20_000) }),
          ),
          headerRow: z.number().int().min(1).optional(),
        }),
      ),
    }),
    gives<ListPreview>(),
  ),
  /** Takes in the agreements with these keys, in one transaction. */
  'list.takeIn': ask(
    z.object({
      token: id,
      keys: z.array(z.string().max(300)).max(200_000),
      name: z.string().trim().min(1, 'title.missing').max(200, 'text.tooLong'),
    }),
    gives<ImportOutcome>(),
  ),
  /** Stops a reading that goes on. */
  'list.stop': ask(nothing, gives<null>()),
} as const;
