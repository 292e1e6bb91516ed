import { zipSync } from 'fflate';
import type { Sheet, Workbook } from './cell.ts';
import { type SheetBeside, sheetsIn } from './libraryCells.ts';
import { plainRows } from './plainRows.ts';
import { ListRefusal } from './refusal.ts';
import { lookThroughContent, lookThroughSheet } from './sheetXml.ts';
import { type Archive, openArchive } from './zip.ts';

const unneeded =
  /(^|\/)(media|drawings|charts|embeddings|printerSettings|customXml|externalLinks|pivotCache|pivotTables|thumbnails|Thumbnails|Pictures|Object[^/]*)\/|vbaProject|calcChain|\.(png|jpe?g|gif|emf|wmf|svm)$/i;

/** The parts the library needs, unpacked within the limits and looked at for entity bombs. */
const safeParts = (archive: Archive): ReadonlyMap<string, Uint8Array> => {
  const parts = new Map<string, Uint8Array>();
  for (const name of archive.names) {
    if (name.endsWith('/') || unneeded.test(name) || parts.has(name)) continue;
    const data = archive.read(name);
    if (data === null) continue;
    if (/\.(xml|rels|vml)$/i.test(name)) refuseDoctype(data);
    parts.set(name, data);
  }
  return parts;
};

// Sought as bytes: a search in Node by the encoding 'utf16le' never ends at an odd offset.
const unsafeMarks = ['<!DOCTYPE', '<!ENTITY', '<!doctype', '<!entity'].flatMap((mark) => [
  Buffer.from(mark),
  Buffer.from(mark, 'utf16le'),
]);

const refuseDoctype = (data: Uint8Array): void => {
  const buffer = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (unsafeMarks.some((mark) => buffer.includes(mark))) throw new ListRefusal('list.unsafeXml');
};

const kindOfArchive = (names: readonly string[], archive: Archive): 'xlsx' | 'ods' => {
  const has = (name: string) => names.includes(name);
  const any = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (any(/^xl\/workbook\.bin$/i)) throw new ListRefusal('list.notASpreadsheet', { kind: 'xlsb' });
  if (any(/^xl\/workbook\.xml$/i) || any(/^xl\/worksheets\//i)) return 'xlsx';
  if (has('mimetype') || has('content.xml')) {
    const type = new TextDecoder().decode(archive.read('mimetype') ?? new Uint8Array());
    const manifest = new TextDecoder().decode(
      archive.read('META-INF/manifest.xml') ?? new Uint8Array(),
    );
    if (/encryption-data/.test(manifest)) throw new ListRefusal('list.encrypted');
    if (has('content.xml') && (type === '' || /spreadsheet/.test(type))) return 'ods';
    throw new ListRefusal('list.notASpreadsheet', {
      kind: /text/.test(type) ? 'odt' : 'opendocument',
    });
  }
  const kind = any(/^word\//) ? 'docx' : any(/^ppt\//) ? 'pptx' : any(/\.iwa$/) ? 'numbers' : 'zip';
  throw new ListRefusal('list.notASpreadsheet', { kind });
};

const text = (data: Uint8Array | undefined): string => new TextDecoder().decode(data);

const first = (pattern: RegExp, tag: string): string => pattern.exec(tag)?.[1] ?? '';

/** The names of the worksheet files of an xlsx in the order of its sheets; a sheet may be no file. */
const sheetNames = (parts: ReadonlyMap<string, Uint8Array>): readonly string[] => {
  const targets = new Map(
    [
      ...text(parts.get('xl/_rels/workbook.xml.rels')).matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g),
    ].map(([tag]) => [first(/\sId="([^"]*)"/, tag), first(/\sTarget="([^"]*)"/, tag)] as const),
  );
  return [...text(parts.get('xl/workbook.xml')).matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(
    ([tag]) => {
      const target = targets.get(first(/\s\w+:id="([^"]*)"/, tag)) ?? '';
      return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    },
  );
};

const repacked = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(parts), { level: 0 });

/** The sheets of an xlsx: their rows are read here where they are plain, the rest by the library. */
const workbookSheets = (parts: ReadonlyMap<string, Uint8Array>): readonly Sheet[] | null => {
  const names = sheetNames(parts);
  const left = new Map(parts);
  const beside = names.map((name): SheetBeside => {
    const part = parts.get(name) ?? new Uint8Array();
    const hidden = lookThroughSheet(part);
    const plain = plainRows(part);
    if (plain === null) return { hidden };
    left.set(name, plain.rest);
    return { hidden, rows: plain.rows };
  });
  return (
    sheetsIn(repacked(left), beside) ??
    sheetsIn(
      repacked(parts),
      beside.map(({ hidden }) => (hidden ? { hidden } : {})),
    )
  );
};

/** Reads xlsx, xlsm and ods. */
export const readArchive = (bytes: Uint8Array): Workbook => {
  const archive = openArchive(bytes);
  const format = kindOfArchive(archive.names, archive);
  const parts = safeParts(archive);
  const content = parts.get('content.xml');
  if (format === 'ods' && content !== undefined) lookThroughContent(content);
  const sheets = format === 'xlsx' ? workbookSheets(parts) : sheetsIn(repacked(parts));
  return { format, delimiter: null, encoding: null, sheets: sheets ?? [] };
};
