import type { AgreementKind } from '#domain/agreement';
import type { ExtraText, ListWarning, Mapping, TargetField } from '#domain/agreementList';
import type { LocalDate } from '#domain/localDate';
import type { Ore } from '#domain/money';
import { isFiller, type Row, shown, wordsOf } from './cell.ts';
import { provenOrder } from './cells/dates.ts';
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
import { kindOf, readForm, readRank } from './cells/rank.ts';
import { maybeSeveral, namesNobody, suppliersIn } from './cells/suppliers.ts';
import { inWords, timeUnitIn } from './headings.ts';
import {
  type NumberedColumns,
  numberedColumns,
  withJoinedOptions,
  withLastOfDays,
} from './numberedColumns.ts';
import { remembered } from './remembered.ts';
import { type ColumnFacts, type RowCells, rowCells } from './rowCells.ts';
import { type RowTerm, readTerm } from './rowTerm.ts';

type Extension = {
  readonly optionMonths: readonly number[] | null;
  readonly extendedTo: LocalDate | null;
  readonly noticeMonths: number | null;
  readonly noticeDays: number | null;
};

type Party = {
  readonly supplier: string | null;
  readonly organisationNumber: string | null;
  readonly organisationNumberText: string | null;
  readonly rank: number | null;
  readonly reopeningLimit: Ore | null;
  readonly agreementType: string | null;
  readonly kind: AgreementKind | null;
};

const plainFields = [
  'number',
  'registryNumber',
  'title',
  'category',
  'department',
  'responsible',
  'cpv',
  'notes',
] as const;

/** What one row of a list says, understood field by field. */
export type RowFacts = RowTerm &
  Extension &
  Party &
  Readonly<Record<(typeof plainFields)[number], string | null>> & {
    readonly row: number;
    readonly value: Ore | null;
    readonly used: Ore | null;
    readonly texts: Readonly<Partial<Record<TargetField, string>>>;
    readonly extra: readonly ExtraText[];
    readonly warnings: readonly ListWarning[];
  };

const textsOf = function* (rows: readonly Row[], column: number): Generator<string> {
  for (const { cells } of rows) {
    const cell = cells[column];
    if (cell?.kind === 'text') yield cell.text;
  }
};

type AmountField = 'value' | 'used';
const isAmount = (target: TargetField): target is AmountField =>
  target === 'value' || target === 'used';

const dateFields: readonly TargetField[] = ['start', 'end', 'latestEnd', 'period'];

/** What each mapped column proves, worked out once before its rows are read. */
const factsOfColumns = (mapping: Mapping, rows: readonly Row[]): Map<TargetField, ColumnFacts> => {
  const orders = new Map(
    mapping
      .filter(({ target }) => dateFields.includes(target))
      .map(({ target, column }) => [target, provenOrder(textsOf(rows, column))] as const),
  );
  // Where one column proves how the sheet writes its dates, the silent ones follow it.
  const proven = new Set([...orders.values()].filter((order) => order !== null));
  const [shared = null] = proven.size === 1 ? proven : [];
  return new Map(
    mapping.map(({ target, column, heading }) => {
      const order = orders.get(target) ?? shared;
      const facts: ColumnFacts = {
        column,
        heading,
        order: order === 'contradictory' ? null : order,
        mark: isAmount(target) ? provenMark(textsOf(rows, column)) : null,
        moneyUnit: isAmount(target) ? unitInHeading(inWords(heading)) : null,
        timeUnit: timeUnitIn(heading),
      };
      return [target, facts];
    }),
  );
};

/** Whole months from one day to a later one, to the nearest month. */
const monthsBetween = (from: LocalDate, to: LocalDate): number => {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const months = years * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return months + (Number(to.slice(8)) - Number(from.slice(8)) >= 15 ? 1 : 0);
};

/** Whole months of a term whose last day is `end`. */
const monthsOf = ({ start, end }: RowTerm): number | null =>
  start === null || end === null || end < start ? null : monthsBetween(start, end);

const optionsIn = remembered(
  (text: string, termMonths: number | null, unit: 'months' | 'years' | null) =>
    readOptions(text, { termMonths, unit }),
);
const noticeIn = remembered(readNotice);
const moneyIn = remembered((text: string, unit: number | null, mark: DecimalMark) =>
  readMoney(text, unit, mark),
);

