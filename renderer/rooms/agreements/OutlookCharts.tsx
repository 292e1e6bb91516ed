import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhaseFigures } from '#domain/caseComparison';
import type { ComingQuarter } from '#domain/pipeline';
import { BarChart } from '#ui/BarChart';
import { useFormat } from '#words/format';
import styles from './Outlook.module.css';

/** What comes, where the cases are and how long they take, at a glance; the tables below say the same. */
export function OutlookCharts({
  quarters,
  phases,
}: {
  readonly quarters: readonly ComingQuarter[];
  readonly phases: readonly PhaseFigures[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const kinds = ['agreementEnds', 'contractStarts'] as const;
  const byPhase = (id: 'now' | 'medianDays') => (
    <BarChart
      written={format.number}
      series={[{ id, name: t(`outlook.phaseFigure.${id}`) }]}
      groups={phases.map((figures) => ({
        name: t(`terms.phase.${figures.phase}`),
        values: [figures[id] ?? 0],
      }))}
    />
  );
  return (
    <div className={styles.charts} aria-hidden>
      <Chart title={t('outlook.chart.coming')}>
        <BarChart
          written={format.number}
          series={kinds.map((id) => ({ id, name: t(`outlook.chart.${id}`) }))}
          groups={quarters.map(({ year, quarter, coming }, index) => ({
            // A year is named where it begins.
            name:
              quarter === 1 || index === 0 ? `${year}` : t('outlook.chart.quarter', { quarter }),
            values: kinds.map((kind) => coming.filter((one) => one.kind === kind).length),
          }))}
        />
      </Chart>
      <Chart title={t('outlook.chart.now')}>{byPhase('now')}</Chart>
      <Chart title={t('outlook.chart.medianDays')}>{byPhase('medianDays')}</Chart>
    </div>
  );
}

function Chart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <figure className={styles.chart}>
      <figcaption>{title}</figcaption>
      {children}
    </figure>
  );
}
