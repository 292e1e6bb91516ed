import { useTranslation } from 'react-i18next';
import type { PhaseFigures } from '#domain/caseComparison';
import { useFormat } from '#words/format';
import styles from './Outlook.module.css';

/** How many cases are in each phase, and how long a phase usually takes here. */
export function PhaseTimes({ phases }: { readonly phases: readonly PhaseFigures[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('outlook.phase')}</th>
            {(['now', 'medianDays', 'finished'] as const).map((figure) => (
              <th key={figure} scope="col" className={styles.figure}>
                {t(`outlook.phaseFigure.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {phases.map(({ phase, now, medianDays, finished }) => (
            <tr key={phase}>
              <th scope="row">{t(`terms.phase.${phase}`)}</th>
              <td className={styles.figure}>{format.number(now)}</td>
              <td className={styles.figure}>
                {medianDays === null ? '–' : format.number(medianDays)}
              </td>
              <td className={styles.figure}>{format.number(finished)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
