import { useTranslation } from 'react-i18next';
import type { ProcurementRow } from '#contract/procurements';
import { Avatar } from '#ui/Avatar';
import { BoardCard } from '#ui/Board';
import { DeadlineChip } from '#ui/DeadlineChip';
import { Mark } from '#ui/Mark';
import styles from './CaseBoard.module.css';
import { useRowWords } from './useRowWords.ts';

/** A case on the board: what it waits for, its next date, how much is missing, and secrecy. */
export function CaseCard({ row }: { readonly row: ProcurementRow }) {
  const { t } = useTranslation();
  const words = useRowWords();
  const chip = words.chip(row);
  return (
    <BoardCard
      title={row.title}
      corner={row.procurer && <Avatar name={row.procurer} />}
      meta={
        <span className={styles.meta}>
          <span className={styles.number}>
            {row.registryNumber ?? t('procurements.card.noNumber')}
          </span>
          {row.department && ` · ${row.department}`}
        </span>
      }
      next={words.waitsFor(row)}
      marks={
        (chip || row.missing > 1 || row.secret || row.planSlip) && (
          <>
            {chip && <DeadlineChip urgency={chip.urgency} words={chip.words} />}
            {row.planSlip && (
              <Mark icon="alertTriangle">
                {t('procurements.card.late', { count: row.planSlip.lateBy })}
              </Mark>
            )}
            {/* A single missing thing is already named on the line above. */}
            {row.missing > 1 && (
              <Mark icon="list">{t('procurements.card.missing', { count: row.missing })}</Mark>
            )}
            {row.secret && (
              <span className={styles.secret} title={t('procurements.card.secrecyHint')}>
                <Mark icon="lock">{t('procurements.card.secrecy')}</Mark>
              </span>
            )}
          </>
        )
      }
    />
  );
}
