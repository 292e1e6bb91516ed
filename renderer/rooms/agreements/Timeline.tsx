import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementRow } from '#contract/agreements';
import { endOf, windowAround } from '#domain/agreementTimeline';
import { addDays } from '#domain/localDate';
import { useOpening } from '#state/answers';
import { LiveRegion } from '#ui/LiveRegion';
import { useKeptFocus } from '#ui/useKeptFocus';
import { useFormat } from '#words/format';
import { useSpans } from '#words/spans';
import { timelineWords } from '#words/timeline';
import { useAgreementsView } from './agreementsView.ts';
import styles from './Timeline.module.css';
import { TimelineDrawn } from './TimelineDrawn.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { timelineKeys } from './timelineKeys.ts';
import { timelineEntries } from './timelineRows.ts';

/** Agreements with years across: as a picture, or the same years as a table. */
export function Timeline({
  rows,
  empty,
}: {
  readonly rows: readonly AgreementRow[];
  readonly empty: ReactNode;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const spans = useSpans();
  const { today } = useOpening();
  const { group, form, window: chosen } = useAgreementsView();
  const window = useMemo(() => chosen ?? windowAround(today, 8), [chosen, today]);
  const words = useMemo(() => timelineWords(t, format, spans, today), [t, format, spans, today]);
  const entries = useMemo(() => timelineEntries(rows, group), [rows, group]);
  const kept = useKeptFocus<HTMLDivElement>((place) => place.querySelector('[data-start]'));
  if (rows.length === 0) return empty;
  const Look = form === 'table' ? TimelineTable : TimelineDrawn;
  return (
    <div className={styles.look} {...kept}>
      <Look entries={entries} window={window} words={words} keys={timelineKeys(window, today)} />
      <LiveRegion
        text={t('agreements.timeline.shown', {
          from: window.from,
          to: addDays(endOf(window), -1),
        })}
      />
    </div>
  );
}
