import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ListPreview } from '#contract/lists';
import type {
  ListWarning,
  ProposedAgreement,
  ProposedSheet,
  TargetField,
} from '#domain/agreementList';
import { localDate } from '#domain/localDate';
import { formatIn } from '#words/format';
import { spansIn } from '#words/spans';
import { openWords } from '#words/words';
import { type CellWords, cellTextOf } from './cellText.ts';
import { allColumnsOf, columnLetter, gridColumnsOf, withTarget } from './gridColumns.ts';
import { linesOf, movedInGrid, tickColumn } from './gridLines.ts';
import { columnOf, questionFrom, questionsOf } from './questions.ts';
import { warningSentence } from './said.ts';
import { agreementsShown, chosenKeys, includedByItself, sumsOf, unknownPeople } from './sums.ts';
import { unreadIn } from './unreadGroups.ts';

const warning = (code: string, field: TargetField | null, more: Partial<ListWarning> = {}) => ({
  code,
  kind: 'question' as const,
  field,
  column: null,
  row: 2,
  text: '',
  ...more,
});

const agreement = (row: number, change: Partial<ProposedAgreement> = {}): ProposedAgreement => ({
  key: `Blad1!${row}`,
  sheet: 'Blad1',
  row,
  rows: [row],
  number: `A-${100 + row}`,
  registryNumber: null,
  title: 'Skolfotografering',
  category: null,
  agreementType: null,
  kind: null,
  department: null,
  responsible: null,
  cpv: null,
  notes: null,
  suppliers: [
    {
      row,
      name: 'Åkerö Skolfoto AB',
      organisationNumber: null,
      organisationNumberText: null,
      rank: null,
    },
  ],
  start: null,
  end: localDate('2026-06-30'),
  openEnded: false,
  latestEnd: null,
  extendedTo: null,
  optionMonths: null,
  noticeMonths: null,
  noticeDays: null,
  value: null,
  used: null,
  reopeningLimit: null,
  texts: {},
  extra: [],
  warnings: [],
  ...change,
});

const sheetOf = (
  targets: readonly (TargetField | null)[],
  agreements: readonly ProposedAgreement[] = [],
): ProposedSheet => ({
  name: 'Blad1',
  hidden: false,
  headerRow: 1,
  columns: targets.map((target, column) => ({ column, heading: target ?? 'Ort', samples: [] })),
  mapping: targets.flatMap((target, column) =>
    target === null ? [] : [{ target, column, heading: target, certainty: 'certain' as const }],
  ),
  supplierRows: agreements.length,
  agreements,
  unread: [],
});

const many: readonly TargetField[] = [
  'number',
  'registryNumber',
  'title',
  'supplier',
  'organisationNumber',
  'start',
  'end',
  'options',
  'notice',
  'department',
];

