import type { TFunction } from 'i18next';
import { DecideByChip } from '#agreements/DecideByChip';
import type { DecisionRow } from '#contract/agreements';
import type { LocalDate } from '#domain/localDate';
import { WhyDate } from '#frame/WhyDate';
import { SureDate } from '#ui/Confidence';
import type { Column } from '#ui/DataTable';
import { Unbroken } from '#ui/Unbroken';
import type { Format } from '#words/format';
import type { Spans } from '#words/spans';
import styles from './Decisions.module.css';

type DecisionColumn = Column<DecisionRow>;

/** What the columns need to write their cells. */
export type ColumnWords = {
  readonly t: TFunction;
  readonly format: Format;
  readonly spans: Spans;
  readonly today: LocalDate;
};

/** The columns of the list of decisions: when, what, how far it can go, and what comes of doing nothing. */
export const decisionColumns = ({
  t,
  format,
  spans,
  today,
}: ColumnWords): readonly DecisionColumn[] => {
  const supplier = ({ suppliers }: DecisionRow): string => {
    const [first] = suppliers;
    if (first === undefined) return t('agreements.noSupplier');
    return suppliers.length === 1 ? first : t('agreements.moreSuppliers', { first });
  };
  const option = ({ nextOptionMonths }: DecisionRow): string =>
    nextOptionMonths === null ? t('decisions.optionUnknown') : spans.lengthOf(nextOptionMonths);
  const nobody = ({ automaticExtension, end }: DecisionRow): string => {
    if (automaticExtension) return t('decisions.nobody.goesOn', { end });
    return t(end < today ? 'decisions.nobody.ended' : 'decisions.nobody.ends', { end });
  };
  return [
    {
      id: 'decideBy',
      label: t('decisions.column.decideBy'),
      width: '10.5rem',
      cell: ({ decideBy }) => (
        <span className={styles.when}>
          <span>
            <DecideByChip date={decideBy.date} today={today} />
            <span className={styles.second}>
              {decideBy.date < today ? decideBy.date : spans.distance(decideBy.date, today)}
            </span>
          </span>
          <WhyDate computed={decideBy} />
        </span>
      ),
      text: ({ decideBy }) => decideBy.date,
      filter: 'date',
      sortBy: ({ decideBy }) => decideBy.date,
    },
    {
      id: 'title',
      label: t('decisions.column.title'),
      width: 'minmax(12rem, 2fr)',
      isRowHead: true,
      cell: (row) => (
        <>
          <span className={styles.first}>{row.title}</span>
          <span className={styles.second}>{supplier(row)}</span>
        </>
      ),
      text: (row) => row.title,
      sortBy: (row) => row.title,
    },
    {
      id: 'supplier',
      label: t('agreements.column.supplier'),
      width: '0',
      leavesBelow: 'always',
      cell: () => null,
      text: (row) => row.suppliers.join(', '),
    },
    {
      id: 'latestNotice',
      label: t('decisions.column.latestNotice'),
      width: '8rem',
      leavesBelow: 'rail',
      cell: ({ latestNotice }) => (
        <>
          <span className={styles.first}>
            <SureDate isUnsure={latestNotice.confidence === 'check'}>{latestNotice.date}</SureDate>
          </span>
          <span className={styles.second}>
            {latestNotice.confidence === 'check'
              ? t('decisions.noticeAssumed')
              : format.weekdayAndWeek(latestNotice.date)}
          </span>
        </>
      ),
      text: ({ latestNotice }) => latestNotice.date,
      filter: 'date',
      sortBy: ({ latestNotice }) => latestNotice.date,
    },
    {
      id: 'option',
      label: t('decisions.column.option'),
      width: '9rem',
      cell: (row) => (
        <>
          <span className={styles.first}>{option(row)}</span>
          <span className={styles.second}>
            {row.latestEnd === null ? null : t('decisions.upTo', { end: row.latestEnd })}
          </span>
        </>
      ),
      text: (row) => option(row),
      sortBy: (row) => row.nextOptionMonths,
    },
    {
      id: 'nobody',
      label: t('decisions.column.nobody'),
      width: 'minmax(9rem, 1fr)',
      leavesBelow: 'stack',
      wraps: true,
      cell: (row) => <Unbroken text={nobody(row)} />,
      text: nobody,
      sortBy: ({ end }) => end,
    },
    {
      id: 'owner',
      label: t('decisions.column.owner'),
      width: 'minmax(6rem, 0.6fr)',
      leavesBelow: 'tight',
      wraps: true,
      cell: ({ owner }) => owner ?? t('decisions.noOwner'),
      text: ({ owner }) => owner ?? '',
      sortBy: ({ owner }) => owner,
    },
  ];
};
