import type { TFunction } from 'i18next';
import { DecideByChip } from '#agreements/DecideByChip';
import type { AgreementRow } from '#contract/agreements';
import type { LocalDate } from '#domain/localDate';
import { inKronor, type Ore } from '#domain/money';
import type { Column } from '#ui/DataTable';
import type { RowWords } from '#words/agreementRows';
import type { Format } from '#words/format';
import styles from './Agreements.module.css';

type AgreementColumn = Column<AgreementRow>;

const none = '–';

/** An amount as a spreadsheet reads it: kronor with a decimal comma, nothing between the thousands. */
const asNumber = (amount: Ore | null): string =>
  amount === null ? '' : String(inKronor(amount)).replace('.', ',');

/** A registry number does not break. */
const unbroken = (number: string | null): string | undefined => number?.replaceAll(' ', '\u00A0');

/** Two lines in a cell, the second one quiet. */
function TwoLines({
  first,
  second,
}: {
  readonly first: React.ReactNode;
  readonly second: React.ReactNode;
}) {
  return (
    <>
      <span className={styles.first}>{first}</span>
      <span className={styles.second}>{second}</span>
    </>
  );
}

/** What every column needs to write its cells. */
export type ColumnWords = {
  readonly t: TFunction;
  readonly format: Format;
  readonly words: RowWords;
  readonly today: LocalDate;
};

