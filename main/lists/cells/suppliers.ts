import type { Cell } from '../cell.ts';
import { readOrganisationNumber } from './organisationNumber.ts';

const mark =
  '(?:^|[\\s.,])(?:AB|HB|KB|BV|Aktiebolag|Handelsbolag|Kommanditbolag|ek\\.? ?för\\.?|ekonomisk förening|Inc\\.?|Ltd\\.?|Limited|LLC|Corp(?:oration)?\\.?|Company|AS|A/S|ApS|Oy|GmbH|filial|\\(publ\\))(?=$|[\\s.,)/|])';
const company = new RegExp(mark, 'i');
const companies = new RegExp(mark, 'gi');

/** Whether a name bears the mark of a company: AB, HB, ek. för., Ltd and the like. */
export const isCompany = (text: string): boolean => company.test(text);

/** A supplier as one cell names it, with the number behind its name and the rank before it. */
export type NamedSupplier = {
  readonly name: string;
  /** As it is written: it may fail its check. */
  readonly organisationNumber: string | null;
  readonly rank: number | null;
  /** Its number where the suppliers of the cell are counted from 1. */
  readonly place: number | null;
};

const behindName =
  /^(.*?\p{L}.*?)[\s,;|(]*(?:org(?:anisations)?\.? ?(?:nr|nummer)?\.?:? ?)?((?:16)?\d{6}-?\d{4})\)?$/iu;
const beforeName = /^((?:16)?\d{6}-?\d{4})[\s,;|:–-]+(\p{L}.*)$/u;

/** The name and the number of a text; a number in the form of one is one, even if it fails its check. */
const parted = (text: string): readonly [name: string, number: string] | null => {
  const [, before, behind] = beforeName.exec(text) ?? [];
  const [, name = behind, number = before] = behindName.exec(text) ?? [];
  if (name === undefined || number === undefined) return null;
  const isOne = number.includes('-') || readOrganisationNumber(number).number !== null;
  return isOne ? [name.trim(), number] : null;
};

const rankBefore = /^rang(?:ordning)?\s*[:.]?\s*(\d{1,2})\s*[:.)–-]?\s+(?=\p{L})/iu;
const rankBehind = /\s*[(,–-]?\s*rang(?:ordning)?\s*[:.]?\s*(\d{1,2})\)?$/iu;
const bullet = /^(?:\d{1,2}(?::?[ae](?=\s)|[.):])|[-–•*])\s*(?=\p{L})/u;

const named = (full: string): NamedSupplier => {
  // Most names are only names, and the patterns are slow to say so.
  if (!/\d/.test(full)) return { name: full, organisationNumber: null, rank: null, place: null };
  const rank = (rankBefore.exec(full) ?? rankBehind.exec(full))?.[1];
  const text = rank === undefined ? full : full.replace(rankBefore, '').replace(rankBehind, '');
  const [name, number] = (/\d{6}/.test(text) ? parted(text.slice(0, 300)) : null) ?? [text, null];
  return {
    name,
    organisationNumber: number,
    rank: rank === undefined ? null : Number(rank),
    place: null,
  };
};

/** Several only where two and most of them look like companies: a name may well have two lines. */
const several = (parts: readonly string[]): readonly string[] | null => {
  const found = parts.filter(isCompany).length;
  return found >= 2 && found * 2 >= parts.length ? parts : null;
};

/** Marks that may stand inside a name part it only where each part is a company with a name. */
const looseMarks: readonly RegExp[] = [
  /,? (?=(?:\d{1,2}[.)]|rang(?:ordning)? ?[:.]? ?\d{1,2}) ?[:.)–-]? ?\p{L})/iu,
  / ?\| ?/,
  / \/ |\/(?=\p{L})(?<!A\/)/u,
  / ?, | (?:och|samt|&|\+) /,
  / ?, /,
];
const aside = /c\/o|filial|(?<!\p{L})f\.? ?d\.?(?!\p{L})|tidigare|genom|dotter/iu;
const isWholeName = (part: string): boolean => isCompany(part) && part.split(' ').length >= 2;

const looselyParted = (text: string): readonly string[] | null => {
  if (!/[,/|&+\d]| (?:och|samt) /i.test(text) || aside.test(text)) return null;
  for (const loose of looseMarks) {
    const parts = text.split(loose).filter((part) => part !== '');
    if (parts.length >= 2 && parts.every(isWholeName)) return parts;
  }
  return null;
};

const numberedBefore = /^(\d{1,2})(?::?[ae](?=\s)|[.):])\s*(?=\p{L})/u;
const betweenNumbered = /[\s,;/|]+(?=\d{1,2}(?::?[ae](?=\s)|[.):]) ?\p{L})/u;
const numberedBehind = /\s*\((\d{1,2})\)$/;

