import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementRow } from '#contract/agreements';
import { bandsOf } from '#domain/agreementTimeline';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { type Column, DataTable } from '#ui/DataTable';
import { Unbroken } from '#ui/Unbroken';
import { useAgreementsView } from './agreementsView.ts';
import styles from './Timeline.module.css';
import type { TimelineShown } from './timelineRows.ts';

const idOf = (row: AgreementRow): string => row.id;

/** The timeline as a table: a column for each year (quarter, month), with what begins and ends in it. */
export function TimelineTable({ entries, window, words, keys }: TimelineShown) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const go = useWorkbench((state) => state.go);
  const { group, activate } = useAgreementsView();
  const rows = useMemo(
    () => entries.flatMap((entry) => (entry.kind === 'row' ? [entry.row] : [])),
    [entries],
  );
  const columns = useMemo(
    (): readonly Column<AgreementRow>[] => [
      {
        id: 'title',
        label: t('agreements.timeline.names'),
        width: 'minmax(12rem, 1.5fr)',
        isRowHead: true,
        isPinned: true,
        wraps: true,
        cell: (row) => (
          <>
            {row.title} <small className={styles.small}>{words.supplier(row)}</small>
          </>
        ),
        text: (row) => `${row.title}, ${words.supplier(row)}`,
      },
      ...bandsOf(window).map((band, index): Column<AgreementRow> => {
        const name = words.band(band, window.years, index === 0);
        const isNow = band.from <= today && today < band.to;
        const text = (row: AgreementRow) => words.inBand(row, band, window).join(', ');
        return {
          id: band.from,
          label: isNow ? `${name} · ${t('agreements.timeline.today')}` : name,
          name: isNow ? `${name}, ${t('agreements.timeline.today')}` : name,
          width: 'minmax(6.25rem, 1fr)',
          wraps: true,
          cell: (row) => <Said phrases={words.inBand(row, band, window)} />,
          text,
        };
      }),
    ],
    [t, words, window, today],
  );
  const groupOf = useCallback(
    (row: AgreementRow) => {
      const name = group && row[group];
      return { id: name ?? '', label: words.group(name, group) };
    },
    [group, words],
  );
  return (
    <DataTable
      label={t('agreements.timeline.tableLabel')}
      rows={rows}
      idOf={idOf}
      columns={columns}
      {...(group && { groupOf })}
      rowSize="twoLine"
      onOpen={(row) => go({ room: 'agreement', id: row.id })}
      onActive={(row) => activate(row.id)}
      onKey={(event) => {
        const deed = event.ctrlKey || event.altKey || event.metaKey ? undefined : keys[event.key];
        deed?.();
        return deed !== undefined;
      }}
      empty={null}
    />
  );
}

/** What a band says, a line for each thing; without anything a dash. */
function Said({ phrases }: { readonly phrases: readonly string[] }) {
  if (phrases.length === 0) return '–';
  return phrases.map((phrase, place) => (
    <span key={phrase} className={styles.phrase}>
      <Unbroken text={place < phrases.length - 1 ? `${phrase},` : phrase} />
    </span>
  ));
}
