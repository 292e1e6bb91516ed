import { useTranslation } from 'react-i18next';
import type { Deadline } from '#domain/reminders';
import { titleOf } from '#words/deadlines';
import { AgreementBeside } from './AgreementBeside.tsx';
import styles from './Beside.module.css';
import { BesideRecord } from './BesideRecord.tsx';
import { CaseBeside } from './CaseBeside.tsx';

/** The case or agreement that a date belongs to, beside the list of dates. */
export function DateBeside({
  deadline,
  onClose,
}: {
  readonly deadline: Deadline;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { kind, id } = deadline.subject;
  if (kind === 'procurement') return <CaseBeside id={id} onClose={onClose} />;
  if (kind === 'agreement') return <AgreementBeside id={id} onClose={onClose} />;
  return (
    <BesideRecord shown={{ state: 'shown', value: deadline }} onClose={onClose}>
      {(own) => (
        <div className={styles.head}>
          <h2 className={styles.title}>{titleOf(t, own)}</h2>
          <p className={styles.quiet}>{t('beside.own')}</p>
        </div>
      )}
    </BesideRecord>
  );
}
