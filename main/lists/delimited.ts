import { readFixedWidth } from './fixedWidth.ts';

/** A delimited text as rows of fields, with the mark that parts them. */
export type Delimited = {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
};

const candidates = [';', '\t', ',', '|'] as const;

/**
 * Splits a delimited text. Line ends may be CRLF, LF or CR alone, mixed; a quoted field may hold
 * them. A quote that is never closed is taken as a plain character, so that it cannot swallow the rest.
 */
export const splitRows = (
  text: string,
  delimiter: string,
  maxRows = Number.POSITIVE_INFINITY,
): string[][] => {
  const rows: string[][] = [];
  const mark = delimiter.charCodeAt(0);
  let row: string[] = [];
  let at = 0;
  let quotesOpen = true;
  const end = text.length;
  while (at < end && rows.length < maxRows) {
    let field = '';
    if (quotesOpen && text.charCodeAt(at) === 34) {
      const read = quoted(text, at);
      if (read === null) quotesOpen = false;
      else {
        field = read.field;
        at = read.next;
      }
    }
    const from = at;
    let code = text.charCodeAt(at);
    while (at < end && code !== mark && code !== 10 && code !== 13) {
      at += 1;
      code = text.charCodeAt(at);
    }
    row.push(field + text.slice(from, at));
    if (at < end && code === mark) {
      at += 1;
      if (at === end) row.push('');
      continue;
    }
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0 && rows.length < maxRows) rows.push(row);
  return rows;
};

const quoted = (
  text: string,
  start: number,
): { readonly field: string; readonly next: number } | null => {
  let field = '';
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) return null;
    field += text.slice(from, close);
    if (text.charCodeAt(close + 1) !== 34) return { field, next: close + 1 };
    field += '"';
    from = close + 2;
  }
};

/** How evenly a mark parts the first rows: columns of the commonest width times its share of rows. */
const evenness = (sample: string, delimiter: string): number => {
  const rows = splitRows(sample, delimiter, 200).filter((row) =>
    row.some((field) => field.trim() !== ''),
  );
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of widths)
    best = Math.max(best, (count / rows.length) ** 2 * (1 + Math.log2(width)));
  return best;
};

/** A mark that parts three lines of four in two or more has an evenness of at least this. */
const evenly = 1;

/** Rows of a text in the delimiter it says (`sep=;`) or the one that parts it most evenly, else by the columns that its lines form. */
export const readDelimited = (text: string): Delimited => {
  const body = text.replace(/^\uFEFF/, '');
  const told = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(body);
  if (told?.[1]) {
    return { rows: splitRows(body.slice(told[0].length), told[1]), delimiter: told[1] };
  }
  const sample = body.slice(0, 128 * 1024);
  let delimiter: string = ';';
  let best = 0;
  for (const candidate of candidates) {
    const value = evenness(sample, candidate);
    if (value > best) {
      best = value;
      delimiter = candidate;
    }
  }
  const inColumns = best < evenly ? readFixedWidth(body) : null;
  return inColumns === null
    ? { rows: splitRows(body, delimiter), delimiter }
    : { rows: inColumns, delimiter: ' ' };
};
