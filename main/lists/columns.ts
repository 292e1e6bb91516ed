import type {
  Certainty,
  ColumnMapping,
  Mapping,
  MappingChoice,
  TargetField,
} from '#domain/agreementList';
import { type Cell, isFiller, type Row, shown } from './cell.ts';
import { looksLikeDate } from './cells/dates.ts';
import { readOrganisationNumber } from './cells/organisationNumber.ts';
import { readPeriod } from './cells/period.ts';
import { isCompany } from './cells/suppliers.ts';
import { compactHeading, type HeadingReading, readHeading } from './headings.ts';
import { isOnlyHeadings, joinedHeadings, withUnits } from './twoRowHeadings.ts';

/** What the cells below a heading look like, as shares from 0 to 1 of those that hold something. */
type Profile = {
  readonly filled: number;
  readonly distinct: number;
  readonly dates: number;
  readonly periods: number;
  readonly organisationNumbers: number;
  readonly companies: number;
  readonly codes: number;
  /** Yes and no, which say nothing of how long. */
  readonly answers: number;
  /** `2+1+1`: how long, and how much longer. */
  readonly sums: number;
};

type Candidate = HeadingReading & {
  readonly column: number;
  readonly heading: string;
  readonly profile: Profile;
};

/** `Vitvaror 2023` is a name with its year, not a number. */
const nameWithYear = /^\p{Lu}?\p{Ll}{2,}[ -](?:19|20)\d{2}$/u;

const answer = /^(?:ja|nej|j|n|yes|no|x|sant|falskt|true|false)\.?$/i;

const sumOfLengths = /^\d{1,2} ?\+ ?\d{1,2}(?!\d)/;

const code = /^[A-ZÅÄÖ]{0,8}[-_/ ]?\d[\d\-_/.: ]*$/i;

const profileOf = (rows: readonly Row[], column: number): Profile => {
  let filled = 0;
  let dates = 0;
  let periods = 0;
  let organisationNumbers = 0;
  let companies = 0;
  let codes = 0;
  let answers = 0;
  let sums = 0;
  const distinct = new Set<string>();
  for (const { cells } of rows) {
    const cell: Cell | undefined = cells[column];
    const text = shown(cell);
    if (text === '' || isFiller(text)) continue;
    filled += 1;
    distinct.add(text);
    if (cell?.kind === 'date' || looksLikeDate(text)) dates += 1;
    else if (text.length > 10 && readPeriod(text).understood) periods += 1;
    if (/\d{6}-?\d{4}/.test(text) && readOrganisationNumber(text).number !== null)
      organisationNumbers += 1;
    if (isCompany(text)) companies += 1;
    if (code.test(text) && !nameWithYear.test(text)) codes += 1;
    if (answer.test(text)) answers += 1;
    if (sumOfLengths.test(text)) sums += 1;
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    distinct: distinct.size,
    dates: share(dates),
    periods: share(periods),
    organisationNumbers: share(organisationNumbers),
    companies: share(companies),
    codes: share(codes),
    answers: share(answers),
    sums: share(sums),
  };
};

/** The place of a candidate that no heading speaks for, and how much of a column must then speak. */
const byCells = 99;
const mostly = 0.6;

/** How well the cells agree with what the heading says: 0 against, 1 silent, 2 for. */
const accord = (target: TargetField, profile: Profile): 0 | 1 | 2 => {
  if (profile.filled === 0) return 1;
  if (target === 'start' || target === 'end' || target === 'latestEnd') {
    return profile.dates >= 0.3 ? 2 : profile.periods > 0.5 || profile.companies > 0.3 ? 0 : 1;
  }
  if (target === 'period') return profile.periods >= 0.3 ? 2 : profile.dates > 0.5 ? 1 : 0;
  if (target === 'organisationNumber') return profile.organisationNumbers >= 0.3 ? 2 : 1;
  if (target === 'supplier')
    return profile.companies >= 0.2 ? 2 : profile.dates > 0.5 || profile.codes > 0.8 ? 0 : 1;
  if (target === 'title') return profile.dates > 0.5 ? 0 : 1;
  if (target === 'options') return profile.answers > 0.8 ? 0 : 1;
  return 1;
};

