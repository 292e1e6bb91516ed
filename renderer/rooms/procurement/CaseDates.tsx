import { useTranslation } from 'react-i18next';
import type { CaseDate, ProcurementView } from '#contract/procurements';
import type { ComputedDate } from '#domain/calendar';
import { daysBetween, type LocalDate } from '#domain/localDate';
import type { Deadline } from '#domain/reminders';
import { WhyDate } from '#frame/WhyDate';
import { useOpening } from '#state/answers';
import { Confidence, SureDate } from '#ui/Confidence';
import { DeadlineChip } from '#ui/DeadlineChip';
import { SectionHead } from '#ui/SectionHead';
import { useFormat } from '#words/format';
import styles from './CaseDates.module.css';

type Row = {
  readonly key: string;
  readonly label: string;
  readonly date: LocalDate;
  readonly computed: ComputedDate | null;
  readonly hasHappened: boolean;
  /** A duty whose day has passed and that nobody has marked as done. */
  readonly isLate: boolean;
};

/** Dates that tell of something done, so that the day itself counts as past. */
const events = new Set<CaseDate['id']>([
  'noticeSent',
  'tendersOpened',
  'awardDecided',
  'notificationSent',
  'contractSigned',
]);

/** All dates of a case: what has happened and what comes, how sure each is, and why. */
export function CaseDates({ view }: { readonly view: ProcurementView }) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const unordered = [
    ...view.dates.map((date) => caseRow(date, t(`terms.fact.${date.id}`), view.deadlines, today)),
    ...view.deadlines
      .filter(({ kind }) => kind === 'own')
      .map((own) => ownRow(own, own.title ?? t('terms.deadlineKind.own'), today)),
  ];
  const rows = unordered.toSorted((one, other) => daysBetween(other.date, one.date));
  const happened = rows.filter(({ hasHappened }) => hasHappened);
  const coming = rows.filter(({ hasHappened }) => !hasHappened);
  const hasDashes = rows.some(({ computed }) => computed?.confidence === 'check');
  return (
    <section aria-label={t('procurement.dates.title')}>
      <SectionHead title={t('procurement.dates.title')} aside={t('procurement.dates.aside')} />
      {rows.length === 0 ? (
        <p className={styles.quiet}>{t('procurement.dates.empty')}</p>
      ) : (
        <table className={styles.dates}>
          <thead className={styles.spoken}>
            <tr>
              <th scope="col">{t('procurement.dates.what')}</th>
              <th scope="col">{t('procurement.dates.when')}</th>
              <th scope="col">{t('procurement.dates.how')}</th>
              <th scope="col">{t('procurement.dates.why')}</th>
            </tr>
          </thead>
          <Rows label={t('procurement.dates.happened')} rows={happened} />
          <Rows label={t('procurement.dates.coming')} rows={coming} />
        </table>
      )}
      {hasDashes && <p className={styles.quiet}>{t('procurement.dates.dashed')}</p>}
    </section>
  );
}

const caseRow = (
  { id, date, computed }: CaseDate,
  label: string,
  deadlines: readonly Deadline[],
  today: LocalDate,
): Row => {
  const duty = deadlines.find(({ kind, due }) => kind === id && due === date);
  const isOpenDuty = duty !== undefined && duty.handling?.kind !== 'done';
  const isPast = events.has(id) ? date <= today : date < today;
  return {
    key: id,
    label,
    date,
    computed,
    hasHappened: isPast && !isOpenDuty,
    isLate: isPast && isOpenDuty,
  };
};

const ownRow = ({ key, due, handling }: Deadline, label: string, today: LocalDate): Row => {
  const isDone = handling?.kind === 'done';
  return {
    key,
    label,
    date: due,
    computed: null,
    hasHappened: isDone,
    isLate: !isDone && due < today,
  };
};

function Rows({ label, rows }: { readonly label: string; readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th colSpan={4} scope="rowgroup" className={styles.group}>
          {label}
        </th>
      </tr>
      {rows.map((row) => (
        <DateRow key={row.key} row={row} />
      ))}
    </tbody>
  );
}

function DateRow({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const { date, computed } = row;
  const sureness = computed ? computed.confidence : 'given';
  return (
    <tr
      className={row.hasHappened ? `${styles.row} ${styles.past}` : styles.row}
      data-why-anchor={computed ? true : undefined}
    >
      <th scope="row">{row.label}</th>
      <td className={styles.when}>
        <SureDate isUnsure={sureness === 'check'}>
          <b>{date}</b>
        </SureDate>{' '}
        <span className={styles.week}>{format.weekdayAndWeek(date)}</span>
        {row.isLate && (
          <DeadlineChip
            urgency="passed"
            words={t('reminders.chip.passed', { count: daysBetween(date, today) })}
          />
        )}
      </td>
      <td className={styles.how}>
        <Confidence sureness={sureness} label={t(`why.sureness.${sureness}`)} />
      </td>
      <td className={styles.why}>{computed && <WhyDate computed={computed} />}</td>
    </tr>
  );
}