/** The parts of a text that are counted from 1 on: `1. Alfa AB 2. Beta AB`. */
const counted = (text: string): readonly string[] | null => {
  const isBehind = numberedBehind.test(text);
  if (!isBehind && !numberedBefore.test(text)) return null;
  const parts = text.split(isBehind ? /(?<=\(\d{1,2}\))[\s,;/|]+/ : betweenNumbered);
  const number = isBehind ? numberedBehind : numberedBefore;
  const isCount = parts.every((part, at) => Number(number.exec(part)?.[1]) === at + 1);
  if (!isCount || parts.length < 2) return null;
  return parts.map((part) => part.replace(isBehind ? number : bullet, ''));
};

/** Lines with the numbers alone put beside the names above them. */
const withNumbers = (lines: readonly string[]): readonly string[] => {
  const together: string[] = [];
  for (const line of lines) {
    const above = together.at(-1);
    const isNumber = /^\(?(?:org\.? ?nr\.?:? ?)?(?:16)?\d{6}-?\d{4}\)?$/i.test(line);
    if (isNumber && above !== undefined && /\p{L}$|\)$|\.$/u.test(above)) {
      together[together.length - 1] = `${above} ${line}`;
    } else together.push(line);
  }
  return together;
};

/** Lines under a name that tell how to reach it, as `Kontakt: Maj Ek` and a telephone number. */
const isContact = (line: string): boolean =>
  !/\d{6}-?\d{4}/.test(line) &&
  /@|^\+?[\d ()/-]{6,}$|\d{3} ?\d{2} \p{L}|^(?:kontakt|tel|mobil|e-?post|att)/iu.test(line);

/** The company of a cell whose other lines only tell how to reach it. */
const withContact = ([first, ...others]: readonly string[]): string | null =>
  first !== undefined && others.length > 0 && isCompany(first) && others.every(isContact)
    ? first
    : null;

const placeAlone = /^(\d{1,2})[.)]\s+(?=\p{L})|\s*\((\d{1,2}):?[ae]\)$/u;

/** A company alone in its cell, whose place may stand before or behind its name: `2. Beta AB`. */
const alone = (text: string): NamedSupplier => {
  const [, before, behind] = (isCompany(text) && placeAlone.exec(text)) || [];
  const place = before ?? behind;
  return place === undefined
    ? named(text)
    : { ...named(text.replace(placeAlone, '')), place: Number(place) };
};

const nobody =
  /^(?:flera|diverse|olika|många|ett flertal|samtliga)(?: leverantörer| olika| st)*\.?$|^(?:se|enl\.?|enligt) (?:separat |särskild |bif\.? |bifogad )?(?:bilaga|lista|leverantörslista|avtal|flik|nedan)\p{L}*\.?(?: \d+)?$/iu;

/** Whether the words only say that somebody is told of elsewhere: `Flera leverantörer`, `Se bilaga`. */
export const namesNobody = (text: string): boolean => nobody.test(text);

/** The suppliers of a cell: usually one, or one a line, or parted by marks between whole companies. */
export const suppliersIn = (cell: Cell): readonly NamedSupplier[] => {
  const lines = withNumbers(cell.kind === 'text' ? (cell.lines ?? []) : []);
  const text = cell.text.slice(0, 2_000);
  const parts = text.split(/ ?; ?/).filter((part) => part !== '');
  const inOrder = counted(text);
  if (inOrder !== null) {
    return inOrder.map((part, at) => ({ ...named(part), place: at + 1 }));
  }
  const found = several(lines) ?? several(parts) ?? looselyParted(text);
  return found === null
    ? [alone(withContact(lines) ?? cell.text)]
    : found.map((part) => named(part.trim().replace(bullet, '')));
};

/** Two marks of companies, or none at all and names of several words: `Åkes Måleri och Bengts Bygg`. */
const looksLikeSeveral = (name: string): boolean => {
  const marks = name.match(companies)?.length ?? 0;
  const parts = name.split(/ ?[,;/] ?| (?:och|samt) /);
  const isName = parts.length > 2 ? /^\p{Lu}/u : /^\p{Lu}\S+ \p{L}/u;
  const areNames = parts.length > 1 && parts.every((part) => isName.test(part));
  return marks >= 2 || (marks === 0 && areNames);
};

/** Whether one name may be of two companies, so that a person should look at it. */
export const maybeSeveral = (name: string): boolean =>
  /[,/&+]| och | samt /.test(name) && !aside.test(name) && looksLikeSeveral(name.slice(0, 500));
