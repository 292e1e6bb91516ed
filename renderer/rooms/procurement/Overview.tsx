import { useTranslation } from 'react-i18next';
import type { ProcurementView } from '#contract/procurements';
import type { GateItem } from '#domain/gates';
import type { ProcurementFacts } from '#domain/procurement';
import { RoomWork } from '#frame/Room';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { SectionHead } from '#ui/SectionHead';
import { useKeptFocus } from '#ui/useKeptFocus';
import { useFormat } from '#words/format';
import { nextStep } from '#words/nextStep';
import { CaseDates } from './CaseDates.tsx';
import { CaseGate } from './CaseGate.tsx';
import { CaseRegime } from './CaseRegime.tsx';
import styles from './Overview.module.css';

/** The case at a glance: the next step, what is missing, and its dates beside. */
export function Overview({
  view,
  onFill,
  onOverride,
  onShowPlan,
}: {
  readonly view: ProcurementView;
  readonly onFill: (field: keyof ProcurementFacts) => void;
  readonly onOverride: (item: GateItem) => void;
  readonly onShowPlan: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  // What is overridden, filled or resumed takes its own button away.
  const kept = useKeptFocus<HTMLDivElement>(
    (left) =>
      left.querySelector<HTMLElement>('#gate') ?? left.querySelector<HTMLElement>('#next-step'),
  );
  return (
    <RoomWork
      isWide
      inspector={<CaseDates view={view} />}
      inspectorLabel={t('procurement.dates.title')}
    >
      <div className={styles.left} {...kept}>
        <Held view={view} />
        <Slipped view={view} onShowPlan={onShowPlan} />
        <section className={styles.section} id="next-step" tabIndex={-1}>
          <SectionHead title={t('procurement.next.title')} />
          <p className={styles.next}>{nextStep(view, t, format)}</p>
        </section>
        {view.gate && (
          <CaseGate view={view} gate={view.gate} onFill={onFill} onOverride={onOverride} />
        )}
        <CaseRegime view={view} onFill={onFill} />
      </div>
    </RoomWork>
  );
}

/** That the time plan no longer holds, what should have begun, and the way to the plan. */
function Slipped({
  view: { planSlip },
  onShowPlan,
}: {
  readonly view: ProcurementView;
  readonly onShowPlan: () => void;
}) {
  const { t } = useTranslation();
  if (planSlip === null) return null;
  const { lateBy: count, earliest, wished, missed } = planSlip;
  return (
    <div className={styles.held}>
      <Icon name="alertTriangle" size={18} />
      <p>
        {t('plan.late', { count, earliest, wished })}{' '}
        {missed && t('plan.missed', { leg: t(`plan.leg.${missed.leg}`), date: missed.by })}
      </p>
      <Button onClick={onShowPlan}>{t('plan.show')}</Button>
    </div>
  );
}

/** That the case rests or was called off, why, and the way back. */
function Held({ view }: { readonly view: ProcurementView }) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const { id, hold } = view.procurement;
  if (hold.kind === 'active') return null;
  return (
    <div className={styles.held}>
      <Icon name={hold.kind === 'paused' ? 'pause' : 'ban'} size={18} />
      <p>{t(`procurement.held.${hold.kind}`, { date: hold.since, reason: hold.reason })}</p>
      <Button icon="play" onClick={() => void act('procurement.resume', { id }, { toast: true })}>
        {t('procurement.held.resume')}
      </Button>
    </div>
  );
}
