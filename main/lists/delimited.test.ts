import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readDelimited, splitRows } from '#main/lists/delimited';
import { decodeText } from '#main/lists/encoding';

describe('delimited text', () => {
  it.each([
    ['CRLF', 'a;b\r\nc;d\r\n'],
    ['LF', 'a;b\nc;d'],
    ['CR alone', 'a;b\rc;d\r'],
    ['mixed', 'a;b\r\nc;d\n'],
  ])('parts rows at %s', (_name, text) => {
    expect(splitRows(text, ';')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps line ends, marks and doubled quotes inside quotes', () => {
    expect(splitRows('"a\r""b"";\n";c\rd', ';')).toEqual([['a\r"b";\n', 'c'], ['d']]);
  });

  it('does not let a stray quote swallow the rest', () => {
    expect(splitRows('a;"b\nc;d', ';')).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ]);
    expect(splitRows('a;19" skärm\nc;d', ';')[0]).toEqual(['a', '19" skärm']);
  });

  it('keeps empty fields, also the last', () => {
    expect(splitRows(';a;\n\n;;', ';')).toEqual([['', 'a', ''], [''], ['', '', '']]);
  });

  it.each([
    [';', 'Avtal;Värde\nEl;1,5\nVA;2,5'],
    [',', 'Avtal,Ort\nEl,Bruksby\nVA,Grindby'],
    ['\t', 'Avtal\tVärde\nEl, VA; m.m.\t1,5'],
    ['|', 'Avtal|Värde\nEl|1,5'],
  ])('finds the mark %j', (delimiter, text) => {
    expect(readDelimited(text).delimiter).toBe(delimiter);
  });

  it('obeys sep= and counts rows as Excel shows them', () => {
    expect(readDelimited('sep=|\r\na;b|c\r\n')).toEqual({ rows: [['a;b', 'c']], delimiter: '|' });
  });

  it('reads back whatever is written by the rules', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'ö', ';', '"', '\n', '\r', ' ') });
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (written) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = written.map((row) => row.map(quote).join(';')).join('\r\n');
        expect(splitRows(text, ';')).toEqual(written);
      }),
    );
  });
});

describe('a text in columns below each other', () => {
  const lines = [
    'Avtalsförteckning',
    '',
    'Nr    Benämning          Leverantör         Slutdatum',
    '101   Bröd, kakor        Limpan AB          2025-12-31',
    '102   Ost                Kossan i Norr AB   2026-12-31',
    '103   Is                                    2026-12-31',
  ];

  it('is parted where the columns begin', () => {
    expect(readDelimited(lines.join('\r\n'))).toEqual({
      rows: [
        ['Avtalsförteckning'],
        ['', '', '', ''],
        ['Nr', 'Benämning', 'Leverantör', 'Slutdatum'],
        ['101', 'Bröd, kakor', 'Limpan AB', '2025-12-31'],
        ['102', 'Ost', 'Kossan i Norr AB', '2026-12-31'],
        ['103', 'Is', '', '2026-12-31'],
      ],
      delimiter: ' ',
    });
  });

  it('is left whole where its lines do not stand below each other', () => {
    const prose = [
      'Ett  avtal  om  el',
      'Detta är ett  längre stycke',
      'och här kommer  mera text',
    ];
    expect(readDelimited(prose.join('\n')).rows).toEqual(prose.map((line) => [line]));
  });
});

describe('the encoding of a text', () => {
  const text = 'Avtal;Leverantör\r\nSkötsel av grönytor;Åkerö Snöröjning AB\r\n';
  const bytes = (encoding: string, mark: readonly number[] = []) =>
    Buffer.concat([Buffer.from(mark), iconv.encode(text, encoding)]);

  it.each([
    ['utf-8', bytes('utf-8')],
    ['utf-8', bytes('utf-8', [0xef, 0xbb, 0xbf])],
    ['utf-16le', bytes('utf-16le')],
    ['utf-16le', bytes('utf-16le', [0xff, 0xfe])],
    ['utf-16be', bytes('utf-16be')],
    ['utf-16be', bytes('utf-16be', [0xfe, 0xff])],
    ['windows-1252', bytes('windows-1252')],
    ['macroman', bytes('macroman')],
    ['cp850', bytes('cp850')],
  ])('is found: %s', (encoding, data) => {
    expect(decodeText(data)).toEqual({ text, encoding });
  });
});
