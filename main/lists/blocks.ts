import type { ListWarning, Mapping, MappingChoice, TargetField } from '#domain/agreementList';
import { isFiller, type Row, shown } from './cell.ts';
import { isCompany } from './cells/suppliers.ts';
import { chosenMapping, headingAgain, proposeMapping } from './columns.ts';
import { readHeading } from './headings.ts';
import { type RowFacts, readerFor } from './rowFacts.ts';
import { filledCells, noteOf, rowText } from './sheetNotes.ts';

/** A table of a sheet: its headings and the rows below them, down to where headings come again. */
export type Block = {
  readonly header: Row;
  readonly mapping: Mapping;
  readonly rows: readonly Row[];
  /** The last title above the headings, as `A) Norrbottens län`. */
  readonly section: string | null;
  /** What stands above the first headings, without figures: a page may begin with it again. */
  readonly above: ReadonlySet<string>;
};

/** A row with one text in it (or one text merged over several cells): a title between the rows. */
const single = (row: Row): string | null => {
  let only: string | null = null;
  for (const cell of row.cells) {
    if (cell === undefined) continue;
    const text = shown(cell);
    if (only !== null && text !== only) return null;
    only = text;
  }
  return only;
};

const lastTitle = (rows: readonly Row[]): string | null => {
  const row = rows.findLast((each) => single(each) !== null);
  return row === undefined ? null : single(row);
};

/** The place of the next row of headings below `at`, or the end of the sheet. */
const nextHeadings = (rows: readonly Row[], at: number, header: Row): number => {
  let next = at + 1;
  for (; next < rows.length; next += 1) {
    const row = rows[next];
    if (row !== undefined && headingAgain(row, header) !== null) break;
  }
  return next;
};

/** A row without its figures, by which `Sida 2 av 9` is known again. */
const withoutFigures = (row: Row): string => rowText(row).replace(/\d+/g, '').toLowerCase();

const pageOf = /^(?:sida|sidan|sid|page)\.? ?\d+(?: ?(?:av|of|\/|\() ?\d+\)?)?$/i;

/** A label of something about the list itself, as `Källa` or `Senast uppdaterad`. */
const ofTheList =
  /^(?:källa|(?:senast )?(?:uppdatera[dt]|uppdatering)|utskriven|framtagen|sammanställ[dt]|upprätta[dt]|skapad|utdrag|uttag)(?: av| den| datum)?:?$/iu;

/** A row of labels with their values, as `Leverantör: | Alfa AB`: it speaks of the rows below it. */
const isLabels = (row: Row): boolean => {
  const first = shown(row.cells.find((cell) => cell !== undefined));
  if (ofTheList.test(first) && filledCells(row).length === 2) return true;
  return first.endsWith(':') && readHeading(first) !== null;
};

/** A row of the list holds more than the head of a page does. */
const mostOnPageMark = 4;

/** The head or foot of a printed page between the rows: what stands above the headings, or its number. */
const isPageMark = (row: Row, above: ReadonlySet<string>): boolean => {
  const texts = filledCells(row);
  if (texts.length > mostOnPageMark) return false;
  return above.has(withoutFigures(row)) || texts.some((text) => pageOf.test(text));
};

/** The tables of a sheet whose first headings stand at `headerAt`, and what stands above or between. */
export const blocksOf = (
  rows: readonly Row[],
  headerAt: number,
  choice: MappingChoice | undefined,
): { readonly blocks: readonly Block[]; readonly unread: readonly ListWarning[] } => {
  const unread = rows
    .slice(0, headerAt)
    .map((row) => noteOf('row.aboveHeadings', 'note', rowText(row), { row: row.row }));
  const above = new Set(rows.slice(0, headerAt).map(withoutFigures));
  const blocks: Block[] = [];
  let at = headerAt;
  let mapping: Mapping | null = null;
  let section = lastTitle(rows.slice(0, headerAt));
  for (;;) {
    const header = rows[at];
    if (header === undefined) return { blocks, unread };
    const next = nextHeadings(rows, at, header);
    const own = rows.slice(at + 1, next);
    const list = own.filter((row) => single(row) === null);
    mapping ??=
      choice !== undefined && choice.columns.length > 0
        ? chosenMapping(choice, header)
        : proposeMapping(header, list);
    blocks.push({ header, mapping, rows: own, section, above });
    const following = rows[next];
    if (following === undefined) return { blocks, unread };
    const isSame = headingAgain(following, header) === 'same';
    const code = isSame ? 'row.repeatedHeadings' : 'row.otherHeadings';
    unread.push(noteOf(code, 'note', rowText(following), { row: following.row }));
    if (!isSame && choice === undefined) mapping = null;
    section = lastTitle(own) ?? section;
    at = next;
  }
};

const identities = ['number', 'registryNumber', 'title'] as const;
const dates: readonly TargetField[] = ['start', 'end', 'period', 'latestEnd'];

