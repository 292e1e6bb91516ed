import { useTranslation } from 'react-i18next';
import type { AgreementYear } from '#domain/agreementYears';
import { BarChart } from '#ui/BarChart';
import { useFormat } from '#words/format';
import styles from './Outlook.module.css';

const figures = ['begun', 'ended', 'extended', 'declined'] as const;

/** New, ended, extended and declined agreements of each year: to look at, and as a table to read. */
export function YearFigures({ years }: { readonly years: readonly AgreementYear[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={styles.years}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('outlook.year')}</th>
              {figures.map((figure) => (
                <th key={figure} scope="col" className={styles.figure}>
                  {t(`outlook.figure.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                {figures.map((figure) => (
                  <td key={figure} className={styles.figure}>
                    {format.number(year[figure])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <BarChart
        written={format.number}
        series={figures.map((id) => ({ id, name: t(`outlook.figure.${id}`) }))}
        groups={years.map((year) => ({
          name: String(year.year),
          values: figures.map((figure) => year[figure]),
        }))}
      />
      <p className={styles.note}>{t('outlook.note')}</p>
    </div>
  );
}
