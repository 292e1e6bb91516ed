import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readInChild } from '#main/lists/readInChild';
import { readList } from '#main/lists/readList';

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../e2e/fixtures/import/${name}`, import.meta.url));

const code = (bytes: Uint8Array): string => {
  const list = readList({ bytes });
  return list.ok ? 'ok' : list.failure.code;
};

const listOf = (bytes: Uint8Array) => {
  const list = readList({ bytes });
  if (!list.ok) throw new Error(list.failure.code);
  return list.value;
};

/** An xlsx of one sheet with these rows, whose parts can be changed. */
const xlsx = (
  rows: readonly (readonly string[])[],
  change: (parts: Record<string, Uint8Array>) => void = () => {},
): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Blad1');
  const parts = unzipSync(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
  change(parts);
  return zipSync(parts);
};

const plain = [
  ['Avtal', 'Leverantör', 'T.o.m.'],
  ['El', 'Alfa AB', '2026-12-31'],
];

const sheetPart = 'xl/worksheets/sheet1.xml';

describe('a list that would do harm', { timeout: 60_000 }, () => {
  it('is refused when it unpacks to far more than it is', () => {
    const bomb = xlsx(plain, (parts) => {
      parts[sheetPart] = new Uint8Array(60_000_000).fill(32);
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(code(bomb)).toBe('list.bomb');
  });

  it('is refused when its directory lies about the size', () => {
    const bomb = xlsx(plain, (parts) => {
      parts[sheetPart] = new Uint8Array(60_000_000).fill(32);
    });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 46; at += 1) {
      const isLarge = view.getUint32(at + 24, true) === 60_000_000;
      if (view.getUint32(at, true) === 0x02014b50 && isLarge) view.setUint32(at + 24, 100, true);
    }
    expect(code(bomb)).toBe('list.bomb');
  });

  it('is refused when it holds thousands of files', () => {
    const many = Object.fromEntries(
      Array.from({ length: 6000 }, (_, index) => [
        `xl/worksheets/sheet${index}.xml`,
        strToU8('<a/>'),
      ]),
    );
    expect(code(zipSync(many, { level: 0 }))).toBe('list.bomb');
  });

  it('is refused when its XML defines entities', () => {
    const entities = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>`;
    const bomb = xlsx(plain, (parts) => {
      parts['xl/sharedStrings.xml'] = strToU8(entities);
    });
    expect(code(bomb)).toBe('list.unsafeXml');
    expect(code(strToU8(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "x">]><Workbook/>`))).toBe(
      'list.unsafeXml',
    );
  });

  it('is refused when it is larger than 50 MB, before it is read', async () => {
    const path = join(folder, 'large.csv');
    writeFileSync(path, 'Avtal;Leverantör\n');
    truncateSync(path, 200 * 1024 * 1024);
    const { result } = readInChild({ source: { path }, choices: [] });
    expect(await result).toMatchObject({
      ok: false,
      failure: { code: 'list.tooLarge', details: { megabytes: 200 } },
    });
  });

  it('is refused with too many rows or columns', () => {
    expect(code(strToU8('Avtal;Leverantör\n'.repeat(200_002)))).toBe('list.tooManyRows');
    expect(code(strToU8(`Avtal;Leverantör${';x'.repeat(2000)}\n`))).toBe('list.tooManyColumns');
    const long = xlsx(plain, (parts) => {
      parts[sheetPart] = strToU8(
        `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(202_000)}</sheetData></worksheet>`,
      );
    });
    expect(code(long)).toBe('list.tooManyRows');
  });

  it.each([
    ['number-rows-repeated="1048576"', '', 'list.tooManyRows'],
    ['', 'table:number-columns-repeated="16384"', 'list.tooManyColumns'],
  ])('is refused when an ods repeats cells without end: %s %s', (row, cell, expected) => {
    const content = `<office:document-content xmlns:office="o" xmlns:table="t"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:${row || 'x=""'}><table:table-cell office:value-type="float" office:value="1" ${cell}><text:p>1</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const ods = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(content),
    });
    expect(code(ods)).toBe(expected);
  });

  it('is read beside a cell in the last corner, which is named', () => {
    const stray = xlsx(plain, (parts) => {
      const xml = new TextDecoder().decode(parts[sheetPart]);
      parts[sheetPart] = strToU8(
        xml
          .replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')
          .replace(
            '</sheetData>',
            '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row></sheetData>',
          ),
      );
    });
    const [sheet] = listOf(stray).sheets;
    expect(sheet?.agreements).toHaveLength(1);
    expect(sheet?.unread).toContainEqual(
      expect.objectContaining({ code: 'cell.farAway', text: 'XFD1048576' }),
    );
  });

  it('has no power over objects by its headings', () => {
    const text =
      '__proto__;constructor;toString;Avtal;Leverantör\npolluted;x;y;El;Alfa AB\n__proto__;constructor;hasOwnProperty;__proto__;constructor';
    const [sheet] = listOf(strToU8(text)).sheets;
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(sheet?.agreements).toMatchObject([
      { title: 'El', extra: [{ heading: '__proto__', text: 'polluted' }, {}, {}] },
      { title: '__proto__', suppliers: [{ name: 'constructor' }] },
    ]);
    const named = xlsx(plain, (parts) => {
      const xml = new TextDecoder().decode(parts['xl/workbook.xml']);
      parts['xl/workbook.xml'] = strToU8(xml.replace('name="Blad1"', 'name="__proto__"'));
    });
    expect(code(named)).not.toBe('bug');
  });

  it('keeps formulas and HTML as the texts they are', () => {
    const texts = [
      '=cmd|"/c calc"!A1',
      '@SUM(1+1)',
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
    ];
    const rows = [['Avtal', 'Leverantör'], ...texts.map((text) => [text, 'Alfa AB'])];
    expect(listOf(xlsx(rows)).sheets[0]?.agreements.map(({ title }) => title)).toEqual(texts);
  });

  it('says when it is locked with a password', () => {
    const locked = CFB.utils.cfb_new();
    CFB.utils.cfb_add(locked, '/EncryptionInfo', [4, 0, 4, 0]);
    CFB.utils.cfb_add(locked, '/EncryptedPackage', new Array(600).fill(7));
    expect(code(new Uint8Array(CFB.write(locked, { type: 'array' })))).toBe('list.encrypted');
    const book = CFB.read(fixture('syn_bruksby_avtalsstatistik.xls'), { type: 'buffer' });
    const stream = CFB.find(book, 'Workbook');
    if (!stream) throw new Error('no workbook');
    const content = [...stream.content];
    const afterStart = 4 + (content[2] ?? 0) + (content[3] ?? 0) * 256;
    // FILEPASS: RC4, version 1.1, with salt and verifiers of zeros.
    const filePass = [0x2f, 0, 54, 0, 1, 0, 1, 0, 1, 0, ...new Array(48).fill(0)];
    content.splice(afterStart, 0, ...filePass);
    CFB.utils.cfb_add(book, '/Workbook', content);
    expect(code(new Uint8Array(CFB.write(book, { type: 'array' })))).toBe('list.encrypted');
    const ods = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>'),
      'content.xml': strToU8('garbage'),
    });
    expect(code(ods)).toBe('list.encrypted');
  });

  it.each([
    ['pdf', '%PDF-1.7\n'],
    ['png', '\u0089PNG\r\n'],
    ['rtf', '{\\rtf1'],
    ['html', '<html><body>inga avtal</body></html>'],
    ['xml', '<?xml version="1.0"?><a/>'],
    ['unknown', '\u0000\u0001\u0002\u0003'.repeat(50)],
  ])('is named when it is something else: %s', (kind, text) => {
    const list = readList({ bytes: Buffer.from(text, 'latin1') });
    expect(list).toMatchObject({
      ok: false,
      failure: { code: 'list.notASpreadsheet', details: { kind } },
    });
  });

  it('is named when it is a document or an archive', () => {
    const kindOf = (name: string) => {
      const list = readList({ bytes: zipSync({ [name]: strToU8('x') }) });
      return list.ok ? null : list.failure.details?.kind;
    };
    expect(kindOf('word/document.xml')).toBe('docx');
    expect(kindOf('bilder/a.png')).toBe('zip');
  });

  it('is refused as empty or unreadable', () => {
    expect(code(new Uint8Array())).toBe('list.empty');
    expect(code(strToU8(' \r\n;;;\r\n'))).toBe('list.empty');
    expect(code(fixture('syn_grindby_avtalsperiod.xlsx').subarray(0, 9000))).toBe(
      'list.unreadable',
    );
    expect(code(fixture('syn_bruksby_avtalsstatistik.xls').subarray(0, 600))).toMatch(/^list\./);
  });
});

