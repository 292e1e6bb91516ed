// What is measured, as figures: a value, the limit measured beside it, and the aim.

/** One figure. `limit` is what the same run measured without us, in the same unit; `aim` may not be passed. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | '×';
  readonly limit: number | null;
  readonly aim: number | null;
  /** Whether the aim is met; null where there is none. */
  readonly met: boolean | null;
};

/** The value below which `share` (0–1) of the samples lie, by the nearest rank. */
const quantile = (samples: readonly number[], share: number): number => {
  const sorted = [...samples].sort((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new Error('Nothing was measured');
  return found;
};

/** The middle sample. */
export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** The sample that one in twenty passes. */
export const p95 = (samples: readonly number[]): number => quantile(samples, 0.95);

/** A figure, rounded to hundredths. */
export const figure = (
  name: string,
  value: number,
  unit: Figure['unit'],
  given: { readonly limit?: number; readonly aim?: number } = {},
): Figure => {
  const rounded = Math.round(value * 100) / 100;
  const { limit, aim = null } = given;
  return {
    name,
    value: rounded,
    unit,
    limit: limit === undefined ? null : Math.round(limit * 100) / 100,
    aim,
    met: aim === null ? null : rounded <= aim,
  };
};

/** The median and the 95th percentile of `samples` in milliseconds, beside those of the limit. */
export const spread = (
  name: string,
  samples: readonly number[],
  limits: readonly number[] | null,
  aim?: number,
): Figure[] => [
  figure(`${name}.median`, median(samples), 'ms', limits ? { limit: median(limits) } : {}),
  figure(`${name}.p95`, p95(samples), 'ms', {
    ...(limits ? { limit: p95(limits) } : {}),
    ...(aim === undefined ? {} : { aim }),
  }),
];

/** The 95th percentile and the worst of `samples` in milliseconds, beside those of the limit. */
export const slowest = (
  name: string,
  samples: readonly number[],
  limits: readonly number[],
  aim: number,
): Figure[] => [
  figure(`${name}.p95`, p95(samples), 'ms', { limit: p95(limits), aim }),
  figure(`${name}.worst`, Math.max(...samples), 'ms', { limit: Math.max(...limits), aim }),
];

/** The figures as a table to read. */
export const asTable = (figures: readonly Figure[]): string => {
  const shown = (value: number | null) => (value === null ? '–' : value.toFixed(2));
  const rows = [
    ['figure', 'value', 'unit', 'limit', 'aim', 'met'],
    ...figures.map(({ name, value, unit, limit, aim, met }) => [
      name,
      shown(value),
      unit,
      shown(limit),
      shown(aim),
      met === null ? '–' : met ? 'yes' : 'no',
    ]),
  ];
  const widths = rows[0]?.map((_, place) =>
    Math.max(...rows.map((row) => row[place]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, place) =>
          place === 0 ? cell.padEnd(widths?.[0] ?? 0) : cell.padStart(widths?.[place] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
};
