import { useTranslation } from 'react-i18next';
import { daysBetween, type LocalDate } from '#domain/localDate';
import { nearnessOf } from '#domain/reminders';
import { DeadlineChip } from '#ui/DeadlineChip';
import { useFormat } from '#words/format';

/** The day to decide by, heavier the nearer it is: 'Passerat 4 dagar', 'I dag', 'Fre 29 jan'. */
export function DecideByChip({
  date,
  today,
}: {
  readonly date: LocalDate;
  readonly today: LocalDate;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const nearness = nearnessOf(date, today);
  const days = daysBetween(date, today);
  if (nearness === 'passed') {
    return <DeadlineChip urgency="passed" words={t('reminders.chip.passed', { count: days })} />;
  }
  if (nearness === 'today') {
    return <DeadlineChip urgency="today" words={t('reminders.chip.today')} />;
  }
  return (
    <DeadlineChip
      urgency={nearness === 'thisWeek' ? 'thisWeek' : 'later'}
      words={-days <= 365 ? format.dayFirst(date) : date}
    />
  );
}
