import { enGB } from 'date-fns/locale/en-GB';
import { sv } from 'date-fns/locale/sv';
import { DayButton, type DayButtonProps, DayPicker } from 'react-day-picker';
import { isLocalDate, type LocalDate } from '#domain/localDate';
import styles from './Calendar.module.css';
import { Icon } from './Icon.tsx';
import { useUiWords } from './UiWords.tsx';

const toDate = (day: LocalDate): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));

const fromDate = (date: Date): LocalDate | null => {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return isLocalDate(day) ? day : null;
};

/** A month of days, Monday first, with ISO weeks; Sundays and holidays are quieter and named. */
export function Calendar({
  value,
  today,
  onPick,
}: {
  readonly value: LocalDate | null;
  readonly today: LocalDate;
  readonly onPick: (day: LocalDate) => void;
}) {
  const words = useUiWords();
  const isFree = (date: Date) => {
    const day = fromDate(date);
    return date.getDay() === 0 || (day !== null && words.dayName(day) !== null);
  };
  const shown = value ? toDate(value) : undefined;
  return (
    <DayPicker
      mode="single"
      required={false}
      autoFocus
      showOutsideDays
      showWeekNumber
      ISOWeek
      fixedWeeks
      locale={document.documentElement.lang === 'en' ? enGB : sv}
      today={toDate(today)}
      selected={shown}
      defaultMonth={shown ?? toDate(today)}
      onSelect={(_, clicked) => {
        const day = fromDate(clicked);
        if (day) onPick(day);
      }}
      modifiers={{ free: isFree }}
      modifiersClassNames={{ free: styles.free ?? '' }}
      classNames={{
        root: styles.root ?? '',
        month: styles.month ?? '',
        month_caption: styles.caption ?? '',
        caption_label: styles.monthName ?? '',
        nav: styles.nav ?? '',
        button_previous: styles.step ?? '',
        button_next: styles.step ?? '',
        month_grid: styles.grid ?? '',
        weekday: styles.head ?? '',
        week_number_header: styles.head ?? '',
        week_number: styles.week ?? '',
        day: styles.day ?? '',
        day_button: styles.button ?? '',
        selected: styles.selected ?? '',
        today: styles.today ?? '',
        outside: styles.outside ?? '',
      }}
      labels={{
        labelPrevious: () => words.previousMonth,
        labelNext: () => words.nextMonth,
        labelDayButton: (date) => {
          const day = fromDate(date);
          if (!day) return '';
          const name = words.dayName(day);
          return name ? `${words.dayInFull(day)}, ${name}` : words.dayInFull(day);
        },
      }}
      formatters={{
        formatWeekNumber: String,
        formatWeekNumberHeader: () => words.weekColumn,
      }}
      components={{ Chevron: Step, DayButton: NamedDay }}
    />
  );
}

function Step({ orientation }: { readonly orientation?: string }) {
  return <Icon name={orientation === 'left' ? 'chevronLeft' : 'chevronRight'} />;
}

/** A day whose holiday's name is also a tooltip. */
function NamedDay(props: DayButtonProps) {
  const words = useUiWords();
  const date = fromDate(props.day.date);
  const name = date ? words.dayName(date) : null;
  return <DayButton {...props} title={name ?? undefined} />;
}
