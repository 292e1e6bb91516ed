import type { ExperienceFacts, wishes } from '#domain/followUp';

/** One department's answer as it was understood from a pasted row. */
export type PastedAnswer = {
  readonly department: string;
  readonly grade: ExperienceFacts['grade'];
  readonly wish: ExperienceFacts['wish'];
  readonly answer: string;
};

const wishWords: readonly (readonly [RegExp, (typeof wishes)[number]])[] = [
  [/^förläng.* med ändring|^extend.* with change/i, 'change'],
  [/^förläng|^ja$|^extend|^yes$/i, 'extend'],
  [/löpa ut|upphör|^nej$|let it end|^no$/i, 'letEnd'],
];

/**
 * Rows copied from a spreadsheet: the first cell names the department, a cell of 1 to 5 is the grade,
 * a cell that says extend or let end is the wish, and all other words are the answer. A row without a
 * department, and a heading, is left out.
 */
export const pastedAnswers = (text: string, departments: readonly string[]): PastedAnswer[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const [first = '', ...cells] = line.split('\t').map((cell) => cell.trim());
    const name = first.toLocaleLowerCase('sv');
    const department = departments.find((known) => known.toLocaleLowerCase('sv') === name);
    if (department === undefined) return [];
    let grade: PastedAnswer['grade'] = null;
    let wish: PastedAnswer['wish'] = null;
    const words: string[] = [];
    for (const cell of cells) {
      const said = wishWords.find(([pattern]) => pattern.test(cell))?.[1];
      if (grade === null && /^[1-5]$/.test(cell)) grade = Number(cell);
      else if (wish === null && said !== undefined) wish = said;
      else if (cell !== '') words.push(cell);
    }
    return [{ department, grade, wish, answer: words.join('\n') }];
  });
