import { useTranslation } from 'react-i18next';
import type { ProposedSheet } from '#domain/agreementList';
import { Button } from '#ui/Button';
import styles from './Preview.module.css';

/** Headings further down than this are not what was overlooked. */
const most = 40;

/** A sheet whose headings were not found: its first rows, so that a person points out the right one. */
export function NoHeadings({
  sheet,
  onChoose,
}: {
  readonly sheet: ProposedSheet;
  readonly onChoose: (row: number) => void;
}) {
  const { t } = useTranslation();
  const rows = sheet.unread
    .flatMap(({ code, row, text }) => (code === 'row.notTakenIn' && row ? [{ row, text }] : []))
    .slice(0, most);
  return (
    <div className={styles.noHeadings}>
      <p>{t('importing.noHeadings.sentence')}</p>
      <ul className={styles.rows}>
        {rows.map(({ row, text }, index) => (
          <li key={row}>
            <span className={styles.rowNumber}>{t('importing.noHeadings.row', { row })}</span>
            <span className={styles.words}>{text}</span>
            <Button small data-start={index === 0 || undefined} onClick={() => onChoose(row)}>
              {t('importing.noHeadings.choose', { row })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
