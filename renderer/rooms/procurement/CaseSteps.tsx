import { useTranslation } from 'react-i18next';
import type { ProcurementView } from '#contract/procurements';
import { daysBetween, type LocalDate } from '#domain/localDate';
import { useOpening } from '#state/answers';
import { type PhaseStep, PhaseStepper } from '#ui/PhaseStepper';
import { useFormat } from '#words/format';
import styles from './ProcurementRoom.module.css';
import { type PhaseSpan, phaseSpans } from './phaseSpans.ts';

/** The four phases with their days: a coming one opens the gate, a past one what happened. */
export function CaseSteps({
  view,
  onOpenGate,
  onOpenRecord,
}: {
  readonly view: ProcurementView;
  readonly onOpenGate: () => void;
  readonly onOpenRecord: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();

  const lengthOf = (from: LocalDate): string => {
    const count = daysBetween(from, today);
    return count < 15
      ? t('procurement.steps.days', { count })
      : t('procurement.steps.weeks', { count: Math.floor(count / 7) });
  };
  const until = (from: LocalDate, to: LocalDate) =>
    from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to;
  const datesOf = ({ phase, state, from, until: left }: PhaseSpan): string | undefined => {
    if (state === 'done' && from && left) {
      if (from === left) return t('procurement.steps.doneInADay', { date: from });
      return t('procurement.steps.done', { from, to: until(from, left) });
    }
    if (state === 'now' && from) {
      return from >= today
        ? t('procurement.steps.sinceToday')
        : t('procurement.steps.since', { date: from, length: lengthOf(from) });
    }
    const earliest = view.dates.find(({ id }) => id === 'earliestSigning');
    return state === 'next' && phase === 'contract' && earliest
      ? t('procurement.steps.earliest', {
          date: `${format.weekdayShort(earliest.date)}\u00A0${earliest.date}`,
        })
      : undefined;
  };
  const openGate = () => {
    onOpenGate();
    // The overview may have to be drawn before its gate can take the focus.
    requestAnimationFrame(() => document.getElementById('gate')?.focus());
  };

  const steps = phaseSpans(view.procurement).map((span): PhaseStep => {
    const { phase, state } = span;
    return {
      phase,
      state,
      label: t(`terms.phase.${phase}`),
      dates: datesOf(span),
      ...(state === 'next' && phase === view.gate?.to
        ? { actionLabel: t('procurement.steps.openGate'), onOpen: openGate }
        : {}),
      ...(state === 'done'
        ? { actionLabel: t('procurement.steps.openRecord'), onOpen: onOpenRecord }
        : {}),
    };
  });
  return (
    <div className={styles.steps}>
      <PhaseStepper label={t('procurement.steps.label')} steps={steps} />
    </div>
  );
}
