import type { ExtraText, ListWarning, Mapping, TargetField } from '#domain/agreementList';
import type { LocalDate } from '#domain/localDate';
import type { Ore } from '#domain/money';
import { type Cell, cleanText, isFiller, type Row, shown } from './cell.ts';
import { type DateOrder, provenOrder, readDate } from './cells/dates.ts';
import {
  type DecimalMark,
  moneyOfNumber,
  provenMark,
  readMoney,
  unitInHeading,
} from './cells/money.ts';
import { readNotice } from './cells/notice.ts';
import { readOptions } from './cells/options.ts';
import { readOrganisationNumber } from './cells/organisationNumber.ts';
import { type Half, readPeriod } from './cells/period.ts';
import { kindOf, readForm, readRank } from './cells/rank.ts';
import { timeUnitIn } from './headings.ts';

/** What one row of a list says, understood field by field. */
export type RowFacts = {
  readonly row: number;
  readonly number: string | null;
  readonly registryNumber: string | null;
  readonly title: string | null;
  readonly supplier: string | null;
  readonly organisationNumber: string | null;
  readonly organisationNumberText: string | null;
  readonly rank: number | null;
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  readonly openEnded: boolean;
  readonly latestEnd: LocalDate | null;
  readonly extendedTo: LocalDate | null;
  readonly optionMonths: readonly number[] | null;
  readonly noticeMonths: number | null;
  readonly noticeDays: number | null;
  readonly value: Ore | null;
  readonly reopeningLimit: Ore | null;
  readonly category: string | null;
  readonly agreementType: string | null;
  readonly kind: 'contract' | 'framework' | null;
  readonly department: string | null;
  readonly responsible: string | null;
  readonly cpv: string | null;
  readonly notes: string | null;
  readonly texts: Readonly<Partial<Record<TargetField, string>>>;
  readonly extra: readonly ExtraText[];
  readonly warnings: readonly ListWarning[];
};

/** What a whole column proves, worked out once before its rows are read. */
export type Reader = {
  readonly read: (row: Row) => RowFacts;
};

type ColumnFacts = {
  readonly column: number;
  readonly heading: string;
  readonly order: DateOrder | null;
  readonly mark: DecimalMark;
  readonly moneyUnit: number | null;
  readonly timeUnit: 'months' | 'years' | 'days' | null;
};

const textsOf = function* (rows: readonly Row[], column: number): Generator<string> {
  for (const { cells } of rows) {
    const cell = cells[column];
    if (cell?.kind === 'text') yield cleanText(cell.text);
  }
};

