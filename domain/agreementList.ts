import type { AgreementKind } from './agreement.ts';
import type { LocalDate } from './localDate.ts';
import type { Ore } from './money.ts';
import type { Failure } from './result.ts';

/** What a column of a list may hold. One column serves at most one field, and one field one column. */
export const targetFields = [
  'number',
  'registryNumber',
  'title',
  'supplier',
  'organisationNumber',
  'rank',
  'start',
  'end',
  'period',
  'latestEnd',
  'options',
  'notice',
  'value',
  'used',
  'category',
  'agreementType',
  'department',
  'responsible',
  'cpv',
  'notes',
] as const;

/** One of the fields an agreement list can fill; `period` is start and end in one cell. */
export type TargetField = (typeof targetFields)[number];

/** How sure the proposal is: the heading says it, the heading suggests it, or only the cells do. */
export type Certainty = 'certain' | 'likely' | 'guess' | 'chosen';

/** Which column fills a field. `column` counts from 0; `chosen` is a person's own choice. */
export type ColumnMapping = {
  readonly target: TargetField;
  readonly column: number;
  readonly heading: string;
  readonly certainty: Certainty;
};

/** The columns that are taken in, in the order of the sheet. */
export type Mapping = readonly ColumnMapping[];

/** A person's choice of columns for one sheet; replaces the proposal whole. */
export type MappingChoice = {
  readonly sheet: string;
  readonly columns: readonly { readonly target: TargetField; readonly column: number }[];
  /** 1-based; leave out to have it found. */
  readonly headerRow?: number;
};

/**
 * Something the reading wants to say about a cell, a row or a sheet. `code` names a sentence;
 * `text` holds the file's own words; `column` is the heading and `row` counts from 1 as in Excel.
 * An `error` is wrong, a `question` needs a person, a `note` tells what was done.
 */
export type ListWarning = {
  readonly code: string;
  readonly kind: 'error' | 'question' | 'note';
  readonly field: TargetField | null;
  readonly column: string | null;
  readonly row: number | null;
  readonly text: string;
  readonly details?: Readonly<Record<string, string | number>>;
};

/** One supplier of a proposed agreement. A number that fails its check is null and kept as text. */
export type ProposedSupplier = {
  readonly row: number;
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly organisationNumberText: string | null;
  readonly rank: number | null;
};

/** A column that no field takes, with the cell's words as they stand. */
export type ExtraText = { readonly heading: string; readonly text: string };

/**
 * An agreement as the list has it. Null means that the list does not say, or says it in a way that
 * was not understood; then `warnings` has the question and `texts` the words.
 */
export type ProposedAgreement = {
  /** The same for the same rows of the same file: sheet and first row. */
  readonly key: string;
  readonly sheet: string;
  /** The first of its rows, counted from 1 as in Excel. */
  readonly row: number;
  readonly rows: readonly number[];
  readonly number: string | null;
  readonly registryNumber: string | null;
  readonly title: string | null;
  readonly category: string | null;
  readonly agreementType: string | null;
  readonly kind: AgreementKind | null;
  readonly department: string | null;
  readonly responsible: string | null;
  readonly cpv: string | null;
  readonly notes: string | null;
  readonly suppliers: readonly ProposedSupplier[];
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  /** The list says in words that it runs until further notice. */
  readonly openEnded: boolean;
  readonly latestEnd: LocalDate | null;
  /** The text says the agreement has been extended to this day; it is asked about, not used. */
  readonly extendedTo: LocalDate | null;
  /** Months of each option left; `[]` = the list says there is none; null = not said or unclear. */
  readonly optionMonths: readonly number[] | null;
  readonly noticeMonths: number | null;
  readonly noticeDays: number | null;
  /** Agreement value or ceiling, excluding VAT unless the list says otherwise. */
  readonly value: Ore | null;
  /** What has been bought on it so far. */
  readonly used: Ore | null;
  /** The amount from which competition must be reopened, where the list states it. */
  readonly reopeningLimit: Ore | null;
  /** The file's own words for every field that had a cell. */
  readonly texts: Readonly<Partial<Record<TargetField, string>>>;
  readonly extra: readonly ExtraText[];
  readonly warnings: readonly ListWarning[];
};

/** One heading of a sheet with a few of its values, for choosing columns by hand. */
export type SheetColumn = {
  readonly column: number;
  readonly heading: string;
  readonly samples: readonly string[];
};

/** What one sheet holds. */
export type ProposedSheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** 1-based; null when no heading row was found and nothing was taken in. */
  readonly headerRow: number | null;
  readonly columns: readonly SheetColumn[];
  readonly mapping: Mapping;
  /** Rows of the list that were taken in, each one supplier of one agreement. */
  readonly supplierRows: number;
  readonly agreements: readonly ProposedAgreement[];
  /** Rows, columns and peculiarities that were not taken in, and why. */
  readonly unread: readonly ListWarning[];
};

/** What a whole file or clipboard holds. */
export type ProposedList = {
  readonly format: 'xlsx' | 'xls' | 'ods' | 'text';
  readonly delimiter: string | null;
  readonly encoding: string | null;
  readonly sheets: readonly ProposedSheet[];
  readonly emptySheets: readonly string[];
};

/** Every way in which a list can be refused; each has its own sentence. */
export const listFailureCodes = [
  'list.unreadable',
  'list.empty',
  'list.encrypted',
  'list.tooLarge',
  'list.tooManyRows',
  'list.tooManyColumns',
  'list.bomb',
  'list.unsafeXml',
  'list.notASpreadsheet',
  'list.noHeader',
  'list.noRows',
  'list.timeout',
  'list.memory',
  'list.cancelled',
] as const;

/** The code of a refused list. */
export type ListFailureCode = (typeof listFailureCodes)[number];

/** A refused list, with the words and numbers its sentence needs. */
export type ListFailure = Failure & { readonly code: ListFailureCode };
