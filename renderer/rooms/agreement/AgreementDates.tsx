import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { daysBetween } from '#domain/localDate';
import { WhyDate } from '#frame/WhyDate';
import { useOpening } from '#state/answers';
import { Confidence, SureDate } from '#ui/Confidence';
import { DeadlineChip } from '#ui/DeadlineChip';
import { SectionHead } from '#ui/SectionHead';
import { useFormat } from '#words/format';
import styles from './AgreementDates.module.css';
import { type DateRow, dateRows, unsaid } from './dateRows.ts';
import { WhyEnd } from './WhyEnd.tsx';

/** The dates of an agreement with the three ends kept apart, each with how it came about. */
export function AgreementDates({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const isNoticeAssumed = view.term.latestNotice?.confidence === 'check';
  return (
    <section aria-label={t('agreement.dates.title')}>
      <SectionHead title={t('agreement.dates.title')} aside={t('agreement.dates.aside')} />
      <table className={styles.dates}>
        <thead className={styles.spoken}>
          <tr>
            <th scope="col">{t('procurement.dates.what')}</th>
            <th scope="col">{t('procurement.dates.when')}</th>
            <th scope="col">{t('procurement.dates.how')}</th>
            <th scope="col">{t('procurement.dates.why')}</th>
          </tr>
        </thead>
        <tbody>
          {dateRows(view).map((row) => (
            <Row key={row.id} row={row} view={view} />
          ))}
        </tbody>
      </table>
      {isNoticeAssumed && <p className={styles.quiet}>{t('agreement.dates.noticeAssumed')}</p>}
    </section>
  );
}

function Row({ row, view }: { readonly row: DateRow; readonly view: AgreementView }) {
  const { t } = useTranslation();
  const { id, date, how } = row;
  return (
    <tr>
      <th scope="row">{t(`agreement.dates.${id}`)}</th>
      {date === null ? (
        <td className={styles.when} colSpan={3}>
          <span className={styles.quiet}>{t(unsaid(row, view))}</span>
        </td>
      ) : (
        <>
          <td className={styles.when}>
            <When row={row} view={view} />
          </td>
          <td className={styles.how}>
            <How how={how} />
          </td>
          <td className={styles.why}>
            {typeof how === 'object' && <WhyDate computed={how} />}
            {(id === 'end' || id === 'latestEnd') && <WhyEnd view={view} of={id} />}
          </td>
        </>
      )}
    </tr>
  );
}

function When({ row, view }: { readonly row: DateRow; readonly view: AgreementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const { id, date, how } = row;
  if (date === null) return null;
  const isDuty = id === 'latestNotice' || id === 'decideBy';
  return (
    <>
      <SureDate isUnsure={typeof how === 'object' && how.confidence === 'check'}>
        <b>{date}</b>
      </SureDate>{' '}
      <span className={styles.week}>{format.weekdayAndWeek(date)}</span>
      {isDuty && view.awaitsDecision && date <= today && (
        <DeadlineChip
          urgency={date < today ? 'passed' : 'today'}
          words={
            date < today
              ? t('reminders.chip.passed', { count: daysBetween(date, today) })
              : t('reminders.chip.today')
          }
        />
      )}
    </>
  );
}

function How({ how }: { readonly how: DateRow['how'] }) {
  const { t } = useTranslation();
  if (how === 'counted') {
    return <Confidence sureness="given" label={t('agreement.dates.counted')} />;
  }
  if (how === 'given') {
    return <Confidence sureness="given" label={t('agreement.dates.given')} />;
  }
  return <Confidence sureness={how.confidence} label={t(`why.sureness.${how.confidence}`)} />;
}
