import { useTranslation } from 'react-i18next';
import type { ForecastStep } from '#domain/forecast';
import type { Ore } from '#domain/money';
import { useFormat } from '#words/format';
import styles from './ValueBar.module.css';
import { drawValueBar } from './valueBar.ts';

const percent = (share: number): string => `${share * 100}%`;

/** Value used as a solid bar, the forecast dashed after it, and the ceiling as a line across. */
export function ValueBar({
  valueUsed,
  ceiling,
  steps,
}: {
  readonly valueUsed: Ore | null;
  readonly ceiling: Ore | null;
  readonly steps: readonly ForecastStep[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const drawn = drawValueBar(valueUsed, ceiling, steps);
  if (!drawn) return null;
  const used = valueUsed === null ? t('agreement.facts.unknown') : format.money(valueUsed);
  const forecast = steps
    .map(({ value, end }) => t('decision.value.chartStep', { value: format.money(value), end }))
    .join(' ');
  return (
    <div
      className={styles.chart}
      role="img"
      aria-label={
        ceiling === null
          ? t('decision.value.chartNoCeiling', { used, steps: forecast })
          : t('decision.value.chart', { used, ceiling: format.money(ceiling), steps: forecast })
      }
    >
      {valueUsed === null ? (
        <span className={styles.unknown} style={{ width: percent(drawn.ceiling ?? 1) }} />
      ) : (
        <>
          <span className={styles.ground} />
          <span className={styles.used} style={{ width: percent(drawn.used) }} />
        </>
      )}
      {drawn.parts.map((part) => (
        <span
          key={part.left}
          className={`${styles.part} ${part.fits ? '' : styles.over}`}
          style={{ left: percent(part.left), width: percent(part.width) }}
        />
      ))}
      {drawn.ceiling !== null && ceiling !== null && (
        <>
          <span className={styles.limit} style={{ left: percent(drawn.ceiling) }} />
          <span
            className={styles.limitLabel}
            style={
              drawn.ceiling > 0.4
                ? { right: percent(1 - drawn.ceiling) }
                : { left: percent(drawn.ceiling) }
            }
          >
            {t('decision.value.ceiling', { amount: format.amount(ceiling) })}
          </span>
        </>
      )}
      <span className={styles.usedLabel}>
        {t('decision.value.used', {
          amount: valueUsed === null ? t('agreement.dates.unknown') : format.amount(valueUsed),
        })}
      </span>
      {drawn.labels.map((label) => (
        <span
          key={label.end}
          className={`${styles.endLabel} ${label.fits ? '' : styles.overLabel}`}
          style={{ right: percent(1 - label.at) }}
        >
          {format.month(label.end)}
          {'\u00A0'}
          {label.end.slice(0, 4)}
        </span>
      ))}
    </div>
  );
}
