import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { Automatic } from '#followUp/Automatic';
import { Deviations } from '#followUp/Deviations';
import { Lessons } from '#followUp/Lessons';
import { Links } from '#followUp/Links';
import { SectionHead } from '#ui/SectionHead';
import { useFormat } from '#words/format';
import { Check } from './Check.tsx';
import styles from './Evidence.module.css';

/** What must be looked at besides the clause and the value: time, who decides, exclusion, price. */
export function ChecksEvidence({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { agreement, newProcurement, delegate, deviations } = view;
  const { priceAdjustedOn: date, priceRule: rule, exclusionCheckedOn } = agreement;
  const open = deviations.filter(({ closedOn }) => closedOn === null).length;
  return (
    <section className={styles.section}>
      <SectionHead title={t('followUp.decision.checks')} />
      <Automatic view={view} />
      <ul>
        {newProcurement && (
          <Check state={newProcurement.isInTime ? 'ok' : 'check'}>
            {newProcurement.isInTime
              ? t('followUp.decision.inTime', { beginBy: newProcurement.beginBy })
              : t('followUp.decision.notInTime', { earliest: newProcurement.earliest })}
          </Check>
        )}
        {delegate === null ? (
          <Check state="ask">{t('followUp.decision.noDelegate')}</Check>
        ) : (
          <Check state="ok">
            {delegate.upTo === null
              ? t('followUp.decision.delegateAny', { who: delegate.who })
              : t('followUp.decision.delegateUpTo', {
                  who: delegate.who,
                  amount: format.money(delegate.upTo),
                })}
          </Check>
        )}
        {exclusionCheckedOn === null ? (
          <Check state="ask">{t('followUp.decision.noExclusion')}</Check>
        ) : (
          <Check state="ok">{t('followUp.decision.exclusion', { date: exclusionCheckedOn })}</Check>
        )}
        {open > 0 && (
          <Check state="check">{t('followUp.decision.openDeviations', { count: open })}</Check>
        )}
        {date !== null && (
          <Check state="ok">
            {rule === ''
              ? t('followUp.decision.priceNoRule', { date })
              : t('followUp.decision.price', { date, rule })}
          </Check>
        )}
      </ul>
    </section>
  );
}

/** What went wrong, what was learned, and what else hangs on the agreement. */
export function MemoryEvidence({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const { agreement } = view;
  return (
    <>
      <div className={styles.section}>
        <Deviations view={view} />
      </div>
      <div className={styles.section}>
        <Lessons
          lessons={view.lessons}
          aside={t('followUp.lessons.surfaced')}
          binding={{
            agreementId: agreement.id,
            procurementId: null,
            categoryId: agreement.categoryId,
            supplierId: null,
            phase: null,
          }}
        />
      </div>
      {view.links.length > 0 && (
        <div className={styles.section}>
          <Links view={view} />
        </div>
      )}
    </>
  );
}
