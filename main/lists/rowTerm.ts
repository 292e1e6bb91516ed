import type { TargetField } from '#domain/agreementList';
import type { LocalDate } from '#domain/localDate';
import { readDate } from './cells/dates.ts';
import { type Half, readDateAndTail, readPeriod } from './cells/period.ts';
import type { RowCells } from './rowCells.ts';

/** From when to when a row says that the agreement runs. */
export type RowTerm = {
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  readonly openEnded: boolean;
  readonly latestEnd: LocalDate | null;
};

const halfOf = (cells: RowCells, field: 'start' | 'latestEnd'): Half => {
  const found = cells.find(field);
  if (found === null || found.text === '0') return { kind: 'missing' };
  const order = cells.factsOf(field)?.order;
  const half = readDate(shownDate(found), order);
  if (half.kind !== 'unclear' || field === 'start') return half;
  // `2024-01-01 – 2027-12-31` under `Avtalsperiod inkl. option` ends on the latest day.
  const { start, end, tail } = readPeriod(found.text, order);
  return start.kind === 'date' && end.kind === 'date' && tail === '' ? end : half;
};

const shownDate = ({ cell, text }: NonNullable<ReturnType<RowCells['find']>>): string =>
  cell.kind === 'date' ? cell.date : text;

/** The date of a half; what is there and not understood becomes a question about the field. */
const dateOrAsk = (cells: RowCells, field: TargetField, half: Half): LocalDate | null => {
  if (half.kind === 'date') return half.date;
  if (half.kind === 'unclear') {
    const kind = half.code === 'date.impossible' ? 'error' : 'question';
    cells.warn(field, half.code, cells.rawWords(field), kind);
  }
  return null;
};

/** The last day, and what its cell says besides. */
const endOf = (cells: RowCells): { readonly half: Half; readonly tail: string } => {
  const found = cells.find('end');
  if (found === null || found.text === '0') return { half: { kind: 'missing' }, tail: '' };
  const { reading, tail } = readDateAndTail(shownDate(found), cells.factsOf('end')?.order);
  return { half: reading, tail };
};

const dayAndMore = /^\d{4}-\d{2}-\d{2}[ ,(]/;

/** The first day; what its cell says besides becomes a question. */
const startOf = (cells: RowCells): Half => {
  const half = halfOf(cells, 'start');
  const words = cells.rawWords('start');
  if (half.kind !== 'unclear' || !dayAndMore.test(words)) return half;
  const { reading, tail } = readDateAndTail(words);
  if (reading.kind !== 'date' || /\d/.test(tail)) return half;
  cells.warn('start', 'period.more', tail.replace(/^[,(\s]+|\)$/g, ''));
  return reading;
};

type Ends = Omit<RowTerm, 'latestEnd'> & { readonly tail: string };

/** Words about going on or giving notice, which may stand where no day does. */
const speaksOfMore = /förläng|option|uppsäg/i;

const withPeriod = (cells: RowCells, known: Ends): Ends => {
  const found = cells.find('period');
  if (found === null) {
    const isMissed = cells.factsOf('period') !== undefined && cells.factsOf('end') === undefined;
    if (isMissed) cells.warn('period', 'period.missing', cells.rawWords('period'));
    return known;
  }
  const read = readPeriod(shownDate(found), cells.factsOf('period')?.order);
  if (!read.understood) {
    cells.warn('period', 'period.notUnderstood', found.text);
    return speaksOfMore.test(found.text) ? { ...known, tail: found.text } : known;
  }
  const openEnded = known.openEnded || read.end.kind === 'openEnded';
  const start = known.start ?? dateOrAsk(cells, 'period', read.start);
  const end = known.end ?? dateOrAsk(cells, 'period', read.end);
  if (!openEnded && start === null && read.start.kind === 'missing') {
    cells.warn('period', 'period.noStart', found.text);
  }
  if (!openEnded && end === null && read.end.kind === 'missing') {
    cells.warn('period', 'period.noEnd', found.text);
  }
  return { start, end, openEnded, tail: read.tail || known.tail };
};

/**
 * Reads start, end, latest end and the period in one cell; nothing is worked out from the others.
 * `tail` is what a cell says after its days: `+ 1+1 år`.
 */
export const readTerm = (cells: RowCells): { readonly term: RowTerm; readonly tail: string } => {
  const { half: endHalf, tail: endTail } = endOf(cells);
  const latestHalf = halfOf(cells, 'latestEnd');
  const startHalf = startOf(cells);
  const { start, end, openEnded, tail } = withPeriod(cells, {
    start: dateOrAsk(cells, 'start', startHalf),
    end: dateOrAsk(cells, 'end', endHalf),
    openEnded: endHalf.kind === 'openEnded',
    tail: endTail,
  });
  const latestEnd = dateOrAsk(cells, 'latestEnd', latestHalf);
  const isAskedAbout = cells.warnings.some(({ field }) => field === 'period');
  const hasEndColumn = cells.factsOf('end') !== undefined;
  if (hasEndColumn && endHalf.kind === 'missing' && end === null && !openEnded && !isAskedAbout) {
    cells.warn('end', 'end.missing', cells.rawWords('end'));
  }
  if (start !== null && end !== null && end < start) {
    cells.warn('end', 'end.beforeStart', `${start} – ${end}`, 'error', { start, end });
  }
  if (end !== null && latestEnd !== null && latestEnd < end) {
    const details = { end, latestEnd };
    cells.warn('latestEnd', 'latestEnd.beforeEnd', latestEnd, 'question', details);
  }
  return { term: { start, end, openEnded, latestEnd }, tail };
};
