import type { Cell } from '../cell.ts';
import { readOrganisationNumber } from './organisationNumber.ts';

const company =
  /(?:^|[\s.,])(?:AB|HB|KB|BV|Aktiebolag|Handelsbolag|Kommanditbolag|ek\.? ?för\.?|ekonomisk förening|Inc\.?|Ltd\.?|Limited|LLC|Corp(?:oration)?\.?|Company|AS|A\/S|ApS|Oy|GmbH|filial|\(publ\))(?:$|[\s.,)])/i;

/** Whether a name bears the mark of a company: AB, HB, ek. för., Ltd and the like. */
export const isCompany = (text: string): boolean => company.test(text);

/** A supplier as one cell names it, with a number that stands behind the name. */
export type NamedSupplier = { readonly name: string; readonly organisationNumber: string | null };

const behindName = /^(.*?\p{L}.*?)[\s,;(]*(?:org\.? ?(?:nr|nummer)\.?:? ?)?(\d{6}-?\d{4})\)?$/iu;

const named = (text: string): NamedSupplier => {
  const [, name, digits] = behindName.exec(text.slice(0, 300)) ?? [];
  const number = digits === undefined ? null : readOrganisationNumber(digits).number;
  return name !== undefined && number !== null
    ? { name: name.trim(), organisationNumber: number }
    : { name: text, organisationNumber: null };
};

/** Several only where two and most of them look like companies: a name may well have two lines. */
const several = (parts: readonly string[]): readonly string[] | null => {
  const companies = parts.filter(isCompany).length;
  return companies >= 2 && companies * 2 >= parts.length ? parts : null;
};

/** The suppliers of a cell: usually one, or one a line, or parted by semicolons. */
export const suppliersIn = (cell: Cell): readonly NamedSupplier[] => {
  const lines = cell.kind === 'text' ? (cell.lines ?? []) : [];
  const parts = cell.text.split(/ ?; ?/).filter((part) => part !== '');
  return (several(lines) ?? several(parts) ?? [cell.text]).map(named);
};
