import styles from './BarChart.module.css';

/** One kind of bar, drawn in its tone in every group. */
type Series = { readonly id: string; readonly name: string };

const height = 96;
const barWidth = 18;
const gap = 4;
const between = 28;
const labelHeight = 16;
const leastGroup = 56;
const tones = ['one', 'two', 'three', 'four'] as const;

/**
 * Bars in groups, each with its number above it: for looking, beside a table with the same numbers
 * that is read. At most four kinds.
 */
export function BarChart({
  series,
  groups,
}: {
  readonly series: readonly Series[];
  readonly groups: readonly { readonly name: string; readonly values: readonly number[] }[];
}) {
  const most = Math.max(1, ...groups.flatMap(({ values }) => values));
  // One bar alone must not let the names under it meet.
  const groupWidth = Math.max(leastGroup, series.length * (barWidth + gap) - gap);
  const inset = (groupWidth - (series.length * (barWidth + gap) - gap)) / 2;
  const width = groups.length * (groupWidth + between) - between;
  return (
    <div className={styles.chart} aria-hidden>
      <svg width={width} height={height + 2 * labelHeight} role="presentation">
        {groups.map(({ name, values }, place) => (
          <g key={name} transform={`translate(${place * (groupWidth + between)} 0)`}>
            {values.map((value, index) => {
              const tall = value === 0 ? 1 : Math.max(3, (value / most) * height);
              const left = inset + index * (barWidth + gap);
              return (
                <g key={series[index]?.id}>
                  <rect
                    className={styles[tones[index] ?? 'one']}
                    x={left}
                    y={labelHeight + height - tall}
                    width={barWidth}
                    height={tall}
                    rx={2}
                  />
                  <text x={left + barWidth / 2} y={labelHeight + height - tall - 4}>
                    {value}
                  </text>
                </g>
              );
            })}
            <text x={groupWidth / 2} y={height + 2 * labelHeight - 3}>
              {name}
            </text>
          </g>
        ))}
      </svg>
      {series.length > 1 && (
        <ul className={styles.legend}>
          {series.map(({ id, name }, index) => (
            <li key={id}>
              <i className={styles[tones[index] ?? 'one']} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
