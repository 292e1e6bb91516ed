import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answersIn, pastedSheet } from './departmentAnswers.ts';

const departments = ['Kost', 'Barn och utbildning'];
const read = (text: string) => answersIn(pastedSheet(text), departments);

describe('rows without a heading', () => {
  test.each([
    ['Kost\t4\tFörläng\tFungerar bra', 'Kost', 4, 'extend', 'Fungerar bra'],
    ['kost\tFörläng med ändringar\t2', 'Kost', 2, 'change', ''],
    [
      'Barn och utbildning\t\tLåta avtalet löpa ut\tSen\tDyr',
      'Barn och utbildning',
      null,
      'letEnd',
      'Sen\nDyr',
    ],
    ['Kost\t7\tTre av fem', 'Kost', null, null, '7\nTre av fem'],
    ['Kost\t4,0', 'Kost', 4, null, ''],
    ['Kost\t3 av 5', 'Kost', 3, null, ''],
  ])('%j', (row, department, grade, wish, answer) => {
    expect(read(row)).toEqual({
      answers: [{ row: 1, department, grade, wish, answer }],
      doubts: [],
    });
  });
});

describe('rows under a heading', () => {
  it('reads each cell by the heading above it, and leaves out what a form adds', () => {
    const text = [
      'Id\tStarttid\tE-post\tFörvaltning\tBetyg 1–5\tVad fungerar?\tVill ni förlänga?',
      '1\t2026-11-20 09.00\tanon\tKost\t4\t3 av 10 leveranser sena\tJa',
      '2\t2026-11-20 10.00\tanon\tBarn och utbildning\t2\t\tNej',
    ].join('\n');
    expect(read(text)).toEqual({
      answers: [
        { row: 2, department: 'Kost', grade: 4, wish: 'extend', answer: '3 av 10 leveranser sena' },
        { row: 3, department: 'Barn och utbildning', grade: 2, wish: 'letEnd', answer: '' },
      ],
      doubts: [],
    });
  });

  it('says what it does not understand, and keeps a strange grade or wish among the words', () => {
    const text =
      'Svar\r\nFörvaltning\tBetyg\tÖnskan\r\nOkänd\t3\tJa\r\n\r\nKost\t7\tKanske\r\nKost\t5\tJa';
    expect(read(text)).toEqual({
      answers: [
        { row: 5, department: 'Kost', grade: null, wish: null, answer: '7\nKanske' },
        { row: 6, department: 'Kost', grade: 5, wish: 'extend', answer: '' },
      ],
      doubts: [
        { row: 3, what: 'department', text: 'Okänd' },
        { row: 5, what: 'grade', text: '7' },
        { row: 5, what: 'wish', text: 'Kanske' },
      ],
    });
  });
});

it('takes no department that is missing in the register for a heading', () => {
  expect(read('Kulturförvaltningen\tJa\nKost\t4').doubts).toEqual([
    { row: 1, what: 'department', text: 'Kulturförvaltningen' },
  ]);
});

it('loses no row: each is an answer, a doubt about its department, or stands above them', () => {
  const cell = fc.oneof(fc.constantFrom(...departments, '3', 'Ja', ''), fc.string());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 })), (cells) => {
      const rows = cells.map((each, index) => ({ row: index + 1, cells: each }));
      const { answers, doubts } = answersIn({ rows }, departments);
      const told = new Set([
        ...answers.map(({ row }) => row),
        ...doubts.filter(({ what }) => what === 'department').map(({ row }) => row),
      ]);
      const untold = rows.filter(({ row }) => !told.has(row));
      const firstTold = Math.min(...told, Number.POSITIVE_INFINITY);
      expect(untold.every(({ row }) => row < firstTold)).toBe(true);
    }),
  );
});