const optionsOf = (cells: RowCells, term: RowTerm) => {
  const found = cells.find('options');
  if (found === null) return null;
  const unit = cells.factsOf('options')?.timeUnit;
  const said = optionsIn(found.text, monthsOf(term), unit === 'days' ? null : (unit ?? null));
  // What goes on by itself does so again and again: one length does not say for how long.
  const goesOn = /auto/i.test(cells.factsOf('options')?.heading ?? '') && said.months?.length;
  const read = goesOn ? { ...said, months: null, code: 'options.howOften' } : said;
  if (read.code !== null) {
    const isTold =
      read.months !== null && read.extendedTo === null && read.code !== 'options.endMayIncludeThem';
    cells.warn('options', read.code, found.text, isTold ? 'note' : 'question', {
      ...(read.extendedTo === null ? {} : { date: read.extendedTo }),
      ...(term.end === null ? {} : { end: term.end }),
    });
  }
  return { ...read, text: found.text };
};

/** A length alone after the days of a term is that of the term: `2024-01-01 – 2025-12-31 (2 år)`. */
const speaksOfOptions = /\+|plus|option|förläng|möjlig|ytterligare|extension|renew/i;

/** What stands after the days of the term about going on and giving notice, where no column says it. */
const fromTail = (cells: RowCells, term: RowTerm, tail: string): Extension => {
  const words = tail.replace(/^[+,;.(*\s]+/, '').replace(/\)$/, '');
  const read = optionsIn(words, monthsOf(term), null);
  const mayRead = (field: 'options' | 'notice') => cells.rawWords(field) === '';
  const isSaid = read.months !== null && read.extendedTo === null && speaksOfOptions.test(tail);
  const optionMonths = mayRead('options') && isSaid ? read.months : null;
  const notice = mayRead('notice') ? read.notice : null;
  if (optionMonths !== null) cells.warn('options', 'options.fromTerm', words);
  if (notice !== null) cells.warn('notice', 'notice.fromTerm', words);
  if (optionMonths === null && notice === null) cells.warn(tailField(cells), 'period.more', words);
  return {
    optionMonths,
    extendedTo: null,
    noticeMonths: notice?.months ?? null,
    noticeDays: notice?.days ?? null,
  };
};

const tailField = (cells: RowCells): TargetField =>
  cells.factsOf('period') === undefined ? 'end' : 'period';

/** A day under `Max förlängning` is the last possible one, where no column has that; it is asked about. */
const latestInOptions = (
  cells: RowCells,
  { end }: RowTerm,
  { extendedTo }: Extension,
): LocalDate | null => {
  if (end === null || extendedTo === null || extendedTo < end) return null;
  const heading = cells.factsOf('options')?.heading ?? '';
  const isPossible =
    /max|möjlig|option|kan |längst/i.test(heading) && !/förläng[dt]|nytt/i.test(heading);
  const isAlone = cells.warnings.some(({ code }) => code === 'options.dateOnly');
  return isPossible && isAlone && cells.factsOf('latestEnd') === undefined ? extendedTo : null;
};

/** Options and notice: the notice in its own column stands before one in the words about extension. */
const readExtension = (cells: RowCells, term: RowTerm): Extension => {
  const options = optionsOf(cells, term);
  const inOptions = options?.notice ?? null;
  const extension = {
    optionMonths: options?.months ?? null,
    extendedTo: options?.extendedTo ?? null,
    noticeMonths: inOptions?.months ?? null,
    noticeDays: inOptions?.days ?? null,
  };
  const found = cells.find('notice');
  if (found === null) {
    if (inOptions !== null) {
      cells.warn('options', 'notice.fromOptionText', options?.text ?? '', 'question', {
        ...(inOptions.months === null ? {} : { months: inOptions.months }),
        ...(inOptions.days === null ? {} : { days: inOptions.days }),
      });
    }
    return extension;
  }
  const unit = cells.factsOf('notice')?.timeUnit ?? null;
  const own = noticeIn(found.text, unit === 'years' ? null : unit);
  if (own.code !== null) {
    cells.warn('notice', own.code, found.text);
    return extension;
  }
  if (inOptions !== null && (inOptions.months !== own.months || inOptions.days !== own.days)) {
    cells.warn('notice', 'notice.differs', found.text, 'question', { other: options?.text ?? '' });
  }
  return { ...extension, noticeMonths: own.months, noticeDays: own.days };
};

/** What a row says in its own columns, and where it is silent what its term says besides. */
const completed = (own: Extension, tail: Extension): Extension => {
  const hasNotice = own.noticeMonths !== null || own.noticeDays !== null;
  return {
    optionMonths: own.optionMonths ?? tail.optionMonths,
    extendedTo: own.extendedTo,
    noticeMonths: hasNotice ? own.noticeMonths : tail.noticeMonths,
    noticeDays: hasNotice ? own.noticeDays : tail.noticeDays,
  };
};