/** Whole months of a term whose last day is `end`; null when it does not come out in months. */
const monthsBetween = (start: LocalDate, end: LocalDate): number => {
  const months =
    (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 +
    Number(end.slice(5, 7)) -
    Number(start.slice(5, 7));
  return months + (Number(end.slice(8)) - Number(start.slice(8)) >= 15 ? 1 : 0);
};

/** The words of a cell as a person would copy them: dates as days, whole numbers without decimals. */
const words = (cell: Cell): string =>
  cell.kind === 'number' && Number.isInteger(cell.value) && Math.abs(cell.value) < 1e15
    ? String(cell.value)
    : shown(cell);

/** A reader for the rows below one heading row. */
export const readerFor = (mapping: Mapping, header: Row, rows: readonly Row[]): Reader => {
  const facts = new Map<TargetField, ColumnFacts>(
    mapping.map(({ target, column, heading }) => [
      target,
      {
        column,
        heading,
        order: ['start', 'end', 'latestEnd', 'period'].includes(target)
          ? provenOrder(textsOf(rows, column))
          : null,
        mark: target === 'value' ? provenMark(textsOf(rows, column)) : null,
        moneyUnit: target === 'value' ? unitInHeading(heading) : null,
        timeUnit: timeUnitIn(heading),
      },
    ]),
  );
  const orders = new Set(
    [...facts.values()].flatMap(({ order }) => (order === null ? [] : [order])),
  );
  const [onlyOrder = null] = orders.size === 1 ? orders : [];
  const mapped = new Set(mapping.map(({ column }) => column));
  return { read: (row) => readRow(row, header, facts, mapped, onlyOrder) };
};

const readRow = (
  row: Row,
  header: Row,
  facts: ReadonlyMap<TargetField, ColumnFacts>,
  mapped: ReadonlySet<number>,
  sheetOrder: DateOrder | null,
): RowFacts => {
  const warnings: ListWarning[] = [];
  const texts: Partial<Record<TargetField, string>> = {};
  const warn = (
    field: TargetField,
    code: string,
    text: string,
    kind: ListWarning['kind'] = 'question',
    details?: ListWarning['details'],
  ): void => {
    const column = facts.get(field)?.heading ?? null;
    warnings.push({
      code,
      kind,
      field,
      column,
      row: row.row,
      text,
      ...(details ? { details } : {}),
    });
  };
  /** The cell of a field with its words kept; a filler counts as nothing there. */
  const cellOf = (field: TargetField): { readonly cell: Cell; readonly text: string } | null => {
    const column = facts.get(field);
    const cell = column === undefined ? undefined : row.cells[column.column];
    if (cell === undefined) return null;
    const text = words(cell);
    if (text === '') return null;
    if (isFiller(text)) {
      if (field === 'value' || field === 'options' || field === 'notice')
        warn(field, 'cell.filler', text);
      return null;
    }
    texts[field] = text;
    if (cell.kind === 'error') {
      warn(field, 'cell.formulaError', text, 'error');
      return null;
    }
    return { cell, text };
  };
  const plain = (field: TargetField): string | null => cellOf(field)?.text ?? null;

  const date = (field: 'start' | 'end' | 'latestEnd'): Half => {
    const found = cellOf(field);
    if (found === null) return { kind: 'missing' };
    if (found.cell.kind === 'date') return readDate(found.cell.date);
    if (found.text === '0') return { kind: 'missing' };
    return readDate(found.text, facts.get(field)?.order ?? sheetOrder);
  };
  const dateOrAsk = (field: TargetField, half: Half, text: string): LocalDate | null => {
    if (half.kind === 'date') return half.date;
    if (half.kind === 'unclear') {
      warn(field, half.code, text, half.code === 'date.impossible' ? 'error' : 'question');
    }
    return null;
  };

  let start = dateOrAsk('start', date('start'), texts.start ?? '');
  const endHalf = date('end');
  let end = dateOrAsk('end', endHalf, texts.end ?? '');
  let openEnded = endHalf.kind === 'openEnded';
  const latestHalf = date('latestEnd');
  const latestEnd = dateOrAsk('latestEnd', latestHalf, texts.latestEnd ?? '');

  const period = cellOf('period');
  if (period !== null) {
    const read =
      period.cell.kind === 'date'
        ? null
        : readPeriod(period.text, facts.get('period')?.order ?? sheetOrder);
    if (read === null || !read.understood) warn('period', 'period.notUnderstood', period.text);
    else {
      start ??= dateOrAsk('period', read.start, period.text);
      end ??= dateOrAsk('period', read.end, period.text);
      openEnded ||= read.end.kind === 'openEnded';
      if (read.start.kind === 'missing' && start === null && !openEnded)
        warn('period', 'period.noStart', period.text);
      if (read.end.kind === 'missing' && end === null && !openEnded)
        warn('period', 'period.noEnd', period.text);
    }
  } else if (facts.has('period') && end === null && !openEnded && !facts.has('end')) {
    warn('period', 'period.missing', '');
  }
  if (facts.has('end') && endHalf.kind === 'missing' && end === null && !openEnded) {
    const column = facts.get('end')?.column;
    warn('end', 'end.missing', column === undefined ? '' : shown(row.cells[column]));
  }
  if (start !== null && end !== null && end < start) {
    warn('end', 'end.beforeStart', `${start} – ${end}`, 'error', { start, end });
  }
  if (end !== null && latestEnd !== null && latestEnd < end) {
    warn('latestEnd', 'latestEnd.beforeEnd', texts.latestEnd ?? '', 'question', { end, latestEnd });
  }

  const optionCell = cellOf('options');
  let optionMonths: readonly number[] | null = null;
  let extendedTo: LocalDate | null = null;
  let noticeMonths: number | null = null;
  let noticeDays: number | null = null;
  if (optionCell !== null) {
    const unit = facts.get('options')?.timeUnit;
    const read = readOptions(optionCell.text, {
      termMonths: start !== null && end !== null && end >= start ? monthsBetween(start, end) : null,
      unit: unit === 'months' || unit === 'years' ? unit : null,
    });
    optionMonths = read.months;
    extendedTo = read.extendedTo;
    if (read.code !== null) {
      const told =
        read.months !== null &&
        read.extendedTo === null &&
        read.code !== 'options.endMayIncludeThem';
      warn('options', read.code, optionCell.text, told ? 'note' : 'question', {
        ...(read.extendedTo === null ? {} : { date: read.extendedTo }),
        ...(end === null ? {} : { end }),
      });
    }
    if (read.notice !== null) {
      noticeMonths = read.notice.months;
      noticeDays = read.notice.days;
    }
  }
  const noticeCell = cellOf('notice');
  if (noticeCell !== null) {
    const unit = facts.get('notice')?.timeUnit;
    const read = readNotice(noticeCell.text, unit === 'years' ? null : (unit ?? null));
    if (read.code !== null) warn('notice', read.code, noticeCell.text);
    else if (noticeMonths !== null || noticeDays !== null) {
      if (noticeMonths !== read.months || noticeDays !== read.days) {
        warn('notice', 'notice.differs', noticeCell.text, 'question', {
          other: optionCell?.text ?? '',
        });
      }
    }
    if (read.code === null) {
      noticeMonths = read.months;
      noticeDays = read.days;
    }
  } else if (noticeMonths !== null || noticeDays !== null) {
    warn('options', 'notice.fromOptionText', optionCell?.text ?? '', 'question', {
      ...(noticeMonths === null ? {} : { months: noticeMonths }),
      ...(noticeDays === null ? {} : { days: noticeDays }),
    });
  }

  const valueCell = cellOf('value');
  let value: Ore | null = null;
  if (valueCell !== null) {
    const column = facts.get('value');
    const money =
      valueCell.cell.kind === 'number'
        ? moneyOfNumber(valueCell.cell.value, column?.moneyUnit)
        : readMoney(valueCell.text, column?.moneyUnit, column?.mark);
    value = money.value;
    if (money.code !== null) {
      warn(
        'value',
        money.code,
        valueCell.text,
        money.code === 'money.negative' ? 'error' : 'question',
        money.currency === undefined ? undefined : { currency: money.currency },
      );
    }
  }

  const organisationText = plain('organisationNumber');
  const organisation = organisationText === null ? null : readOrganisationNumber(organisationText);
  if (organisation?.code) {
    warn('organisationNumber', organisation.code, organisationText ?? '', 'error');
  }

  const agreementType = plain('agreementType');
  const form = agreementType === null ? null : readForm(agreementType);
  const rankText = plain('rank');
  const rank = rankText === null ? null : readRank(rankText);
  if (
    rankText !== null &&
    rank === null &&
    !/^(0|nej|ej rangordnat|fördelning.*)$/i.test(rankText)
  ) {
    warn('rank', 'rank.notUnderstood', rankText);
  }

  const extra: ExtraText[] = [];
  for (const [column, cell] of row.cells.entries()) {
    if (cell === undefined || mapped.has(column)) continue;
    const text = words(cell);
    if (text !== '' && !isFiller(text)) extra.push({ heading: shown(header.cells[column]), text });
  }

  return {
    row: row.row,
    number: plain('number'),
    registryNumber: plain('registryNumber'),
    title: plain('title'),
    supplier: plain('supplier'),
    organisationNumber: organisation?.number ?? null,
    organisationNumberText: organisationText,
    rank: rank ?? form?.rank ?? null,
    start,
    end,
    openEnded,
    latestEnd,
    extendedTo,
    optionMonths,
    noticeMonths,
    noticeDays,
    value,
    reopeningLimit: form?.reopeningLimit ?? null,
    category: plain('category'),
    agreementType,
    kind: agreementType === null ? null : kindOf(agreementType),
    department: plain('department'),
    responsible: plain('responsible'),
    cpv: plain('cpv'),
    notes: plain('notes'),
    texts,
    extra,
    warnings,
  };
};
