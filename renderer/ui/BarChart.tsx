import { useId } from 'react';
import styles from './BarChart.module.css';

/** One kind of bar, drawn in its tone in every group. */
type Series = { readonly id: string; readonly name: string };

const height = 96;
const gap = 3;
const between = 10;
const labelHeight = 16;
/** About the width of a figure and of a letter in a label, in pixels. */
const figure = 7;
const letter = 6.4;
const tones = ['one', 'two', 'three', 'four'] as const;

/**
 * Bars in groups, each with its number above it: for looking, beside a table with the same numbers
 * that is read. At most four kinds, told apart by pattern and not by colour: solid, hatched, outlined,
 * dotted. A single kind needs no name.
 */
export function BarChart({
  series,
  groups,
  written,
}: {
  readonly series: readonly Series[];
  readonly groups: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** A number as it is written above its bar. */
  readonly written: (value: number) => string;
}) {
  const id = useId();
  const most = Math.max(1, ...groups.flatMap(({ values }) => values));
  const barWidth = series.length > 2 ? 10 : 16;
  // Neither the numbers above the bars nor the names under them may meet.
  const pitch = Math.max(barWidth + gap, written(most).length * figure + gap);
  const longest = Math.max(...groups.map(({ name }) => name.length));
  const groupWidth = Math.max(longest * letter, series.length * pitch);
  const inset = (groupWidth - series.length * pitch) / 2;
  const width = groups.length * (groupWidth + between) - between;
  const tall = height + 2 * labelHeight;
  return (
    <div className={styles.chart} aria-hidden>
      <svg
        viewBox={`0 0 ${width} ${tall}`}
        width={width}
        height={tall}
        className={styles.drawing}
        role="presentation"
      >
        <defs>
          <pattern id={`${id}two`} width="5" height="5" patternUnits="userSpaceOnUse">
            <path className={styles.hatch} d="M-1 1 1-1M0 5 5 0M4 6 6 4" />
          </pattern>
          <pattern id={`${id}four`} width="4" height="4" patternUnits="userSpaceOnUse">
            <circle className={styles.dot} cx="2" cy="2" r="1.1" />
          </pattern>
        </defs>
        {groups.map(({ name, values }, place) => (
          <g key={name} transform={`translate(${place * (groupWidth + between)} 0)`}>
            {values.map((value, index) => {
              const high = value === 0 ? 1 : Math.max(3, (value / most) * height);
              const middle = inset + (index + 0.5) * pitch;
              const tone = tones[index] ?? 'one';
              return (
                <g key={series[index]?.id}>
                  <rect
                    className={styles[tone]}
                    fill={tone === 'two' || tone === 'four' ? `url(#${id}${tone})` : undefined}
                    x={middle - barWidth / 2}
                    y={labelHeight + height - high}
                    width={barWidth}
                    height={high}
                    rx={1}
                  />
                  {value > 0 && (
                    <text x={middle} y={labelHeight + height - high - 4}>
                      {written(value)}
                    </text>
                  )}
                </g>
              );
            })}
            <text x={groupWidth / 2} y={tall - 3}>
              {name}
            </text>
          </g>
        ))}
      </svg>
      {series.length > 1 && (
        <ul className={styles.legend}>
          {series.map(({ id: key, name }, index) => (
            <li key={key}>
              <i className={styles[tones[index] ?? 'one']} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
