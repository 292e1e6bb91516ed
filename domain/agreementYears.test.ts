import { expect, it } from 'vitest';
import { agreementYears } from './agreementYears.ts';
import type { ExtensionDecision } from './extensionDecision.ts';
import { type LocalDate, localDate } from './localDate.ts';

const today = localDate('2026-11-23');
const decided = (choice: ExtensionDecision['choice'], on: string) =>
  // The figures look at the choice and its day alone.
  ({ choice, decidedOn: localDate(on) }) as ExtensionDecision;
const agreement = (
  start: LocalDate | null,
  end: LocalDate | null,
  ...decisions: ExtensionDecision[]
) => ({ agreement: { start, decisions }, end });

it('counts what has happened in each of the years, and nothing before or after', () => {
  const years = agreementYears(
    [
      agreement(localDate('2021-12-31'), localDate('2024-05-01')),
      agreement(localDate('2022-01-01'), localDate('2026-11-22'), decided('extend', '2025-03-01')),
      agreement(localDate('2026-11-23'), localDate('2026-11-23')),
      agreement(localDate('2026-11-24'), localDate('2027-12-31'), decided('letEnd', '2026-02-02')),
      agreement(null, null, decided('terminate', '2026-03-03'), decided('extend', '2026-12-01')),
    ],
    today,
  );
  expect(years).toEqual([
    { year: 2022, begun: 1, ended: 0, extended: 0, declined: 0 },
    { year: 2023, begun: 0, ended: 0, extended: 0, declined: 0 },
    { year: 2024, begun: 0, ended: 1, extended: 0, declined: 0 },
    { year: 2025, begun: 0, ended: 0, extended: 1, declined: 0 },
    { year: 2026, begun: 1, ended: 1, extended: 0, declined: 2 },
  ]);
});
