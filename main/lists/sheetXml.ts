import { limits } from './limits.ts';
import { ListRefusal } from './refusal.ts';

/** Rows (from 0) and columns (from 0) of a sheet that Excel does not show. */
export type Hidden = {
  readonly rows: ReadonlySet<number>;
  readonly columns: readonly number[];
};

const asBuffer = (data: Uint8Array): Buffer =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength);

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`[\\s:]${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;

const isOn = (value: string | null): boolean => value === '1' || value === 'true';

/** The part of an XML file from `from` up to and with the next `>`. */
const tagAt = (xml: Buffer, from: number): string => {
  const end = xml.indexOf('>', from);
  return xml.toString('latin1', from, end === -1 ? Math.min(xml.length, from + 2048) : end + 1);
};

const hiddenColumns = (xml: Buffer): number[] => {
  const from = xml.indexOf('<cols');
  const to = xml.indexOf('</cols>', from);
  if (from === -1 || to === -1 || to - from > 1_000_000) return [];
  const columns: number[] = [];
  for (const [tag] of xml.toString('latin1', from, to).matchAll(/<col\b[^>]*>/g)) {
    if (!isOn(attribute(tag, 'hidden'))) continue;
    const first = Number(attribute(tag, 'min')) - 1;
    const last = Math.min(Number(attribute(tag, 'max')) - 1, limits.columns);
    for (let column = first; column <= last; column += 1) columns.push(column);
  }
  return columns;
};

/**
 * Looks through a worksheet's XML before the library takes it: refuses more rows with values than a
 * list may have, and finds the hidden ones. Rows that are only formatted do not count.
 */
export const lookThroughSheet = (data: Uint8Array): Hidden => {
  const xml = asBuffer(data);
  const rows = new Set<number>();
  let filled = 0;
  let at = xml.indexOf('<row');
  let value = xml.indexOf('<v', at);
  let inline = xml.indexOf('<is', at);
  while (at !== -1) {
    const next = xml.indexOf('<row', at + 4);
    const end = next === -1 ? xml.length : next;
    if (value !== -1 && value < at) value = xml.indexOf('<v', at);
    if (inline !== -1 && inline < at) inline = xml.indexOf('<is', at);
    if ((value !== -1 && value < end) || (inline !== -1 && inline < end)) filled += 1;
    if (filled > limits.rows + 1000) {
      throw new ListRefusal('list.tooManyRows', { limit: limits.rows });
    }
    const tag = tagAt(xml, at);
    if (tag.includes('hidden') && isOn(attribute(tag, 'hidden'))) {
      rows.add(Number(attribute(tag, 'r')) - 1);
    }
    at = next;
  }
  return { rows, columns: hiddenColumns(xml) };
};

/**
 * Refuses an ods that repeats rows or cells with values beyond what a list may have: a few bytes
 * there could stand for a million rows.
 */
export const lookThroughContent = (data: Uint8Array): void => {
  const xml = asBuffer(data);
  let filled = 0;
  for (let at = xml.indexOf('<table:table-row'); at !== -1; ) {
    const next = xml.indexOf('<table:table-row', at + 16);
    const row = xml.subarray(at, next === -1 ? xml.length : next);
    if (row.includes('office:value-type')) {
      const repeated = Number(attribute(tagAt(row, 0), 'number-rows-repeated') ?? 1);
      filled += Number.isFinite(repeated) ? Math.max(1, repeated) : 1;
      refuseWideCells(row);
    }
    if (filled > limits.rows) throw new ListRefusal('list.tooManyRows', { limit: limits.rows });
    at = next;
  }
};

const refuseWideCells = (row: Buffer): void => {
  const mark = 'number-columns-repeated="';
  for (let at = row.indexOf(mark); at !== -1; at = row.indexOf(mark, at + 1)) {
    const figures = row.toString('latin1', at + mark.length, at + mark.length + 9);
    const isFilled = tagAt(row, row.lastIndexOf('<', at)).includes('office:value-type');
    if (isFilled && Number.parseInt(figures, 10) > limits.columns) {
      throw new ListRefusal('list.tooManyColumns', { limit: limits.columns });
    }
  }
};
