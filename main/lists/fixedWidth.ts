/** So many of the lines must have a space before each column; a longer text may run over into the next. */
const mostly = 0.9;
const judged = 200;

/** Where the columns of a line begin: after two spaces or more. */
const beginnings = (line: string): readonly number[] => [
  ...(/^\S/.test(line) ? [0] : []),
  ...Array.from(line.matchAll(/(?<= {2})\S/g), ({ index }) => index),
];

/**
 * A text whose columns stand below each other, as an old system prints them, as rows of fields; null
 * where its lines are not made so. The line of the first twenty with the most columns is the pattern.
 */
export const readFixedWidth = (text: string): readonly (readonly string[])[] | null => {
  const lines = text.split(/\r\n|\n|\r/);
  const starts = lines
    .slice(0, 20)
    .map(beginnings)
    .reduce((most, each) => (each.length > most.length ? each : most), []);
  if (starts.length < 3) return null;
  const below = lines.slice(0, judged).filter((line) => beginnings(line).length > 1);
  const fits = (line: string) =>
    starts.every((at) => at === 0 || line[at - 1] === undefined || line[at - 1] === ' ');
  if (below.length < 2 || below.filter(fits).length < below.length * mostly) return null;
  return lines.map((line) =>
    fits(line)
      ? starts.map((at, index) => line.slice(index === 0 ? 0 : at, starts[index + 1]).trim())
      : [line],
  );
};