describe('the process that reads', { timeout: 60_000 }, () => {
  const path = join(folder, 'many.csv');
  writeFileSync(path, `Avtal;Leverantör;T.o.m.\n${'El;Alfa AB;2026-12-31\n'.repeat(3000)}`);

  it('answers as reading here would, and tells how far it is', async () => {
    const told: number[] = [];
    const { result } = readInChild(
      { source: { path }, choices: [] },
      { onProgress: (rows, of) => told.push(rows, of) },
    );
    expect(await result).toEqual(readList({ bytes: readFileSync(path) }));
    expect(told).toEqual([1000, 3001, 2000, 3001, 3000, 3001]);
  });

  it('takes bytes and pasted cells as well', async () => {
    const bytes = new Uint8Array(readFileSync(path));
    const pasted = 'Avtal\tLeverantör\nEl\tAlfa AB';
    expect((await readInChild({ source: { bytes }, choices: [] }).result).ok).toBe(true);
    expect((await readInChild({ source: { pasted }, choices: [] }).result).ok).toBe(true);
  });

  it('is called off, runs out of time or of memory without taking anyone along', async () => {
    const request = { source: { path }, choices: [] };
    const cancelled = readInChild(request);
    cancelled.cancel();
    const late = readInChild(request, { milliseconds: 1 });
    const starved = readInChild(request, { heapMegabytes: 8 });
    const codes = await Promise.all(
      [cancelled, late, starved].map(async ({ result }) => {
        const list = await result;
        return list.ok ? 'ok' : list.failure.code;
      }),
    );
    expect(codes).toEqual(['list.cancelled', 'list.timeout', 'list.memory']);
  });

  it('says why a file cannot be opened', async () => {
    const { result } = readInChild({ source: { path: join(folder, 'none.xlsx') }, choices: [] });
    expect(await result).toEqual({
      ok: false,
      failure: { code: 'list.unreadable', details: { reason: 'ENOENT' } },
    });
  });
});
