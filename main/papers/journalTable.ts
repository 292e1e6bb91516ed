import type { JournalRow } from '#contract/history';
import type { ColumnKind, Table, TableCell } from '#domain/table';
import { type Speech, speechIn } from './words/speech.ts';

const columns = [
  ['number', 'number'],
  ['day', 'date'],
  ['time', 'text'],
  ['who', 'text'],
  ['about', 'text'],
  ['what', 'text'],
  ['field', 'text'],
  ['before', 'text'],
  ['after', 'text'],
  ['why', 'text'],
] as const satisfies readonly (readonly [string, ColumnKind])[];

/** Fields that only repeat when and by whom, or hold a key that says nothing to a person. */
const repeated: ReadonlySet<string> = new Set(['at', 'byWhom', 'addedAt', 'addedBy', 'key']);

const rowsOf = (whole: JournalRow, { t, format, journal, changes }: Speech): TableCell[][] => {
  const { did, why } = journal(whole);
  const row = { ...whole, changes: whole.changes.filter(({ field }) => !repeated.has(field)) };
  const at = format.instant(row.at);
  const head = [row.id, at.slice(0, 10), format.clock(row.at), row.who || t('record.somebody')];
  const entry = [...head, row.subject?.title ?? null, did];
  const changed = changes(row).map(({ field, before, after }) => [field, before, after]);
  const lines = changed.length === 0 ? [[null, null, null]] : changed;
  const rest =
    row.left === 0 ? [] : [[t('paper.table.journal.left', { count: row.left }), null, null]];
  return [...lines, ...rest].map((line) => [...entry, ...line, why]);
};

/**
 * The journal as a table, oldest first: an entry has a row for each fact that it changed, with what the
 * fact was and became. `about` is the record whose journal it is; null for the whole.
 */
export const journalTable = (
  rows: readonly JournalRow[],
  about: string | null,
  language: 'sv' | 'en',
): Table => {
  const speech = speechIn(language);
  const { t } = speech;
  const title = t('paper.table.journal.title');
  return {
    title: about === null ? title : `${title} – ${about}`,
    columns: columns.map(([id, kind]) => ({ heading: t(`paper.table.journal.${id}`), kind })),
    rows: rows.toReversed().flatMap((row) => rowsOf(row, speech)),
  };
};
