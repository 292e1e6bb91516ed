import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coming, ComingQuarter } from '#domain/pipeline';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { DeadlineChip } from '#ui/DeadlineChip';
import styles from './Outlook.module.css';

/** Rows of a quarter before it is asked for more: more than anybody reads at once. */
const batch = 30;

/** What ends and what is to begin in each quarter, with when the pre-study must begin. */
export function Pipeline({ quarters }: { readonly quarters: readonly ComingQuarter[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['what', 'day', 'decideBy', 'beginBy'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`outlook.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {quarters.map((quarter) => (
          <Quarter key={quarter.from} quarter={quarter} />
        ))}
      </table>
    </div>
  );
}

function Quarter({ quarter: { year, quarter, coming } }: { readonly quarter: ComingQuarter }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(batch);
  return (
    <tbody>
      <tr className={styles.quarter}>
        <th colSpan={4} scope="rowgroup">
          {t('outlook.quarter', { year, quarter })}
          <small>
            {coming.length === 0
              ? t('outlook.nothing')
              : t('outlook.count', { count: coming.length })}
          </small>
        </th>
      </tr>
      {coming.slice(0, shown).map((one) => (
        <Row key={`${one.kind} ${one.id}`} coming={one} />
      ))}
      {coming.length > shown && (
        <tr>
          <td colSpan={4}>
            <Button
              small
              kind="quiet"
              icon="chevronDown"
              onClick={() => setShown(shown + batch * 10)}
            >
              {t('outlook.more', { count: coming.length - shown })}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Row({ coming: { kind, id, title, day, decideBy, beginBy } }: { readonly coming: Coming }) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const go = useWorkbench((state) => state.go);
  const isAgreement = kind === 'agreementEnds';
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles.link}
          onClick={() => go({ room: isAgreement ? 'agreement' : 'procurement', id })}
        >
          {title}
        </button>
        <small>{t(`outlook.kind.${kind}`)}</small>
      </th>
      <td>{day}</td>
      <td>{decideBy ?? '–'}</td>
      <td>
        {beginBy === null ? (
          '–'
        ) : beginBy >= today ? (
          beginBy
        ) : decideBy === null ? (
          <DeadlineChip urgency="passed" words={t('outlook.late', { day: beginBy })} />
        ) : (
          // It may yet be extended: then nothing is late.
          t('outlook.lateUnlessExtended', { day: beginBy })
        )}
      </td>
    </tr>
  );
}
