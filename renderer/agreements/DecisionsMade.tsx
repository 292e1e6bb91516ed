import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { type DecidedStep, decidedSteps } from '#domain/agreementSteps';
import { savePaper } from '#state/paper';
import { Button } from '#ui/Button';
import { SectionHead } from '#ui/SectionHead';
import { useSpans } from '#words/spans';
import styles from './DecisionsMade.module.css';

/** The decisions taken here, latest first: what, by whom, why, and whether the supplier knows. */
export function DecisionsMade({
  view,
  title,
}: {
  readonly view: AgreementView;
  readonly title: string;
}) {
  const { t } = useTranslation();
  const steps = decidedSteps(view.agreement).toReversed();
  return (
    <section className={styles.section}>
      <SectionHead title={title} />
      {steps.length === 0 ? (
        <p className={styles.quiet}>{t('agreement.decisions.none')}</p>
      ) : (
        <ul className={styles.decisions}>
          {steps.map((step) => (
            <Made key={step.decision.id} step={step} agreementId={view.agreement.id} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Made({
  step: { decision, end },
  agreementId,
}: {
  readonly step: DecidedStep;
  readonly agreementId: string;
}) {
  const { t } = useTranslation();
  const spans = useSpans();
  const { decidedOn, decisionMaker, notifiedOn, notifiedHow } = decision;
  return (
    <li className={styles.decision}>
      <div>
        <p>
          <b>
            {t(`agreement.decisions.${decision.choice}`, {
              end: end ?? t('agreement.dates.unknown'),
              length: decision.months === null ? '' : spans.months(decision.months),
            })}
          </b>
        </p>
        <p className={styles.quiet}>
          {t('agreement.decisions.by', { date: decidedOn, who: decisionMaker })}
          {' · '}
          {notifiedOn === null
            ? t('agreement.decisions.notNotified')
            : notifiedHow === ''
              ? t('agreement.decisions.notified', { date: notifiedOn })
              : t('agreement.decisions.notifiedHow', { date: notifiedOn, how: notifiedHow })}
        </p>
        <p className={styles.reason}>{decision.reason}</p>
        {decision.lateReason !== '' && (
          <p className={styles.reason}>
            {t('agreement.decisions.late', { reason: decision.lateReason })}
          </p>
        )}
      </div>
      <Button
        small
        icon="paper"
        aria-label={t('agreement.decisions.paperOf', { date: decidedOn })}
        onClick={() => void savePaper('paper.decision', { agreementId, decisionId: decision.id })}
      >
        {t('agreement.decisions.paper')}
      </Button>
    </li>
  );
}