const onlyTotal =
  /^(summa|totalt|total|totalsumma|delsumma|grand total|antal(?: avtal| rader)?|totalt antal(?: avtal| rader)?)[:. ]*\d*(?: (?:st|avtal|rader))?\.?$/i;
const namedTotal = /^(?:summa|delsumma|totalt|totalsumma|subtotal|antal|gesamt)(?!\p{L})/iu;

/** A row that adds up those above it: says so first, and holds nothing but figures beside. */
const isTotal = (row: Row): boolean => {
  const first = shown(row.cells.find((cell) => cell !== undefined));
  if (onlyTotal.test(first)) return true;
  const others = () => filledCells(row).slice(1);
  return (
    namedTotal.test(first) &&
    others().every((text) => /^[\d\s.,:-]+(?:kr|tkr|mkr|sek)?$/i.test(text))
  );
};

const isNamed = (facts: RowFacts): boolean => identities.some((field) => facts[field] !== null);

/** The words of a row about its term. */
const termTexts = ({ texts }: RowFacts): RowFacts['texts'] =>
  Object.fromEntries(dates.flatMap((field) => (texts[field] ? [[field, texts[field]]] : [])));

/** Another agreement under the same name, which the list writes once: its term is its own. */
const titledAsAbove = (facts: RowFacts, title: string): RowFacts => ({
  ...facts,
  title,
  warnings: [
    ...facts.warnings,
    noteOf('title.fromAbove', 'question', title, { row: facts.row, field: 'title' }),
  ],
});

/** One more supplier below the row that names the agreement, where the list leaves the rest blank. */
const continued = (facts: RowFacts, above: RowFacts | undefined): RowFacts | null => {
  if (above === undefined || facts.supplier === null || isNamed(facts)) return null;
  if (above.row !== facts.row - 1 || !isNamed(above)) return null;
  const said = (field: TargetField) => facts.texts[field];
  const hasOwnTerm = dates.some(
    (field) => said(field) !== undefined && said(field) !== above.texts[field],
  );
  if (hasOwnTerm) return above.title === null ? null : titledAsAbove(facts, above.title);
  return {
    ...facts,
    number: above.number,
    registryNumber: above.registryNumber,
    title: above.title,
    start: above.start,
    end: above.end,
    openEnded: above.openEnded,
    texts: { ...termTexts(above), ...facts.texts },
    warnings: [
      ...facts.warnings.filter(({ code }) => code !== 'end.missing' && code !== 'period.missing'),
      noteOf('row.continued', 'question', facts.supplier, { row: facts.row, field: 'supplier' }),
    ],
  };
};

/** What the only cell of a row fills. */
const columnOf = (row: Row, mapping: Mapping): TargetField | undefined => {
  const column = row.cells.findIndex((cell) => cell !== undefined);
  return mapping.find((each) => each.column === column)?.target;
};

const ofAgreement: ReadonlySet<TargetField | undefined> = new Set<TargetField>([
  'title',
  'end',
  'period',
  'latestEnd',
  'options',
  'notice',
  'value',
]);

/** A lone cell where the list says something of weight may belong to the agreement above it. */
const asksAboutAbove = (row: Row, mapping: Mapping): boolean =>
  ofAgreement.has(columnOf(row, mapping));

/** A lone supplier to the right of the names is one more of the agreement above; a title stands left. */
const isSupplierBelow = (row: Row, mapping: Mapping): boolean =>
  columnOf(row, mapping) === 'supplier' && mapping[0]?.target !== 'supplier';

/** In a list of suppliers, a company whose number is not known stands alone on its row. */
const isLoneCompany = (row: Row, mapping: Mapping): boolean =>
  columnOf(row, mapping) === 'supplier' && isCompany(single(row) ?? '');

const titled = (facts: RowFacts, { header, section }: Block): RowFacts =>
  section === null
    ? facts
    : {
        ...facts,
        title: section,
        texts: { ...facts.texts, title: section },
        warnings: [
          ...facts.warnings,
          noteOf('title.fromSection', 'note', section, { row: header.row, field: 'title' }),
        ],
      };

/** A title between the rows, as `Konsulter`: a few words from the left, no sentence, no date. */
const sectionOf = (row: Row): string | null => {
  const text = single(row);
  if (text === null || row.cells.findIndex((cell) => cell !== undefined) > 1) return null;
  const title = text.replace(/ ?:$/, '');
  if (title !== text && readHeading(title) !== null) return null;
  return /^(?:\d{1,2}(?:\.\d{1,2})*[.)]? )?\p{Lu}[^\d!?:]{0,60}[^.\d!?:]$/u.test(title)
    ? title
    : null;
};

/** The titles between the rows, and by row the one it stands under. */
type Sections = {
  readonly titles: ReadonlySet<Row>;
  readonly sections: ReadonlyMap<Row, string>;
};

const noSections: Sections = { titles: new Set(), sections: new Map() };