/** The options and the latest end ought to tell the same; where they do not, one has been used or is wrong. */
const askWhereTheyDiffer = (
  cells: RowCells,
  { end, latestEnd }: RowTerm,
  { optionMonths }: Extension,
): void => {
  if (end === null || latestEnd === null || optionMonths === null || latestEnd < end) return;
  const options = optionMonths.reduce((sum, months) => sum + months, 0);
  const dates = monthsBetween(end, latestEnd);
  if (Math.abs(dates - options) <= 1) return;
  cells.warn('options', 'options.notLatestEnd', cells.rawWords('options'), 'question', {
    end,
    latestEnd,
    months: options,
  });
};

const isKronor = /^(?:sek|kr|kronor|svenska kronor|skr)\.?$/i;

const amountOf = (cells: RowCells, field: AmountField, currency: string): Ore | null => {
  const found = cells.find(field);
  if (found === null) return null;
  if (currency !== '' && !isFiller(currency) && !isKronor.test(currency)) {
    cells.warn(field, 'money.otherCurrency', found.text, 'question', { currency });
    return null;
  }
  const facts = cells.factsOf(field);
  const read =
    found.cell.kind === 'number'
      ? moneyOfNumber(found.cell.value, found.cell.text, facts?.moneyUnit)
      : moneyIn(found.text, facts?.moneyUnit ?? null, facts?.mark ?? null);
  if (read.code !== null) {
    const kind = read.code === 'money.negative' ? 'error' : 'question';
    const details = read.currency === undefined ? undefined : { currency: read.currency };
    cells.warn(field, read.code, found.text, kind, details);
  }
  return read.value;
};

const rankOf = (cells: RowCells): number | null => {
  const text = cells.plain('rank');
  if (text === null) return null;
  const rank = readRank(text);
  const isNone = /^(0|nej|ej rangordnat|ingen)$/i.test(text);
  if (rank === null && !isNone) cells.warn('rank', 'rank.notUnderstood', text);
  return rank;
};

/** The organisation numbers of a cell in the order of its lines, or of the marks between them. */
const numbersOf = (cells: RowCells): readonly string[] => {
  const text = cells.plain('organisationNumber');
  const cell = cells.find('organisationNumber')?.cell;
  if (text === null) return [];
  if (cell?.kind === 'text' && cell.lines !== undefined) return cell.lines;
  const listed = text.split(/ ?[;,/|] ?/);
  return listed.every((each) => /\d{6}-?\d{4}/.test(each)) ? listed : [text];
};

const organisationOf = (cells: RowCells, text: string | null) => {
  if (text === null) return { organisationNumber: null, organisationNumberText: null };
  const { number, code } = readOrganisationNumber(text);
  if (code !== null) cells.warn('organisationNumber', code, text, 'error');
  return { organisationNumber: number, organisationNumberText: text };
};

/** The suppliers of a row: one, or several that share a cell; all have the row's rank and form. */
const readParties = (cells: RowCells): readonly Party[] => {
  const agreementType = cells.plain('agreementType');
  const form = agreementType === null ? null : readForm(agreementType);
  const shared = {
    rank: rankOf(cells) ?? form?.rank ?? null,
    reopeningLimit: form?.reopeningLimit ?? null,
    agreementType,
    kind: agreementType === null ? null : kindOf(agreementType),
  };
  const cell = cells.find('supplier')?.cell;
  const isNamed = cell !== undefined && !namesNobody(cell.text);
  if (cell !== undefined && !isNamed) cells.warn('supplier', 'supplier.missing', cell.text);
  const suppliers = isNamed ? suppliersIn(cell) : [];
  const numbers = numbersOf(cells);
  const isRanking = /rang/i.test(`${cells.factsOf('supplier')?.heading} ${agreementType}`);
  if (suppliers.length <= 1) {
    const [supplier] = suppliers;
    const text = numbers.length === 0 ? (supplier?.organisationNumber ?? null) : numbers.join(' ');
    const organisation = organisationOf(cells, text);
    const said = shared.rank ?? supplier?.rank ?? null;
    const place = said === null ? (supplier?.place ?? null) : null;
    if (place !== null && !isRanking) {
      cells.warn('rank', 'rank.fromNumbering', cells.rawWords('supplier'));
    }
    if (supplier && maybeSeveral(supplier.name)) {
      cells.warn('supplier', 'supplier.maybeSeveral', supplier.name);
    }
    return [
      {
        ...shared,
        rank: said ?? place,
        supplier: supplier?.name ?? null,
        ...organisation,
      },
    ];
  }
  cells.warn('supplier', 'supplier.several', cells.rawWords('supplier'), 'note');
  const isPaired = numbers.length === suppliers.length;
  if (!isPaired && numbers.length > 0) {
    cells.warn('organisationNumber', 'organisationNumber.whose', numbers.join(', '));
  }
  const places = shared.rank === null && suppliers.every(({ rank }) => rank === null);
  if (places && !isRanking && suppliers.some(({ place }) => place !== null)) {
    cells.warn('rank', 'rank.fromNumbering', cells.rawWords('supplier'));
  }
  return suppliers.map(({ name, organisationNumber, rank, place }, index) => ({
    ...shared,
    rank: rank ?? (places ? place : shared.rank),
    supplier: name,
    ...organisationOf(cells, (isPaired ? numbers[index] : null) ?? organisationNumber),
  }));
};