/** Words that may mean several things, so that even a whole match is only likely. */
const loose = new Set(
  'namn name nummer nr ref referens reference varugrupp område from till slut start form typ type lev contractdate avtalsdatum awarddate tjänst beskrivning description value amount volym tak period term plats'.split(
    ' ',
  ),
);

const certaintyOf = ({ strength, heading, target, profile, order }: Candidate): Certainty => {
  const agreement = accord(target, profile);
  if (agreement === 0 || order === byCells) return 'guess';
  if (strength === 3)
    return loose.has(compactHeading(heading)) && agreement < 2 ? 'likely' : 'certain';
  if (strength === 2) return 'likely';
  return agreement === 2 ? 'likely' : 'guess';
};

const better = (a: Candidate, b: Candidate): number =>
  accord(b.target, b.profile) - accord(a.target, a.profile) ||
  b.strength - a.strength ||
  a.order - b.order ||
  a.column - b.column;

/** A candidate moved to another field because the cells say so. */
const corrected = (candidate: Candidate, all: readonly Candidate[]): Candidate => {
  const { target, profile } = candidate;
  const none = (field: TargetField) => all.every((each) => each.target !== field);
  if ((target === 'title' || target === 'rank') && profile.companies > 0.5 && none('supplier')) {
    return { ...candidate, target: 'supplier', strength: 2 };
  }
  // `Leverantör (org.nr)`: both in one cell.
  if (target === 'organisationNumber' && profile.companies > 0.5 && none('supplier')) {
    return { ...candidate, target: 'supplier', strength: 2 };
  }
  if (target === 'title' && profile.codes > 0.8 && profile.distinct > 1 && none('number')) {
    return { ...candidate, target: 'number', strength: 2 };
  }
  const mayBePeriod = target === 'start' || target === 'end' || target === 'options';
  if (mayBePeriod && profile.periods > 0.5 && none('period')) {
    return { ...candidate, target: 'period', strength: 2 };
  }
  if (target === 'period' && profile.sums > 0.5 && none('options')) {
    return { ...candidate, target: 'options', strength: 2 };
  }
  if (
    target === 'options' &&
    profile.dates > 0.6 &&
    /t\.?o\.?m|till|datum|until/i.test(candidate.heading) &&
    !/förlängd|förlängt|nytt/i.test(candidate.heading)
  ) {
    return { ...candidate, target: 'latestEnd', strength: 1 };
  }
  return candidate;
};

const titleInstead =
  'varugrupp varugrupper avtalsområde avtalsområden ramavtalsområde produktområde produktgrupp produkt undergrupp delområde delområden anbudsområde kategori avtalskategori category område cpvbenämning cpvbeskrivning cpvtext'.split(
    ' ',
  );

/** Without a column of names, the narrowest grouping names the agreement (as Huddinge and e-Avrop do). */
const withTitle = (taken: Map<TargetField, Candidate>, all: readonly Candidate[]): void => {
  if (taken.has('title')) return;
  const groups = all.filter(
    (each) => each.target === 'category' && titleInstead.includes(compactHeading(each.heading)),
  );
  const rank = (each: Candidate) => titleInstead.indexOf(compactHeading(each.heading));
  const [title] = groups.toSorted((a, b) => rank(a) - rank(b));
  if (!title) return;
  taken.set('title', { ...title, target: 'title', strength: 2 });
  const category = all
    .filter((each) => each.target === 'category' && each.column !== title.column)
    .toSorted(better)[0];
  if (category) taken.set('category', category);
  else taken.delete('category');
};

/** Headings of companies and days that are not those of the agreement. */
const ofOthers =
  /köpare|beställ|kommun|myndighet|buyer|customer|kontakt|contact|avsänd|kund|ombud|underlev|konsort|moder|annons|anbud|tidigare|föregående/i;

