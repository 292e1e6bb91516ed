import type { ComputedDate, Step } from '#domain/calendar';
import { ruleOf } from '#domain/law/rules';
import { assertNever } from '#domain/result';
import type { Speech } from './words/speech.ts';

/** How a day was counted, in short: its arithmetic, where it is written, and any doubt about it. */
export type Reckoning = {
  readonly sums: string;
  readonly source: string;
  /** Why the day ought to be checked; null for one that rests on a rule read in its source. */
  readonly doubt: string | null;
};

/** 'Elektronisk underrättelse 2026-09-30 + 10 dagar. Flyttat från 2026-10-10, lördag.' */
export const reckoningOf = (computed: ComputedDate, speech: Speech): Reckoning => {
  const { t } = speech;
  const [start] = computed.steps;
  const event = start?.kind === 'start' ? start.event : null;
  const moves = computed.steps.flatMap((step) => moveOf(step, speech) ?? []);
  const arithmetic = [
    event === null ? '' : t(`paper.reckoning.event.${event}`),
    start?.date ?? computed.nominal,
    ...moves,
  ];
  const sentences = [
    `${arithmetic.filter((part) => part !== '').join(' ')}.`,
    ...computed.steps.flatMap((step) => movedFrom(step, speech) ?? []),
  ];
  const rule = ruleOf(computed.rule);
  const doubt = (): string => {
    if (event === 'agreementEndsNoticeUnknown' || event === 'judgmentGiven') {
      return t(`paper.reckoning.why.${event}`);
    }
    return t(rule.verified ? 'paper.reckoning.why.other' : 'paper.reckoning.why.unverified');
  };
  return {
    sums: sentences.join(' '),
    source: rule.force === 'law' ? `${rule.citations.map(kept).join(', ')}.` : '',
    doubt: computed.confidence === 'check' ? doubt() : null,
  };
};

/** A section joined to its number: '20 kap. 1 §' is not broken before its signs. */
const kept = (citation: string): string => citation.replace(/ (?=§|kap\.)/g, '\u00A0');

/** '+ 10 dagar', '− 6 månader'; null for a step that only explains. */
const moveOf = (step: Step, { t, spans }: Speech): string | null => {
  const plus = (length: string) => t('paper.reckoning.plus', { length });
  const minus = (length: string) => t('paper.reckoning.minus', { length });
  switch (step.kind) {
    case 'addDays':
    case 'extraDays':
      return plus(spans.days(step.count));
    case 'addWeeks':
      return plus(t('paper.reckoning.weeks', { count: step.count }));
    case 'addMonths':
      return plus(spans.months(step.count));
    case 'addYears':
      return plus(spans.lengthOf(step.count * 12));
    case 'addWorkingDays':
      return plus(t('paper.reckoning.workingDays', { count: step.count }));
    case 'minusDays':
      return minus(spans.days(step.count));
    case 'minusWeeks':
      return minus(t('paper.reckoning.weeks', { count: step.count }));
    case 'minusMonths':
      return minus(spans.months(step.count));
    case 'minusYears':
      return minus(spans.lengthOf(step.count * 12));
    case 'minusWorkingDays':
      return minus(t('paper.reckoning.workingDays', { count: step.count }));
    case 'dayAfter':
      return plus(spans.days(1));
    case 'dayBefore':
      return minus(spans.days(1));
    case 'start':
    case 'shortMonth':
    case 'roll':
    case 'rollBack':
    case 'keep':
    case 'longerStated':
      return null;
    default:
      return assertNever(step);
  }
};

const movedFrom = (step: Step, { t, nonWorking }: Speech): string | null =>
  step.kind === 'roll' || step.kind === 'rollBack'
    ? t('paper.reckoning.moved', { date: step.from, because: nonWorking(step.because) })
    : null;
