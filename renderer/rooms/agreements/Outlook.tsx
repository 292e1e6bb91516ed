import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '#state/answers';
import { SectionHead } from '#ui/SectionHead';
import { SegmentedControl } from '#ui/SegmentedControl';
import { useSpans } from '#words/spans';
import { monthsAhead } from './filters.ts';
import styles from './Outlook.module.css';
import { OutlookCharts } from './OutlookCharts.tsx';
import { PhaseTimes } from './PhaseTimes.tsx';
import { Pipeline } from './Pipeline.tsx';
import { YearFigures } from './YearFigures.tsx';

/** What comes, quarter by quarter, and what has been, year by year. */
export function Outlook() {
  const { t } = useTranslation();
  const spans = useSpans();
  const [months, setMonths] = useState<(typeof monthsAhead)[number]>(24);
  const pipeline = useAnswer('outlook.pipeline', { months });
  const years = useAnswer('outlook.years', {});
  const phases = useAnswer('outlook.phases', {});
  return (
    <div className={styles.outlook}>
      {pipeline.state === 'shown' && phases.state === 'shown' && (
        <OutlookCharts quarters={pipeline.value} phases={phases.value} />
      )}
      <section aria-label={t('outlook.coming')} className={styles.part}>
        <SectionHead
          title={t('outlook.coming')}
          action={
            <SegmentedControl
              small
              label={t('outlook.ahead')}
              value={String(months)}
              onChange={(value) =>
                setMonths(monthsAhead.find((one) => String(one) === value) ?? 24)
              }
              options={monthsAhead.map((one) => ({
                value: String(one),
                label: spans.months(one),
              }))}
            />
          }
        />
        {pipeline.state === 'shown' && <Pipeline quarters={pipeline.value} />}
      </section>
      <section aria-label={t('outlook.years')} className={styles.part}>
        <SectionHead title={t('outlook.years')} />
        {years.state === 'shown' && <YearFigures years={years.value} />}
      </section>
      <section aria-label={t('outlook.phases')} className={styles.part}>
        <SectionHead title={t('outlook.phases')} />
        {phases.state === 'shown' && <PhaseTimes phases={phases.value} />}
      </section>
    </div>
  );
}