/** What columns under unknown headings can only be by their cells, where no heading says it. */
const fillByCells = (
  taken: Map<TargetField, Candidate>,
  header: Row,
  sample: readonly Row[],
): void => {
  const lacks = (...fields: readonly TargetField[]) => fields.every((field) => !taken.has(field));
  const width = sample.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (let column = 0; column < width; column += 1) {
    const heading = shown(header.cells[column]);
    const isTaken = [...taken.values()].some((each) => each.column === column);
    if (isTaken || ofOthers.test(heading)) continue;
    const profile = profileOf(sample, column);
    const target =
      profile.periods > mostly && lacks('period', 'start', 'end', 'latestEnd')
        ? 'period'
        : profile.companies > mostly && lacks('supplier')
          ? 'supplier'
          : profile.organisationNumbers > mostly && lacks('organisationNumber')
            ? 'organisationNumber'
            : null;
    if (target !== null)
      taken.set(target, { target, strength: 1, order: byCells, column, heading, profile });
  }
};

/**
 * `Förlängd: Nej` tells what has been done, and not that it cannot be done; `Förlängs automatiskt:
 * Nej` that somebody must do it.
 */
const isOnlyDone = ({ target, heading, profile }: Candidate): boolean =>
  target === 'options' &&
  profile.answers > 0.8 &&
  /^(?:är |har |avtalet )*förläng[dt]s?(?!\p{L})|auto/iu.test(heading);

/** How many options there are, beside a column that says how long they are. */
const isCountBesideLength = ({ target, heading }: Candidate, all: readonly Candidate[]): boolean =>
  target === 'options' &&
  ofCount.test(heading) &&
  all.some(
    (each) =>
      each.target === 'options' &&
      !ofCount.test(each.heading) &&
      /längd|mån|\bår\b/i.test(each.heading),
  );

const ofCount = /^(?:max )?antal/i;

/** The column that best fills each field, with its certainty, in the order of the sheet. */
export const proposeMapping = (header: Row, below: readonly Row[]): Mapping => {
  const sample = below.slice(0, 300);
  const raw: Candidate[] = [];
  for (const [column, cell] of header.cells.entries()) {
    const heading = shown(cell);
    const reading = readHeading(heading);
    if (reading) raw.push({ ...reading, column, heading, profile: profileOf(sample, column) });
  }
  const candidates = raw
    .filter((candidate) => !isOnlyDone(candidate) && !isCountBesideLength(candidate, raw))
    .map((candidate) => corrected(candidate, raw));
  const taken = new Map<TargetField, Candidate>();
  for (const candidate of candidates.toSorted(better)) {
    if (!taken.has(candidate.target)) taken.set(candidate.target, candidate);
  }
  withTitle(taken, candidates);
  fillByCells(taken, header, sample);
  // `Rang 3`, under which nobody stands, goes with the suppliers under `Rang 1`.
  if (/rang\D*\d/i.test(taken.get('supplier')?.heading ?? '')) taken.delete('rank');
  const period = taken.get('period');
  if (
    period &&
    accord('period', period.profile) === 0 &&
    (taken.has('start') || taken.has('end'))
  ) {
    taken.delete('period');
  }
  return [...taken.values()]
    .map(
      (candidate): ColumnMapping => ({
        target: candidate.target,
        column: candidate.column,
        heading: candidate.heading,
        certainty: certaintyOf(candidate),
      }),
    )
    .toSorted((a, b) => a.column - b.column);
};

/** A person's choice in the form of a mapping, with the headings of the sheet. */
export const chosenMapping = (choice: MappingChoice, header: Row): Mapping =>
  choice.columns
    .map(({ target, column }) => ({
      target,
      column,
      heading: shown(header.cells[column]),
      certainty: 'chosen' as const,
    }))
    .toSorted((a, b) => a.column - b.column);

const searched = 60;

const headingScore = (row: Row): number => {
  const targets = new Map<TargetField, number>();
  let long = 0;
  for (const cell of row.cells) {
    if (cell === undefined) continue;
    if (cell.kind !== 'text') {
      long += 1;
      continue;
    }
    const text = shown(cell);
    if (text.length > 60) long += 1;
    const reading = readHeading(text);
    if (reading)
      targets.set(reading.target, Math.max(targets.get(reading.target) ?? 0, reading.strength));
  }
  if (targets.size < 2) return 0;
  const score = [...targets.values()].reduce<number>((sum, strength) => sum + strength, 0) - long;
  return score >= 4 ? score : 0;
};