/** The suppliers of a row, in one column or in several beside each other. */
const partiesOf = (
  cells: RowCells,
  row: Row,
  facts: ReadonlyMap<TargetField, ColumnFacts>,
  { suppliers }: NumberedColumns,
): readonly Party[] => {
  const [first, ...more] = suppliers;
  if (first === undefined) return readParties(cells);
  const ranked = (party: Party, rank: number | null) => ({ ...party, rank: party.rank ?? rank });
  const own = readParties(cells).map((party) => ranked(party, first.rank));
  const others = more.flatMap(({ supplier, organisationNumber, rank }) => {
    const of = new Map<TargetField, ColumnFacts>();
    const place = (field: TargetField, column: number | null) => {
      const known = facts.get(field);
      if (column !== null && known !== undefined) of.set(field, { ...known, column });
    };
    place('supplier', supplier);
    place('organisationNumber', organisationNumber);
    const theirs = rowCells(row, of);
    const read = readParties(theirs).filter((party) => party.supplier !== null);
    cells.warnings.push(...theirs.warnings);
    return read.map((party) => ranked(party, rank));
  });
  const named = [...own, ...others].filter((party) => party.supplier !== null);
  return named.length === 0 ? own : named;
};

const extraOf = (row: Row, header: Row, mapped: ReadonlySet<number>): readonly ExtraText[] =>
  row.cells.flatMap((cell, column) => {
    if (cell === undefined || mapped.has(column)) return [];
    const text = wordsOf(cell);
    return isFiller(text) ? [] : [{ heading: shown(header.cells[column]), text }];
  });

/**
 * A reader for the rows below one heading row; a column is judged by all of them. A row gives one
 * set of facts for each supplier it names, and one at least.
 */
export const readerFor = (
  mapping: Mapping,
  header: Row,
  rows: readonly Row[],
): ((row: Row) => readonly RowFacts[]) => {
  const facts = factsOfColumns(mapping, rows);
  const numbered = numberedColumns(mapping, header);
  const currencyAt = header.cells.findIndex((cell) =>
    /^(?:valuta|valutakod|currency)$/i.test(shown(cell)),
  );
  const mapped = new Set([...mapping.map(({ column }) => column), ...numbered.joined]);
  return (row) => {
    const joined = withJoinedOptions(row, numbered, facts.get('options')?.column);
    const cells = rowCells(withLastOfDays(joined, numbered, facts.get('latestEnd')?.column), facts);
    const { term: dates, tail } = readTerm(cells);
    const own = readExtension(cells, dates);
    const term = { ...dates, latestEnd: dates.latestEnd ?? latestInOptions(cells, dates, own) };
    const extension = tail === '' ? own : completed(own, fromTail(cells, term, tail));
    askWhereTheyDiffer(cells, term, extension);
    const currency = shown(row.cells[currencyAt]);
    const plain = (field: (typeof plainFields)[number]) => cells.plain(field);
    const agreement = {
      row: row.row,
      ...term,
      ...extension,
      value: amountOf(cells, 'value', currency),
      used: amountOf(cells, 'used', currency),
      number: plain('number'),
      registryNumber: plain('registryNumber'),
      title: plain('title'),
      category: plain('category'),
      department: plain('department'),
      responsible: plain('responsible'),
      cpv: plain('cpv'),
      notes: plain('notes'),
    };
    const parties = partiesOf(cells, row, facts, numbered);
    const extra = extraOf(row, header, mapped);
    const { texts, warnings } = cells;
    return parties.map((party, index) => ({
      ...agreement,
      ...party,
      texts,
      extra,
      // Said once, although the row stands for several suppliers.
      warnings: index === 0 ? warnings : [],
    }));
  };
};
