import { useTranslation } from 'react-i18next';
import type { ProcurementView } from '#contract/procurements';
import type { CasePlan } from '#domain/casePlan';
import type { ProcurementFacts } from '#domain/procurement';
import { type QuietTime, quietTimes } from '#domain/timePlan';
import { useAnswer, useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { CheckField } from '#ui/CheckField';
import { EmptyState } from '#ui/EmptyState';
import { Icon } from '#ui/Icon';
import { LinkButton } from '#ui/LinkButton';
import { Unbroken } from '#ui/Unbroken';
import { failureSentence } from '#words/sentence';
import { PlanTable } from './PlanTable.tsx';
import styles from './TimePlan.module.css';

type Planned = Extract<CasePlan, { state: 'planned' }>;

/** The plan backwards from the wished start: whether it holds, what must begin when, and a picture. */
export function TimePlan({
  view,
  onFill,
}: {
  readonly view: ProcurementView;
  readonly onFill: (field: keyof ProcurementFacts) => void;
}) {
  const { t } = useTranslation();
  const shown = useAnswer('procurement.plan', { id: view.procurement.id });
  if (shown.state !== 'shown') return null;
  const plan = shown.value;
  if (plan.state === 'lacking') {
    const fact = t('terms.fact.contractStartWished');
    return (
      <EmptyState
        sentence={t('plan.lacking', { fact: fact.toLowerCase() })}
        action={
          <Button
            aria-label={`${t('plan.fill')}: ${fact}`}
            onClick={() => onFill('contractStartWished')}
          >
            {t('plan.fill')}
          </Button>
        }
      />
    );
  }
  return (
    <section className={styles.plan} aria-label={t('plan.title')}>
      {plan.state === 'impossible' ? (
        <p className={styles.late}>
          <Icon name="alertTriangle" size={16} />
          {failureSentence(t, plan.failure)}
        </p>
      ) : (
        <>
          <Standing plan={plan} />
          {plan.isProcedureAssumed && (
            <p>
              {t('plan.assumed')}{' '}
              <LinkButton onClick={() => onFill('procedure')}>
                {t('plan.chooseProcedure')}
              </LinkButton>
            </p>
          )}
          <PlanTable plan={plan} />
          <p className={styles.quiet}>{t('plan.legend')}</p>
        </>
      )}
      <Avoided />
    </section>
  );
}

/** Whether the plan holds, and what must begin by when. */
function Standing({ plan }: { readonly plan: Planned }) {
  const { t } = useTranslation();
  const { wished, earliest, holds, lateBy, next, beginBy, rows } = plan;
  if (!holds) {
    return (
      <div className={styles.late}>
        <Icon name="alertTriangle" size={16} />
        <p>
          <Unbroken text={t('plan.late', { count: lateBy, earliest, wished })} />{' '}
          {t('plan.lateHelp')}
        </p>
      </div>
    );
  }
  const sentences = [
    lateBy === 0 ? t('plan.holdsExactly') : t('plan.holds', { count: -lateBy, earliest }),
    ...(next !== null && next.leg === rows[1]?.leg
      ? [t('plan.preStudyBy', { date: beginBy })]
      : []),
    ...(next ? [t('plan.nextBy', { leg: t(`plan.leg.${next.leg}`), date: next.by, wished })] : []),
  ];
  return (
    <p className={styles.holds}>
      <Unbroken text={sentences.join(' ')} />
    </p>
  );
}

/** The times of year that every plan here keeps free. */
function Avoided() {
  const { t } = useTranslation();
  const { settings } = useOpening();
  const act = useWorkbench((state) => state.act);
  const avoid = async (time: QuietTime, isAvoided: boolean): Promise<string | null> => {
    const answer = await act('settings.avoid', { time, isAvoided });
    return answer.ok ? null : failureSentence(t, answer.failure);
  };
  return (
    <fieldset className={styles.avoid}>
      <legend className={styles.legend}>{t('plan.avoid')}</legend>
      {quietTimes.map((time) => (
        <CheckField
          key={time}
          label={t(`plan.avoids.${time}`)}
          value={settings.planAvoids.includes(time)}
          onCommit={(isAvoided) => avoid(time, isAvoided)}
        />
      ))}
    </fieldset>
  );
}