/** A single column under a heading that names a register: all suppliers, or all departments. */
const isRegister = (rows: readonly Row[]): boolean => {
  const [first] = rows;
  const cells = first?.cells.filter((cell) => cell !== undefined) ?? [];
  const [heading] = cells;
  if (cells.length !== 1 || heading?.kind !== 'text' || rows.length < 2) return false;
  const reading = readHeading(heading.text);
  const isKnown = reading?.target === 'supplier' || reading?.target === 'department';
  const isOne = (row: Row) => row.cells.filter((cell) => cell !== undefined).length === 1;
  return isKnown && reading.strength === 3 && rows.every(isOne);
};

/** Rows that each begin with a heading: they explain a form, or hold the agreements beside each other. */
const standsOnItsSide = (below: readonly Row[]): boolean => {
  const firsts = below
    .slice(0, 30)
    .map(({ cells }) => shown(cells.find((cell) => cell !== undefined)));
  const known = firsts.filter((text) => readHeading(text)?.strength === 3).length;
  return known >= 2 && (known === firsts.length || (known > 2 && known * 2 >= firsts.length));
};

/**
 * Two rows are one of headings only where they say this much more together than the better alone; any
 * more where the lower one is surely of headings.
 */
const worthJoining = 3;
const sure = 8;

/**
 * The rows with their headings on one row, and its place; -1 when no row reads as headings. Headings
 * in two rows are joined, since `Avtals-` says nothing without `nummer` below it.
 */
export const findHeader = (
  rows: readonly Row[],
): { readonly rows: readonly Row[]; readonly at: number } => {
  let at = -1;
  let bestScore = 0;
  let best: Row | null = null;
  const consider = (index: number, row: Row, least: number): void => {
    const score = headingScore(row);
    if (score <= Math.max(bestScore, least)) return;
    at = index;
    bestScore = score;
    best = row;
  };
  for (const [index, row] of rows.slice(0, searched).entries()) {
    consider(index, row, 0);
    const lower = rows[index + 1];
    const joined = joinedHeadings(row, lower);
    if (joined === null || lower === undefined) continue;
    const alone = Math.max(headingScore(row), headingScore(lower));
    if (at === index && isOnlyHeadings(lower) && headingScore(joined) >= alone) best = joined;
    else consider(index, joined, alone + (headingScore(lower) < sure ? worthJoining - 1 : 0));
  }
  if (at !== -1 && standsOnItsSide(rows.slice(at + 1))) return { rows, at: -1 };
  if (at === -1 && isRegister(rows)) return { rows, at: 0 };
  const header: Row | null = at === -1 ? null : best;
  if (header === null) return { rows, at };
  const next = header === rows[at] ? at + 1 : at + 2;
  const complete = withUnits(header, rows[next]);
  if (complete === null && header === rows[at]) return { rows, at };
  const below = rows.slice(complete === null ? next : next + 1);
  return { rows: [...rows.slice(0, at), complete ?? header, ...below], at };
};

/** A day or a number, which no heading has and nearly every row of a list does. */
const isOfList = /\d{4}-\d{2}|\d{6}/;

/** Whether a later row repeats the headings (`same`) or starts another table (`other`). */
export const headingAgain = (row: Row, header: Row): 'same' | 'other' | null => {
  // A row of the list has a date or an amount, and there are many of them.
  if (row.cells.some((cell) => cell !== undefined && cell.kind !== 'text')) return null;
  let filled = 0;
  let equal = 0;
  for (const [column, cell] of row.cells.entries()) {
    const text = shown(cell);
    if (text === '') continue;
    filled += 1;
    if (compactHeading(text) === compactHeading(shown(header.cells[column]))) equal += 1;
  }
  if (filled >= 2 && equal / filled >= 0.7) return 'same';
  if (filled < 3 || row.cells.some((cell) => isOfList.test(shown(cell)))) return null;
  return headingScore(row) >= sure && headingScore(row) >= filled * 2 ? 'other' : null;
};
