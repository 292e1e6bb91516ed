import type { ProposedSheet } from '#domain/agreementList';
import { readList } from '#main/lists/readList';

/** The only sheet of a list given line by line, as tests write it. */
export const sheetOf = (lines: readonly string[]): ProposedSheet => {
  const list = readList({ bytes: Buffer.from(lines.join('\r\n')) });
  const [sheet] = list.ok ? list.value.sheets : [];
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

/** What is asked or wrong about the agreement of a row, without mere notes. */
export const asked = ({ agreements }: ProposedSheet, row: number): readonly string[] | undefined =>
  agreements
    .find((agreement) => agreement.row === row)
    ?.warnings.flatMap(({ kind, code }) => (kind === 'note' ? [] : [code]));
