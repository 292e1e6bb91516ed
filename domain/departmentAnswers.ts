import type { ExperienceFacts, wishes } from '#domain/followUp';

/** A row of a sheet with what its cells show; `row` counts from 1 as in Excel. */
export type CellRow = { readonly row: number; readonly cells: readonly string[] };
/** The rows of one sheet that hold something. */
export type CellSheet = { readonly name: string; readonly rows: readonly CellRow[] };

/** One department's answer as it was understood from a row. */
export type DepartmentAnswer = {
  readonly row: number;
  readonly department: string;
  readonly grade: ExperienceFacts['grade'];
  readonly wish: ExperienceFacts['wish'];
  readonly answer: string;
};

/**
 * What was not understood of a row, in its own words: nobody knows the department and the row is left
 * out, or the grade or wish is none of those there are and stands among the words of the answer.
 */
export type AnswerDoubt = {
  readonly row: number;
  readonly what: 'department' | 'grade' | 'wish';
  readonly text: string;
};

const wishWords: readonly (readonly [RegExp, (typeof wishes)[number]])[] = [
  [/^förläng.* med ändring|^extend.* with change/i, 'change'],
  [/^förläng|^ja$|^extend|^yes$/i, 'extend'],
  [/löpa ut|upphör|^nej$|let it end|^no$/i, 'letEnd'],
];
const wishIn = (cell: string) => wishWords.find(([pattern]) => pattern.test(cell))?.[1] ?? null;

const gradeIn = (cell: string): number | null => {
  const grade = /^([1-5])(?:[.,]0+)?(?: ?(?:av|of|\/) ?5)?$/.exec(cell)?.[1];
  return grade === undefined ? null : Number(grade);
};

/** What a heading says of the cells below it. Forms add columns of their own, which say nothing here. */
const headings = [
  ['department', /^(?:\p{L}+ )?(?:förvaltning|enhet|avdelning|department)(?:\P{L}|$)/iu],
  ['grade', /betyg|grade|rating/i],
  ['wish', /vill ni|önsk|förläng|wish|extend/i],
  [
    'nothing',
    /^(id|start ?tid|slut ?tid|start time|completion time|tidst.mpel|timestamp|e-?post.*|e-?mail.*|namn|name|senast ändrad.*|last modified.*)$/i,
  ],
] as const;
type Meaning = (typeof headings)[number][0];

const meaningsOf = ({ cells }: CellRow): readonly (Meaning | null)[] =>
  cells.map((cell) => headings.find(([, pattern]) => pattern.test(cell.trim()))?.[0] ?? null);

const lower = (text: string): string => text.trim().toLocaleLowerCase('sv');

/**
 * Answers of departments in the rows of a sheet. A row that names a column for departments is the
 * heading, and says which cells hold grade and wish; without one the first cell names the department, a
 * cell of 1 to 5 is the grade and a cell that says extend or let end is the wish. All other words are
 * the answer.
 */
export const answersIn = (
  { rows }: Pick<CellSheet, 'rows'>,
  departments: readonly string[],
): { readonly answers: readonly DepartmentAnswer[]; readonly doubts: readonly AnswerDoubt[] } => {
  const known = new Map(departments.map((name) => [lower(name), name]));
  const isAnswer = ({ cells }: CellRow) =>
    cells.some((cell) => known.has(lower(cell)) || gradeIn(cell.trim()) !== null);
  const headAt = rows.findIndex((row) => meaningsOf(row).includes('department') && !isAnswer(row));
  const head = rows[headAt];
  const meanings = head ? meaningsOf(head) : [];
  const has = (meaning: Meaning) => meanings.includes(meaning);
  const answers: DepartmentAnswer[] = [];
  const doubts: AnswerDoubt[] = [];
  for (const { row, cells } of rows.slice(headAt + 1)) {
    const named = (cells[has('department') ? meanings.indexOf('department') : 0] ?? '').trim();
    const department = known.get(lower(named));
    if (department === undefined) {
      doubts.push({ row, what: 'department', text: named });
      continue;
    }
    let grade: DepartmentAnswer['grade'] = null;
    let wish: DepartmentAnswer['wish'] = null;
    const words: string[] = [];
    let isNamed = false;
    for (const [column, written] of cells.entries()) {
      const cell = written.trim();
      const meaning = meanings[column] ?? null;
      if (cell === '' || meaning === 'nothing') continue;
      if (!isNamed && cell === named) {
        isNamed = true;
        continue;
      }
      if (grade === null && (meaning === 'grade' || !has('grade'))) {
        grade = gradeIn(cell);
        if (grade !== null) continue;
        if (meaning === 'grade') doubts.push({ row, what: 'grade', text: cell });
      }
      if (wish === null && (meaning === 'wish' || !has('wish'))) {
        wish = wishIn(cell);
        if (wish !== null) continue;
        if (meaning === 'wish') doubts.push({ row, what: 'wish', text: cell });
      }
      words.push(cell);
    }
    answers.push({ row, department, grade, wish, answer: words.join('\n') });
  }
  return { answers, doubts };
};

/** Rows copied from a spreadsheet, as a sheet. */
export const pastedSheet = (text: string): CellSheet => ({
  name: '',
  rows: text
    .split(/\r?\n/)
    .map((line, index) => ({ row: index + 1, cells: line.split('\t') }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
});
