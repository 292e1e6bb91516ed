import { setImmediate } from 'node:timers/promises';
import type { Input } from '#contract';
import type { JournalRow } from '#contract/history';
import type { SavedPaper } from '#contract/papers';
import type { LocalDate } from '#domain/localDate';
import { ok, type Result, refuse } from '#domain/result';
import type { Table, TableFormat } from '#domain/table';
import type { Owner } from '#main/database/belongings';
import type { ListedAgreement } from '#main/papers/agreementTable';
import type { Disclosure } from '#main/papers/disclosureTables';
import type { ActingDesk, Answers, Desk } from './answer.ts';
import { titleOf } from './belongings.ts';
import type { Overview } from './overview.ts';
import { letterheadOf } from './summaries.ts';
import { namesIn } from './views.ts';

type Saved = { path: string } | { failed: string } | null;
/** When a file is made: the day for its name, the instant for its inside. */
type Made = { readonly today: LocalDate; readonly now: string };

/** What answers about tables need of the machine: the dialog, and the writing of the file. */
export type TableMaker = {
  /** Asks where the table should go and writes it there; null where the dialog was closed. */
  readonly save: (table: Table, format: TableFormat, made: Made) => Promise<Saved>;
  /** As `save`, for the journal of the record `about`, or all of it. */
  readonly saveJournal: (
    rows: readonly JournalRow[],
    about: string | null,
    language: 'sv' | 'en',
    format: TableFormat,
    made: Made,
  ) => Promise<Saved>;
  /** As `save`, for agreements as a list to be given out. */
  readonly saveDisclosure: (disclosure: Disclosure) => Promise<Saved>;
  /** As `save`, for agreements as a list that can be read in again. */
  readonly saveAgreements: (
    agreements: readonly ListedAgreement[],
    language: 'sv' | 'en',
    format: TableFormat,
    made: Made,
  ) => Promise<Saved>;
};

/** The whole journal, latest first, with others' turns between its pages. */
const journalAtRest = async (
  { reads }: Desk,
  subject: Owner | null,
): Promise<readonly JournalRow[]> => {
  const rows: JournalRow[] = [];
  for (;;) {
    const page = reads.history.list(subject, rows.at(-1)?.id ?? null);
    if (page.length === 0) return rows;
    rows.push(...page);
    await setImmediate();
  }
};

const answerTo = (saved: Saved): Result<SavedPaper> =>
  saved !== null && 'failed' in saved
    ? refuse('table.notWritten', { path: saved.failed })
    : ok(saved);

/** Agreements with the names behind their keys, in the order of `ids`; those that are gone are left out. */
export const listedAgreements = (
  overview: Overview,
  ids: readonly string[],
  today: LocalDate,
): readonly ListedAgreement[] => {
  const all = overview.agreements(today);
  const registers = overview.registers();
  const nameOf = namesIn(registers);
  const suppliers = new Map(registers.suppliers.map((one) => [one.id, one]));
  return ids.flatMap((id): ListedAgreement[] => {
    const known = all.get(id);
    if (known === undefined) return [];
    const { agreement, term, awaits } = known;
    return [
      {
        agreement,
        term,
        awaits,
        category: nameOf('category', agreement.categoryId),
        owner: nameOf('person', agreement.ownerId),
        departments: agreement.departmentIds.flatMap((one) => nameOf('department', one) ?? []),
        suppliers: agreement.suppliers.flatMap(({ supplierId, rank }) => {
          const found = suppliers.get(supplierId);
          return found === undefined ? [] : [{ ...found, rank }];
        }),
      },
    ];
  });
};

/** The agreements that were asked for, to be given out, with what a person says of the request. */
export const disclosureOf = (
  desk: ActingDesk,
  overview: Overview,
  { ids, ...said }: Input<'table.disclosure'>,
): Disclosure => ({
  ...said,
  letterhead: letterheadOf(desk, overview),
  agreements: listedAgreements(overview, ids, desk.today),
  of: overview.agreements(desk.today).size,
});

/** Answers that put a list into a spreadsheet. */
export const tableAnswers = (
  overview: Overview,
  maker: TableMaker,
): Pick<Answers, Extract<keyof Answers, `table.${string}`>> => ({
  'table.save': {
    mode: 'act',
    run: async (desk, { table, format }) => answerTo(await maker.save(table, format, desk)),
  },
  'table.disclosure': {
    mode: 'act',
    run: async (desk, asked) =>
      answerTo(await maker.saveDisclosure(disclosureOf(desk, overview, asked))),
  },
  'table.journal': {
    mode: 'act',
    run: async (desk, { subject, format }) => {
      const about = subject === null ? null : titleOf(desk.reads, subject);
      if (subject !== null && about === null) return refuse('record.gone');
      const rows = await journalAtRest(desk, subject);
      const { language } = overview.settings();
      return answerTo(await maker.saveJournal(rows, about, language, format, desk));
    },
  },
  'table.agreements': {
    mode: 'act',
    run: async (desk, { ids, format }) => {
      const listed = listedAgreements(overview, ids, desk.today);
      const { language } = overview.settings();
      return answerTo(await maker.saveAgreements(listed, language, format, desk));
    },
  },
});
