// Shows as JSON what the import understands of a file: `npm run --silent inspect -- FILE`.
import { basename, resolve } from 'node:path';
import type {
  ListFailure,
  ListWarning,
  ProposedAgreement,
  ProposedList,
  ProposedSheet,
} from '#domain/agreementList';
import { inKronor } from '#domain/money';
import { readInChild } from '#main/lists/readInChild';
import { sentenceOf } from './listSentences.ts';

const shownWarning = ({ code, kind, column, row, text, details }: ListWarning) => ({
  code,
  kind,
  row,
  column,
  text,
  ...(details ? { details } : {}),
});

const shownAgreement = (agreement: ProposedAgreement) => ({
  row: agreement.row,
  number: agreement.number,
  registryNumber: agreement.registryNumber,
  title: agreement.title,
  category: agreement.category,
  suppliers: agreement.suppliers.map(({ name, organisationNumber, rank }) => ({
    name,
    organisationNumber,
    rank,
  })),
  start: agreement.start,
  end: agreement.end,
  openEnded: agreement.openEnded,
  latestEnd: agreement.latestEnd,
  optionMonths: agreement.optionMonths,
  noticeMonths: agreement.noticeMonths,
  noticeDays: agreement.noticeDays,
  value: agreement.value === null ? null : inKronor(agreement.value),
  warnings: agreement.warnings.map(shownWarning),
});

const shownMapping = ({ mapping }: ProposedSheet) =>
  Object.fromEntries(
    mapping.map(({ target, heading, column, certainty }) => [
      target,
      { heading, column, certainty },
    ]),
  );

const shownSheets = ({ sheets, emptySheets }: ProposedList) =>
  sheets.map((sheet, index) => ({
    name: sheet.name,
    headerRow: sheet.headerRow,
    mapping: shownMapping(sheet),
    supplierRows: sheet.supplierRows,
    agreements: sheet.agreements.map(shownAgreement),
    unread: [
      ...sheet.unread.map(shownWarning),
      // A sheet without cells has no place of its own, so the first one names it.
      ...(index === 0 ? emptySheets : []).map((name) => ({
        code: 'sheet.empty',
        kind: 'note',
        row: null,
        column: null,
        text: name,
      })),
    ],
  }));

const shownError = (failure: ListFailure) => ({
  code: failure.code,
  message: sentenceOf(failure),
});

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  console.error('Användning: npm run --silent inspect -- FIL');
  process.exit(2);
}
const path = resolve(process.env.INIT_CWD ?? '.', file);
const { result } = readInChild({ source: { path }, choices: [] });
const list = await result;
const shown = {
  file: basename(path),
  sheets: list.ok ? shownSheets(list.value) : [],
  error: list.ok ? null : shownError(list.failure),
};
process.exitCode = list.ok ? 0 : 1;
process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
