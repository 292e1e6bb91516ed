// A list of agreements as a municipality would send it, for measuring the import.
import { writeFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';

const headings = [
  'Avtalsnr',
  'Diarienr',
  'Avtal',
  'Leverantör',
  'Org.nr',
  'Fr.o.m.',
  'T.o.m.',
  'Förlängning',
  'Uppsägningstid',
  'Takvolym',
  'Kategori',
  'Förvaltning',
  'Kommentar',
] as const;

const extensions = ['1+1 år', '2 x 12 mån', 'Nej', 'upp till 24 månader', ''] as const;

/** Excel's number of a day: 45 292 is the first of January 2024. */
const firstDay = 45_292;

const rowOf = (number: number) => [
  `A-${String(number).padStart(6, '0')}`,
  `KS 2024/${number}`,
  `Avtal om varor och tjänster ${number}`,
  `Leverantör ${number % 700} i Exempelby AB`,
  '',
  firstDay + (number % 365),
  firstDay + 730 + (number % 900),
  extensions[number % extensions.length],
  `${3 + (number % 4)} mån`,
  50_000 + number * 10,
  `Område ${number % 40}`,
  `Förvaltning ${number % 8}`,
  number % 3 === 0 ? 'Kontrollera priserna inför förlängning' : '',
];

/** Writes an xlsx with this many agreements, a row each. */
export const writeAgreementFile = (path: string, count: number): void => {
  const rows = Array.from({ length: count }, (_, number) => rowOf(number + 1));
  const sheet = utils.aoa_to_sheet([[...headings], ...rows]);
  for (let row = 2; row <= count + 1; row += 1) {
    for (const column of ['F', 'G']) sheet[`${column}${row}`].z = 'yyyy-mm-dd';
  }
  const book = utils.book_new(sheet, 'Avtal');
  writeFileSync(
    path,
    write(book, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true }),
  );
};
