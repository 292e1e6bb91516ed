import { z } from 'zod';
import { agreementFacts } from '#domain/agreement';
import { type ProposedAgreement, type ProposedList, targetFields } from '#domain/agreementList';
import { type FieldDifference, listedFields } from '#domain/listComparison';
import type { ListKind, SupplierTotal } from '#domain/listKind';
import { ask, gives, id, nothing } from './ask.ts';

/** What an import would do with one proposed agreement. */
export type ImportMatch = {
  readonly key: string;
  /** An agreement with the same number (or title, supplier and start) that is already here. */
  readonly existing: { readonly id: string; readonly title: string } | null;
  /** The agreement stands on an earlier sheet of the list too, under this key. */
  readonly sameAs: string | null;
  /** Where the list says otherwise than that agreement. */
  readonly differences: readonly FieldDifference[];
};

/** An agreement of an earlier list from the same source that this list does not have. */
export type VanishedAgreement = {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly suppliers: readonly string[];
  readonly importName: string;
};

/** A supplier of the list that may be one that is here under another name. */
export type SupplierQuestion = {
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly candidate: {
    readonly id: string;
    readonly name: string;
    readonly organisationNumber: string | null;
  };
};

/** A list read and understood but not yet taken in; nothing is stored. */
export type ListPreview = {
  readonly token: string;
  readonly fileName: string;
  readonly list: ProposedList;
  /** What the list looks to be about. */
  readonly kind: ListKind;
  readonly matches: readonly ImportMatch[];
  readonly vanished: readonly VanishedAgreement[];
  readonly supplierQuestions: readonly SupplierQuestion[];
  /** True when the columns were proposed from an earlier import of the same headings. */
  readonly mappingRemembered: boolean;
};

/** A list as it crosses first: how many agreements each sheet has, and in how many parts they follow. */
export type ListOutline = Omit<ListPreview, 'matches'> & {
  /** By the sheets of the list, whose agreements are left out. */
  readonly counts: readonly number[];
  readonly parts: number;
};

/** Some of a list's agreements in the order of its sheets, with what is known of each here. */
export type ListPart = {
  readonly agreements: readonly ProposedAgreement[];
  readonly matches: readonly ImportMatch[];
};

/** What an import did. */
export type ImportOutcome = {
  readonly importId: string;
  readonly name: string;
  readonly agreements: number;
  /** Agreements that were here and are changed, and the notes that were made on others. */
  readonly changed: number;
  readonly noted: number;
  readonly suppliers: number;
  /** Those that were new, when the list was one of departments. */
  readonly departments: number;
  readonly skipped: number;
  readonly questions: number;
};

const correctableFacts = agreementFacts.pick({
  title: true,
  start: true,
  agreedEnd: true,
  statedLatestEnd: true,
  options: true,
  noticeMonths: true,
  ceiling: true,
});

const importName = z.string().trim().min(1, 'title.missing').max(200, 'text.tooLong');

/** What may be asked about lists. */
export const listCommands = {
  /** Opens the system's dialog and reads what was chosen; null when it was closed. */
  'list.choose': ask(nothing, gives<ListOutline | null>()),
  /** Reads cells that were pasted. */
  'list.paste': ask(
    z.object({ text: z.string().max(20_000_000, 'list.tooLarge') }),
    gives<ListOutline>(),
  ),
  /** Reads a file that was dropped on the window. */
  'list.drop': ask(z.object({ path: z.string().min(1).max(4096) }), gives<ListOutline>()),
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
    gives<ListOutline>(),
  ),
  /** One part of the agreements of the list on the desk, from 0. */
  'list.part': ask(z.object({ token: id, part: z.number().int().min(0) }), gives<ListPart>()),
  /** A list may be chosen soon: what reads it gets ready. */
  'list.prepare': ask(nothing, gives<null>()),
  /**
   * Takes in the agreements with these keys, the chosen changes of those that are here, and the notes
   * on those that the list no longer has, in one transaction.
   */
  'list.takeIn': ask(
    z.object({
      token: id,
      keys: z.array(z.string().max(300)).max(200_000),
      changes: z
        .array(z.object({ key: z.string().max(300), fields: z.array(z.enum(listedFields)) }))
        .max(200_000)
        .default([]),
      notes: z
        .array(
          z.object({ id, text: z.string().trim().min(1, 'note.empty').max(2000, 'text.tooLong') }),
        )
        .max(200_000)
        .default([]),
      /** What a person answered about agreements before they were taken in. */
      corrections: z
        .array(z.object({ key: z.string().max(300), facts: correctableFacts.partial() }))
        .max(200_000)
        .default([]),
      sameSuppliers: z
        .array(z.object({ name: z.string().max(2000), supplierId: id }))
        .max(200_000)
        .default([]),
      /** Suppliers that a person said are others than those here. */
      newSuppliers: z.array(z.string().max(2000)).max(200_000).default([]),
      name: importName,
    }),
    gives<ImportOutcome>(),
  ),
  /** What a list says has been bought from each supplier. */
  'list.totals': ask(z.object({ token: id }), gives<readonly SupplierTotal[]>()),
  /** Writes what has been bought on agreements, in one transaction. */
  'list.takeUsed': ask(
    z.object({
      token: id,
      name: importName,
      uses: z.array(z.object({ key: z.string().max(2000), agreementId: id })).max(200_000),
    }),
    gives<ImportOutcome>(),
  ),
  /** Takes the suppliers or departments of a list into their register. */
  'list.takeRegister': ask(
    z.object({ token: id, name: importName, kind: z.enum(['suppliers', 'departments']) }),
    gives<ImportOutcome>(),
  ),
  /** Stops a reading that goes on. */
  'list.stop': ask(nothing, gives<null>()),
} as const;
