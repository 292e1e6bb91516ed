import { useTranslation } from 'react-i18next';
import type { SupplierView } from '#contract/followUps';
import { useFollowingAnswer } from '#state/answers';
import { useWorkbench } from '#state/store';
import { LinkButton } from '#ui/LinkButton';
import { SectionHead } from '#ui/SectionHead';
import { supplierEventSentence } from '#words/supplierEvents';
import styles from './Beside.module.css';
import { BesideHead, BesideRecord } from './BesideRecord.tsx';

/** So many agreements and events are enough at a glance; the supplier's own page has all. */
const most = 8;

/** A supplier beside the list: its agreements, those that run first, and what happened last. */
export function SupplierBeside({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}) {
  const shown = useFollowingAnswer('supplier.open', { id });
  return (
    <BesideRecord shown={shown} onClose={onClose}>
      {(view) => <Supplier view={view} />}
    </BesideRecord>
  );
}

function Supplier({ view: { supplier, agreements, events } }: { readonly view: SupplierView }) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  const ordered = agreements.toSorted(
    (one, other) => Number(other.isRunning) - Number(one.isRunning),
  );
  return (
    <>
      <BesideHead
        title={supplier.name}
        facts={supplier.organisationNumber ?? t('followUp.suppliers.noNumber')}
        onOpen={() => go({ room: 'supplier', id: supplier.id })}
      />
      <section className={styles.part} aria-label={t('followUp.suppliers.agreements')}>
        <SectionHead
          title={t('followUp.suppliers.agreements')}
          aside={agreements.length > 0 && agreements.length}
        />
        {agreements.length === 0 && (
          <p className={styles.quiet}>{t('followUp.suppliers.noAgreements')}</p>
        )}
        <ul className={styles.list}>
          {ordered.slice(0, most).map(({ id, title, end, isRunning }) => (
            <li key={id}>
              <LinkButton onClick={() => go({ room: 'agreement', id })}>{title}</LinkButton>
              {end && (
                <span className={styles.meta}>
                  {t(isRunning ? 'followUp.suppliers.until' : 'followUp.suppliers.ended', { end })}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part} aria-label={t('followUp.suppliers.history')}>
        <SectionHead title={t('followUp.suppliers.history')} />
        {events.length === 0 && <p className={styles.quiet}>{t('followUp.suppliers.noHistory')}</p>}
        <ol className={styles.list}>
          {events.slice(0, most).map((event) => (
            <li key={event.key}>
              <span>{supplierEventSentence(t, event)}</span>
              <span className={styles.meta}>
                {[event.on, event.agreement?.title].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