/** A lone text from the left that may begin something else, as `Avtal från 2019`. */
const mayBeTitle = (row: Row): boolean =>
  row.cells.findIndex((cell) => cell !== undefined) === 0 &&
  /^[\p{Lu}\d]/u.test(single(row) ?? '') &&
  !isTotal(row);

const sectionsOf = (rows: readonly Row[]): Sections => {
  const sections = new Map<Row, string>();
  const titles = new Set<Row>();
  let current: string | null = null;
  for (const row of rows) {
    const title = sectionOf(row);
    if (title !== null && !namedTotal.test(title)) {
      current = title;
      titles.add(row);
    } else if (mayBeTitle(row)) current = null;
    else if (current !== null) sections.set(row, current);
  }
  // One title far down may be a remark; one above all the rows, or several, part the list.
  return titles.size > 1 || (rows[0] !== undefined && sectionOf(rows[0]) !== null)
    ? { titles, sections }
    : noSections;
};

const ofDepartment =
  /(?:förvaltning|förvaltningen|nämnd|nämnden|kontoret|avdelningen|kommunstyrelsen)$/iu;

/** Whether a title names who uses the agreements below it, or what they are about. */
const kindOfSection = (section: string) =>
  ofDepartment.test(section)
    ? ({ field: 'department', code: 'department.fromSection' } as const)
    : ({ field: 'category', code: 'category.fromSection' } as const);

/** A row with what the title above it says, where the list has no column for that. */
const underSection = (
  facts: RowFacts,
  section: string | undefined,
  has: (field: TargetField) => boolean,
): RowFacts => {
  if (section === undefined) return facts;
  const { field, code } = kindOfSection(section);
  if (has(field)) return facts;
  return {
    ...facts,
    [field]: section,
    warnings: [...facts.warnings, noteOf(code, 'note', section, { row: facts.row, field })],
  };
};

const blankCodes = { title: 'title.missing', supplier: 'supplier.missing' } as const;

/** Fields that a list leaves blank although it has a column for them. */
const withBlanks = (facts: RowFacts, has: (field: TargetField) => boolean): RowFacts => {
  const blanks = (['title', 'supplier'] as const).filter(
    (field) =>
      has(field) &&
      facts[field] === null &&
      facts.warnings.every(({ code }) => code !== blankCodes[field]),
  );
  if (blanks.length === 0) return facts;
  const asked = blanks.map((field) =>
    noteOf(blankCodes[field], 'question', '', { row: facts.row, field }),
  );
  return { ...facts, warnings: [...facts.warnings, ...asked] };
};

/** The rows of a table understood; what is no row of the list goes to `unread` with its words. */
export const readBlock = (
  block: Block,
  onRow: () => void,
): { readonly taken: readonly RowFacts[]; readonly unread: readonly ListWarning[] } => {
  const { mapping, header, rows, above } = block;
  const has = (field: TargetField) => mapping.some(({ target }) => target === field);
  const hasNames = identities.some(has);
  const isSupplierList = !hasNames && !dates.some(has) && !has('value') && !has('used');
  const isDepartmentList = has('department') && mapping.length === 1;
  const read = readerFor(mapping, header, rows);
  const { sections, titles } = hasNames ? sectionsOf(rows) : noSections;
  const taken: RowFacts[] = [];
  const unread: ListWarning[] = [];
  const leave = (row: Row, code: string, kind: ListWarning['kind']) =>
    unread.push(noteOf(code, kind, rowText(row), { row: row.row }));
  for (const row of rows) {
    onRow();
    if (row.cells.every((cell) => cell === undefined || isFiller(shown(cell)))) continue;
    const isMore = isSupplierBelow(row, mapping) || (isSupplierList && isLoneCompany(row, mapping));
    if (isTotal(row)) {
      leave(row, 'row.total', 'note');
      continue;
    }
    if (single(row) !== null && mapping.length > 1 && !isMore) {
      const isAsked = asksAboutAbove(row, mapping) && !titles.has(row);
      leave(row, 'row.single', isAsked ? 'question' : 'note');
      continue;
    }
    if (isLabels(row)) {
      leave(row, 'row.noIdentity', 'question');
      continue;
    }
    if (isPageMark(row, above)) {
      leave(row, 'row.pageMark', 'note');
      continue;
    }
    const [facts, ...others] = read(row).map((each) => underSection(each, sections.get(row), has));
    if (facts === undefined) continue;
    if (isDepartmentList && facts.department !== null) taken.push(facts);
    else if (!isNamed(facts) && facts.supplier === null) leave(row, 'row.noIdentity', 'question');
    else if (isSupplierList) taken.push(...[facts, ...others].map((each) => titled(each, block)));
    else if (hasNames) {
      taken.push(continued(facts, taken.at(-1)) ?? withBlanks(facts, has), ...others);
    } else taken.push(withBlanks(facts, has), ...others);
  }
  return { taken, unread };
};
