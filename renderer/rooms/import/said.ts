import type { TFunction } from 'i18next';
import type { ListWarning, ProposedAgreement, ProposedSheet } from '#domain/agreementList';
import type { LocalDate } from '#domain/localDate';
import { nameOf } from './cellText.ts';
import { columnLetter, type GridColumn } from './gridColumns.ts';
import { lineOf } from './questions.ts';

/** The sentence of a warning; `count` is for those that are said of many rows at once. */
export const warningSentence = (t: TFunction, warning: ListWarning, count?: number): string => {
  const { code, text, details } = warning;
  const key =
    code === 'notice.differs' && details?.other === undefined ? `${code}BetweenRows` : code;
  // The key is built from data; a test holds every code of the reading to a sentence of its own.
  return t([`listWarnings.${key}` as 'listWarnings.other', 'listWarnings.other'], {
    text,
    count: count ?? 1,
    ...details,
  });
};

/** The question that a warning asks of a person, with the name of what it is about. */
export const questionTitle = (
  t: TFunction,
  agreement: ProposedAgreement,
  warning: ListWarning,
): string => {
  const name = nameOf(t, agreement);
  const field = warning.code === 'notice.fromOptionText' ? 'notice' : warning.field;
  if (field === null) return warningSentence(t, warning);
  const supplier = agreement.suppliers[lineOf(agreement, warning)]?.name ?? name;
  return t(`importing.ask.${field}`, { name, supplier });
};

/** A column by its heading, or by its letter where it has none. */
export const headingOf = (
  t: TFunction,
  { column, heading }: Pick<GridColumn, 'column' | 'heading'>,
): string =>
  heading === '' ? t('importing.grid.noHeading', { letter: columnLetter(column) }) : heading;

/** Whether the agreements of a sheet stand beside each other, so that its columns are read as rows. */
export const isTurned = ({ unread }: ProposedSheet): boolean =>
  unread.some(({ code }) => code === 'sheet.turned');

/** Where in its file a row of a sheet stands: `rad 3`, or `kolumn C` where columns are read as rows. */
export const placeOf = (t: TFunction, sheet: ProposedSheet, row: number): string =>
  isTurned(sheet)
    ? t('importing.grid.noHeading', { letter: columnLetter(row - 1) })
    : t('importing.inspector.row', { row });

/** What an import is called: the file without its ending, or the day on which cells were pasted. */
export const nameOfList = (t: TFunction, fileName: string, today: LocalDate): string =>
  fileName === ''
    ? t('importing.pastedName', { date: today })
    : fileName.replace(/\.[^.]+$/, '').slice(0, 200) || fileName;
