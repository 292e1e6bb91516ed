import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#domain/localDate';
import type { WeekAhead } from '#domain/weeksAhead';
import { WeekStrip } from '#ui/WeekStrip';
import { useFormat } from '#words/format';

const flagOf = (daysLeft: number) =>
  daysLeft < 0 ? 'passed' : daysLeft <= 30 ? 'soon' : daysLeft <= 90 ? 'coming' : 'later';

/** The twelve weeks ahead as a strip; a press shows one week alone. `chosen` is the week's Monday. */
export function WeeksAhead({
  weeks,
  today,
  chosen,
  onChoose,
}: {
  readonly weeks: readonly WeekAhead[];
  readonly today: LocalDate;
  readonly chosen: LocalDate | null;
  readonly onChoose: (monday: LocalDate | null) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const summaryOf = (week: WeekAhead) => {
    const parts = [
      week.passed > 0 && t('today.weekPassed', { count: week.passed }),
      week.dates > 0 && t('today.weekDates', { count: week.dates }),
      week.decisions > 0 && t('today.weekDecisions', { count: week.decisions }),
    ].filter((part) => part !== false);
    return [
      t('today.weekFrom', { date: format.day(week.monday, today) }),
      ...(parts.length > 0 ? parts : [t('today.weekNothing')]),
      ...(week.holiday
        ? [t('today.weekHoliday', { name: t(`today.holiday.${week.holiday}`) })]
        : []),
    ].join(', ');
  };
  const asideOf = (week: WeekAhead, index: number) => {
    const before = weeks[index - 1]?.monday.slice(5, 7);
    // A month that begins is told even in a holiday week, whose hatching says that it is one.
    if (week.monday.slice(5, 7) !== before) return format.month(week.monday);
    return week.holiday ? t(`today.holiday.${week.holiday}`) : undefined;
  };
  return (
    <WeekStrip
      label={t('today.weekStrip')}
      weeks={weeks.map((week, index) => ({
        id: week.monday,
        label: format.week(week.monday),
        aside: asideOf(week, index),
        isHoliday: week.holiday !== null,
        flags: week.soonest.map(flagOf),
        ticks: [
          ...Array.from({ length: week.passed }, () => 'passed' as const),
          ...Array.from({ length: week.dates }, () =>
            index === 0 ? ('near' as const) : ('later' as const),
          ),
        ],
        summary: summaryOf(week),
      }))}
      chosen={chosen}
      onChoose={(id) => onChoose(weeks.find(({ monday }) => monday === id)?.monday ?? null)}
    />
  );
}