describe('the columns of the grid', () => {
  it('are those that fill a field, while there is room for them', () => {
    expect(gridColumnsOf(sheetOf(['title', null, 'end'])).map(({ column }) => column)).toEqual([
      0, 2,
    ]);
    expect(allColumnsOf(sheetOf(['title', null, 'end']))).toHaveLength(3);
    expect(gridColumnsOf(sheetOf([null, null]))).toHaveLength(2);
  });

  it('are of many those an agreement is judged by, and those something is asked about', () => {
    const targets = (agreements: readonly ProposedAgreement[]) =>
      gridColumnsOf(sheetOf(many, agreements)).map(({ target }) => target);
    const core = ['number', 'title', 'supplier', 'end', 'options', 'notice'];
    expect(targets([])).toEqual(core);
    const questioned = agreement(2, {
      warnings: [warning('date.onlyYear', 'start'), warning('x', 'organisationNumber')],
    });
    expect(targets([questioned])).toEqual([...core.slice(0, 3), 'start', ...core.slice(3)]);
  });

  it('give a field to one column alone', () => {
    const sheet = sheetOf(['title', 'end', null]);
    expect(withTarget(sheet, 2, 'end')).toEqual([
      { target: 'title', column: 0 },
      { target: 'end', column: 2 },
    ]);
    expect(withTarget(sheet, 0, null)).toEqual([{ target: 'end', column: 1 }]);
  });

  it('without headings are named as in Excel', () => {
    expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('the questions of a sheet', () => {
  const agreements = [
    agreement(2, { warnings: [warning('options.noLength', 'options')] }),
    agreement(3, { warnings: [warning('options.upTo', 'options', { kind: 'note' })] }),
    agreement(4, {
      warnings: [
        warning('cell.filler', 'value'),
        warning('organisationNumber.checkDigit', 'organisationNumber', { kind: 'error', row: 5 }),
      ],
      suppliers: [4, 5].map((row) => ({
        row,
        name: `Leverantör ${row}`,
        organisationNumber: null,
        organisationNumberText: null,
        rank: null,
      })),
    }),
  ];
  const columns = allColumnsOf(sheetOf(['number', 'title', 'supplier', 'options', 'value']));
  const questions = questionsOf(agreements, columns);

  it('stand at their cells, a supplier’s own at its line', () => {
    expect(questions.map(({ key, line, column }) => [key, line, column])).toEqual([
      ['Blad1!2', 0, 3],
      ['Blad1!4', 0, 4],
      ['Blad1!4', 1, 2],
    ]);
  });

  it('put a time of notice found in another text where the notice would stand', () => {
    const found = warning('notice.fromOptionText', 'options');
    expect(columnOf(found, columns)).toBe(3);
    expect(columnOf(found, allColumnsOf(sheetOf(['options', 'notice'])))).toBe(1);
  });

  it('put what the term says besides at the term, where no column has it', () => {
    const found = warning('options.fromTerm', 'options');
    expect(columnOf(found, allColumnsOf(sheetOf(['title', 'period'])))).toBe(1);
    expect(columnOf(found, allColumnsOf(sheetOf(['title', 'end', 'options'])))).toBe(2);
  });

  it('are gone through round the ends, and from any cell', () => {
    const order = (key: string) => agreements.findIndex((each) => each.key === key);
    const from = (
      question: number | null,
      spot: { key: string; column: number } | null,
      by: 1 | -1,
    ) => questionFrom(questions, { question, spot: spot && { ...spot, line: 0 } }, by, order);
    expect([from(0, null, 1), from(2, null, 1), from(0, null, -1)]).toEqual([1, 0, 2]);
    expect(from(null, { key: 'Blad1!3', column: 1 }, 1)).toBe(1);
    expect(from(null, { key: 'Blad1!3', column: 1 }, -1)).toBe(0);
    expect(from(null, null, 1)).toBe(0);
    expect(questionFrom([], { question: null, spot: null }, 1, order)).toBe(-1);
  });

  it('part the agreements in those with questions and those that are clear', () => {
    expect(agreementsShown(agreements, 'asked').map(({ row }) => row)).toEqual([2, 4]);
    expect(agreementsShown(agreements, 'clear').map(({ row }) => row)).toEqual([3]);
  });
});

describe('what is taken in', () => {
  const sheet = sheetOf(['title'], [agreement(2), agreement(3)]);
  const hidden = { ...sheetOf(['title'], [agreement(9)]), name: 'Arkiv', hidden: true };
  const preview: ListPreview = {
    token: 't',
    fileName: 'lista.csv',
    list: {
      format: 'text',
      delimiter: ';',
      encoding: 'utf-8',
      sheets: [sheet, hidden],
      emptySheets: [],
    },
    kind: 'agreements',
    matches: [
      {
        key: 'Blad1!3',
        existing: { id: 'a', title: 'Skolfotografering' },
        sameAs: null,
        differences: [],
      },
    ],
    vanished: [],
    supplierQuestions: [],
    mappingRemembered: false,
  };

  it('leaves out what is here already and what a hidden sheet holds, until somebody ticks it', () => {
    const byItself = includedByItself(preview);
    expect(chosenKeys(preview.list, byItself, new Map())).toEqual(['Blad1!2']);
    const ticks = new Map([
      ['Blad1!2', false],
      ['Blad1!3', true],
    ]);
    expect(chosenKeys(preview.list, byItself, ticks)).toEqual(['Blad1!3']);
  });

  it('is counted over all sheets, each supplier once', () => {
    expect(sumsOf(preview)).toEqual({
      rows: 3,
      sheets: 2,
      agreements: 3,
      suppliers: 1,
      existing: 1,
    });
  });
});

describe('those responsible', () => {
  it('are named once where the register does not have them, whatever their case', () => {
    const named = ['Maj Ek', 'MAJ EK ', null, 'ove al', 'Siv Asp'].map((responsible, at) =>
      agreement(at + 2, { responsible }),
    );
    expect(unknownPeople(named, [{ name: 'Ove Al' }])).toEqual(['Maj Ek', 'Siv Asp']);
  });
});

describe('going between cells', () => {
  const lines = linesOf([agreement(2, { suppliers: [] }), agreement(3)]);
  const columns = allColumnsOf(sheetOf(['number', 'title']));
  const from = (key: string, column: number, ctrlKey = false) =>
    movedInGrid({ key, ctrlKey }, { key: 'Blad1!2', line: 0, column }, lines, columns, 10);

  it('follows the arrows, and stops at the edges', () => {
    expect(lines).toHaveLength(2);
    expect(from('ArrowDown', 1)).toMatchObject({ key: 'Blad1!3', column: 1 });
    expect(from('ArrowUp', 1)).toMatchObject({ key: 'Blad1!2', column: 1 });
    expect(from('ArrowLeft', 0)).toMatchObject({ column: tickColumn });
    expect(from('End', 0)).toMatchObject({ key: 'Blad1!2', column: 1 });
    expect(from('End', 0, true)).toMatchObject({ key: 'Blad1!3', column: 1 });
    expect(from('x', 0)).toBeNull();
    expect(movedInGrid({ key: 'ArrowDown', ctrlKey: false }, null, [], columns, 1)).toBeNull();
  });
});

describe('the words of a cell', () => {
  let words: CellWords;
  beforeAll(async () => {
    await openWords('sv');
    const { t } = i18next;
    words = { t, format: formatIn('sv'), spans: spansIn(t) };
  });
  const [options] = allColumnsOf(sheetOf(['options']));
  const optionText = (text: string, optionMonths: readonly number[] | null, isAsked = false) => {
    const asked = isAsked ? warning('options.noLength', 'options', { text }) : null;
    const about = agreement(2, { optionMonths, texts: { options: text } });
    const question = asked && { agreement: about, warning: asked, key: '', line: 0, column: 0 };
    return options && cellTextOf(words, about, options, 0, question);
  };

  it('show how a short text was understood, and that a long one was', () => {
    expect(optionText('2+1+1', [12, 12])).toEqual({ text: '2+1+1', arrow: '1+1\u00A0år' });
    expect(optionText('rätt att förlänga med ett plus ett år', [12, 12])?.text).toBe(
      '1+1\u00A0år, ur text',
    );
    expect(optionText('1+1 år', [12, 12])).toEqual({ text: '1+1\u00A0år', arrow: null });
  });

  it('are the file’s own where something is asked', () => {
    expect(optionText('Ja', null, true)).toEqual({ text: 'Ja', arrow: null });
    expect(optionText('', null, true)).toEqual({ text: 'tom', arrow: null });
  });

  it('are empty on further lines where the field is the agreement’s', () => {
    expect(options && cellTextOf(words, agreement(2), options, 1, null)).toBeNull();
  });

  it('say two kinds of difference in notice apart', () => {
    const said = (details?: Record<string, string>) =>
      warningSentence(words.t, {
        ...warning('notice.differs', 'notice', { text: '3 mån | 6 mån' }),
        ...(details ? { details } : {}),
      });
    expect(said()).toContain('3 mån | 6 mån');
    expect(said({ other: '9 mån' })).toContain('”9 mån”');
    expect(warningSentence(words.t, warning('a.new.one', null))).toBe(
      'Det här gick inte att förstå säkert.',
    );
  });
});

describe('what was not taken in', () => {
  it('is sorted by how it is said', () => {
    const sheet: ProposedSheet = {
      ...sheetOf(['title']),
      unread: [
        warning('column.keptAsText', null, { kind: 'note', column: 'Ort', row: null }),
        warning('column.noEnd', 'end', { row: null }),
        warning('column.noOrganisationNumber', null, { kind: 'note', row: null }),
        warning('row.total', null, { kind: 'note', row: 9 }),
        warning('row.single', null, { kind: 'note', row: 4 }),
        warning('row.single', null, { kind: 'note', row: 7 }),
      ],
    };
    const { textColumns, said, groups } = unreadIn(sheet);
    expect(textColumns.map(({ column }) => column)).toEqual(['Ort']);
    expect(said.map(({ code }) => code)).toEqual(['column.noOrganisationNumber']);
    expect(groups.map(({ code, warnings }) => [code, warnings.length])).toEqual([
      ['row.total', 1],
      ['row.single', 2],
    ]);
  });
});
