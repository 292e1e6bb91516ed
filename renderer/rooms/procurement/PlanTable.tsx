import { useTranslation } from 'react-i18next';
import type { CasePlan, PlanRow } from '#domain/casePlan';
import { WhyDate } from '#frame/WhyDate';
import { useOpening } from '#state/answers';
import { SureDate } from '#ui/Confidence';
import { useFormat } from '#words/format';
import styles from './PlanTable.module.css';
import { type PlanScale, placeIn, planScale, ticksOf } from './planScale.ts';

type Planned = Extract<CasePlan, { state: 'planned' }>;

/** The plan as a table whose second column draws it: the same for the eye as for the ear. */
export function PlanTable({ plan }: { readonly plan: Planned }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const { rows, wished } = plan;
  const scale = planScale(rows, today, wished);
  const ticks = ticksOf(scale);
  const [firstTick] = ticks;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('plan.column.leg')}</th>
            <th className={styles.picture} aria-hidden>
              <div className={styles.ticks}>
                {ticks.map((month) => (
                  <span key={month} style={{ left: `${placeIn(month, scale)}%` }}>
                    {format.month(month)}
                    {(month === firstTick || month.endsWith('-01-01')) && (
                      <span>{month.slice(0, 4)}</span>
                    )}
                  </span>
                ))}
              </div>
            </th>
            <th scope="col">{t('plan.column.from')}</th>
            <th scope="col">{t('plan.column.to')}</th>
            <th scope="col">
              <span className={styles.spoken}>{t('plan.column.why')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.leg} row={row} scale={scale} wished={wished} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({
  row,
  scale,
  wished,
}: {
  readonly row: PlanRow;
  readonly scale: PlanScale;
  readonly wished: string;
}) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const { leg, from, to, hasBegun, realUntil, around, why } = row;
  const isOver = hasBegun && realUntil === to && to <= today;
  const notes = [
    t(isOver ? 'plan.real' : hasBegun ? 'plan.goesOn' : 'plan.coming'),
    ...around.map((time) => t(`plan.around.${time}`)),
    ...(why ? [t('plan.lawful', { date: why.date })] : []),
  ];
  return (
    <tr data-why-anchor={why ? true : undefined}>
      <th scope="row">
        {t(`plan.leg.${leg}`)}
        <span className={styles.note}>{notes.join(' · ')}</span>
      </th>
      <td className={styles.picture} aria-hidden>
        <Bar row={row} scale={scale} wished={wished} />
      </td>
      <td className={styles.date}>
        <SureDate isUnsure={!hasBegun}>{from}</SureDate>
      </td>
      <td className={styles.date}>
        <SureDate isUnsure={!isOver}>{to}</SureDate>
      </td>
      <td className={styles.why}>{why && <WhyDate computed={why} />}</td>
    </tr>
  );
}

/** One stretch drawn: solid as far as it is real, dashed beyond. */
function Bar({
  row,
  scale,
  wished,
}: {
  readonly row: PlanRow;
  readonly scale: PlanScale;
  readonly wished: string;
}) {
  const { today } = useOpening();
  const { phase, from, to, realUntil } = row;
  const at = (day: string) => placeIn(day as PlanRow['from'], scale);
  const solidTo = realUntil ?? from;
  return (
    <div className={styles.lane}>
      {ticksOf(scale).map((month) => (
        <i key={month} className={styles.tick} style={{ left: `${at(month)}%` }} />
      ))}
      <i className={styles.today} style={{ left: `${at(today)}%` }} />
      <i className={styles.wished} style={{ left: `${at(wished)}%` }} />
      {to > solidTo && (
        <i
          className={`${styles.planned} ${styles[phase]}`}
          style={{ left: `${at(solidTo)}%`, width: `${at(to) - at(solidTo)}%` }}
        />
      )}
      {solidTo > from && (
        <i
          className={`${styles.real} ${styles[phase]}`}
          style={{ left: `${at(from)}%`, width: `${at(solidTo) - at(from)}%` }}
        />
      )}
    </div>
  );
}
