import { useTranslation } from 'react-i18next';
import { useFacts } from '#agreements/useFacts';
import type { AgreementView } from '#contract/agreements';
import type { Agreement } from '#domain/agreement';
import { possibleSteps } from '#domain/agreementSteps';
import { distributionGap } from '#domain/distribution';
import { isExclusionCheckDue } from '#domain/followUp';
import { Automatic } from '#followUp/Automatic';
import { Deviations } from '#followUp/Deviations';
import { Lessons } from '#followUp/Lessons';
import { Links } from '#followUp/Links';
import { SuppliersElsewhere } from '#followUp/SuppliersElsewhere';
import { useOpening } from '#state/answers';
import { LinkButton } from '#ui/LinkButton';
import { SectionHead } from '#ui/SectionHead';
import { gapSentence } from '#words/distribution';
import { useFormat } from '#words/format';
import { newProcurementSentence } from '#words/newProcurement';
import { useSpans } from '#words/spans';
import { Check } from './Check.tsx';
import styles from './Evidence.module.css';

/** What must be looked at besides the clause and the value: time, who decides, exclusion, price. */
export function ChecksEvidence({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { agreement, delegate, deviations } = view;
  const { priceAdjustedOn: date, priceRule: rule } = agreement;
  const open = deviations.filter(({ closedOn }) => closedOn === null).length;
  return (
    <section className={styles.section}>
      <SectionHead title={t('followUp.decision.checks')} />
      <Automatic view={view} />
      <ul>
        <NewProcurement view={view} />
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
        <Exclusion agreement={agreement} />
        <Distribution view={view} />
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

/** How long a new procurement would take by the time plan, and whether there is still time for it. */
function NewProcurement({ view: { newProcurement, term } }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  if (newProcurement === null || term.end === null) return null;
  return (
    <Check state={newProcurement.isInTime ? 'ok' : 'check'}>
      {newProcurementSentence(t, newProcurement, term.end)}
    </Check>
  );
}

/** When the grounds for exclusion were last checked, and a way to say that they were checked today. */
function Exclusion({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const spans = useSpans();
  const { today } = useOpening();
  const keep = useFacts(agreement.id).keep('exclusionCheckedOn');
  const { exclusionCheckedOn: date } = agreement;
  const isDue = isExclusionCheckDue(date, today);
  const state = date === null ? 'ask' : isDue ? 'check' : 'ok';
  return (
    <Check state={state}>
      {date === null
        ? t('followUp.decision.noExclusion')
        : t(isDue ? 'followUp.decision.oldExclusion' : 'followUp.decision.exclusion', {
            date,
            distance: spans.distance(date, today),
          })}{' '}
      {isDue && (
        <LinkButton onClick={() => void keep(today)}>
          {t('followUp.decision.exclusionToday')}
        </LinkButton>
      )}
    </Check>
  );
}

/** Whether the agreement that brings the goods out lasts as long as the next extension would. */
function Distribution({ view: { agreement, term, links } }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const [next] = possibleSteps(agreement, term);
  const until = agreement.distributionUntil ?? next?.end ?? term.end;
  return links
    .filter(({ relation }) => relation === 'distribution')
    .map((link) => {
      const gap = distributionGap(until, link);
      const as = agreement.distributionUntil === null && next ? 'gapAfter' : 'gap';
      if (gap !== null) {
        return (
          <Check key={link.id} state="check">
            {gapSentence(t, as, gap)}
          </Check>
        );
      }
      return link.end === null ? null : (
        <Check key={link.id} state="ok">
          {t('followUp.links.noGap', { end: link.end })}
        </Check>
      );
    });
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
      {view.suppliers.some(({ elsewhere }) => elsewhere.agreements > 0) && (
        <div className={styles.section}>
          <SuppliersElsewhere view={view} />
        </div>
      )}
      {view.links.length > 0 && (
        <div className={styles.section}>
          <Links view={view} />
        </div>
      )}
    </>
  );
}
