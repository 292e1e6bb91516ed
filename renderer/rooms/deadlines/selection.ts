import type { TFunction } from 'i18next';
import type { LocalDate } from '#domain/localDate';
import type { Format } from '#words/format';
import { type Filters, nobody } from './filters.ts';

/** What the dates are sifted by, in words: 'slag: Beslut, månad: maj 2027, ”städ”'. `nameOf` names a person. */
export const selectionIn = (
  t: TFunction,
  format: Format,
  { kind, person, month, text }: Filters,
  nameOf: (id: string) => string,
): string => {
  const said = (name: string, value: string) => `${name.toLocaleLowerCase()}: ${value}`;
  return [
    kind === null ? null : said(t('deadlines.kind'), t(`terms.deadlineKind.${kind}`)),
    person === null
      ? null
      : said(t('deadlines.person'), person === nobody ? t('deadlines.nobody') : nameOf(person)),
    month === null
      ? null
      : said(t('deadlines.month'), format.monthAndYear(`${month}-01` as LocalDate)),
    text.trim() === '' ? null : `”${text.trim()}”`,
  ]
    .filter((part) => part !== null)
    .join(', ');
};