/** The columns of the list. Those that are never shown are there to be copied to a spreadsheet. */
export const agreementColumns = (
  { t, format, words, today }: ColumnWords,
  isLackShown: boolean,
): readonly AgreementColumn[] => {
  const dateColumn = (
    id: 'agreedEnd' | 'end' | 'latestEnd',
    width: string,
    below: (row: AgreementRow) => string,
    leavesBelow?: AgreementColumn['leavesBelow'],
  ): AgreementColumn => {
    const dateOf = (row: AgreementRow) =>
      id === 'latestEnd' && row.isLatestEndUnknown ? null : row[id];
    return {
      id,
      label: t(`agreements.column.${id}`),
      width,
      cell: (row) => (
        <TwoLines
          first={
            dateOf(row) ?? (id === 'latestEnd' && row.end !== null ? t('agreements.noEnd') : none)
          }
          second={below(row)}
        />
      ),
      text: (row) => dateOf(row) ?? '',
      sortBy: dateOf,
      filter: 'date',
      ...(leavesBelow && { leavesBelow }),
    };
  };
  const copied = (
    id:
      | 'supplier'
      | 'registryNumber'
      | 'departments'
      | 'state'
      | 'endYear'
      | 'remaining'
      | 'valueUsed',
    text: (row: AgreementRow) => string,
    more: Partial<AgreementColumn> = {},
  ): AgreementColumn => ({
    id,
    label: t(`agreements.column.${id}`),
    width: 'minmax(6.5rem, 1fr)',
    cell: (row) => text(row) || none,
    text,
    sortBy: (row) => text(row) || null,
    filter: 'text',
    leavesBelow: 'always',
    ...more,
  });
  const total = (amountOf: (row: AgreementRow) => Ore | null, key: 'ceiling' | 'used') =>
    ((rows) => {
      const known = rows.flatMap((row) => amountOf(row) ?? []);
      if (known.length === 0) return null;
      // A sum of whole öre is whole öre.
      const amount = format.money(known.reduce((sum, one) => sum + one, 0) as Ore);
      return t(`agreements.total.${key}`, { amount });
    }) satisfies AgreementColumn['total'];
  return [
    {
      id: 'title',
      label: t('agreements.column.title'),
      width: 'minmax(11.75rem, 3fr)',
      isRowHead: true,
      cell: (row) => <TwoLines first={row.title} second={words.supplier(row)} />,
      text: (row) => row.title,
      sortBy: (row) => row.title,
      filter: 'text',
    },
    copied('supplier', (row) => row.suppliers.join(', '), { canGroup: true }),
    {
      id: 'number',
      label: t('agreements.column.number'),
      width: 'minmax(6.25rem, 0.5fr)',
      leavesBelow: 'wide',
      cell: (row) => (
        <TwoLines
          first={row.number ?? unbroken(row.registryNumber) ?? none}
          second={row.number === null ? null : unbroken(row.registryNumber)}
        />
      ),
      text: (row) => row.number ?? '',
      sortBy: (row) => row.number,
      filter: 'text',
    },
    copied('registryNumber', (row) => row.registryNumber ?? ''),
    {
      id: 'category',
      label: t('agreements.column.category'),
      width: 'minmax(6.5rem, 1fr)',
      leavesBelow: 'rail',
      wraps: true,
      cell: (row) => row.category ?? none,
      text: (row) => row.category ?? '',
      sortBy: (row) => row.category,
      filter: 'choice',
      canGroup: true,
    },
    {
      id: 'owner',
      label: t('agreements.column.owner'),
      width: 'minmax(5.75rem, 0.7fr)',
      leavesBelow: 'stack',
      wraps: true,
      cell: (row) => row.owner ?? none,
      text: (row) => row.owner ?? '',
      sortBy: (row) => row.owner,
      filter: 'choice',
      canGroup: true,
    },
    copied('departments', (row) => row.departments.join(', ')),
    // Where there is room for few, what is to be done stays: the day to decide by.
    dateColumn(
      'agreedEnd',
      '6rem',
      ({ start }) => (start === null ? '' : t('agreements.from', { start })),
      'stack',
    ),
    dateColumn('end', '5.75rem', words.state),
    copied('state', words.state, { filter: 'choice', canGroup: true }),
    copied('endYear', (row) => row.end?.slice(0, 4) ?? '', { filter: 'choice', canGroup: true }),
    dateColumn('latestEnd', '5.75rem', (row) =>
      row.end === null || row.closedBy !== null || row.isLatestEndUnknown ? '' : words.left(row),
    ),
    copied('remaining', words.remaining),
    isLackShown
      ? {
          id: 'lacks',
          label: t('agreements.column.lacks'),
          width: 'minmax(8rem, 1.5fr)',
          wraps: true,
          cell: words.lacks,
          text: words.lacks,
          sortBy: (row) => row.lacks.length,
        }
      : {
          id: 'decideBy',
          label: t('agreements.column.decideBy'),
          width: '8.75rem',
          cell: ({ decideBy }) =>
            decideBy === null ? none : <DecideByChip date={decideBy} today={today} />,
          text: ({ decideBy }) => decideBy ?? '',
          sortBy: ({ decideBy }) => decideBy,
          filter: 'date',
        },
    {
      id: 'ceiling',
      label: t('agreements.column.ceiling'),
      width: '6.25rem',
      align: 'end',
      leavesBelow: 'need',
      cell: (row) => (
        <TwoLines
          first={row.ceiling === null ? none : format.amount(row.ceiling)}
          second={usedWords(t, format, words, row)}
        />
      ),
      text: (row) => asNumber(row.ceiling),
      sortBy: (row) => row.ceiling,
      filter: 'amount',
      total: total((row) => row.ceiling, 'ceiling'),
    },
    copied('valueUsed', (row) => asNumber(row.valueUsed), {
      align: 'end',
      cell: (row) => (row.valueUsed === null ? none : format.amount(row.valueUsed)),
      sortBy: (row) => row.valueUsed,
      filter: 'amount',
      total: total((row) => row.valueUsed, 'used'),
    }),
  ];
};

/** 'använt 35 %' where there is a ceiling, else the amount itself. */
const usedWords = (
  t: TFunction,
  format: Format,
  words: RowWords,
  row: AgreementRow,
): string | null => {
  if (row.valueUsed === null) return null;
  return t('agreements.used', { share: words.share(row) ?? format.amount(row.valueUsed) });
};
