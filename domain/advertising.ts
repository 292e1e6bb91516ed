import {
  type ComputedDate,
  lastDayAfter,
  latestDayBefore,
  nonWorkingReason,
  workingDayOnOrAfter,
} from '#domain/calendar';
import { ruleOn } from '#domain/law/rules';
import {
  extraDaysForDocuments,
  type Shortening,
  type TenderStep,
  tenderPeriodRows,
} from '#domain/law/tenderPeriods';
import { addDays, addMonths, daysBetween, type LocalDate } from '#domain/localDate';
import type { Procedure } from '#domain/procurement';
import { ok, type Result } from '#domain/result';

/** What decides how long suppliers must have. */
export type TenderPeriodFacts = {
  readonly procedure: Procedure;
  readonly step: TenderStep;
  /** The day the notice (open, and every application) or the invitation (the other tenders) was sent. */
  readonly sent: LocalDate;
  readonly shortening: Shortening;
  /** Whether the documents are freely, directly and wholly available electronically from the start. */
  readonly documentsElectronic: boolean;
  /** The time agreed with all who were invited, in days (LOU 11 kap. 7 §); null where none was. */
  readonly agreedDays?: number | null;
};

/**
 * How long suppliers must have. `fixed`: a number of days and the earliest last day; `reasonable`:
 * the law says a reasonable time and no number (LOU 19 kap. 11 §); `none`: no rule at all.
 */
export type TenderPeriod =
  | {
      readonly kind: 'fixed';
      readonly days: number;
      readonly section: string;
      readonly lastDay: ComputedDate;
      /** True where the shortening asked for does not exist for this step and was not given. */
      readonly shorteningRefused: boolean;
    }
  | { readonly kind: 'reasonable'; readonly section: string }
  | { readonly kind: 'none' };

const countsFromNotice = (procedure: Procedure, step: TenderStep): boolean =>
  procedure === 'open' || step === 'application';

/**
 * The shortest lawful tender period (LOU 11 kap., 8 kap. 8 and 11 §§). The day of sending is day 0;
 * a last day on a holiday or weekend moves to the next working day (förordning 1182/71 art. 3.4).
 */
export const tenderPeriod = (facts: TenderPeriodFacts): Result<TenderPeriod> => {
  const { procedure, step, sent, shortening } = facts;
  if (procedure === 'directAward' || procedure === 'callOff') return ok({ kind: 'none' });
  if (procedure === 'national') {
    const rule = ruleOn('nationalTenderPeriod', sent);
    return rule.ok ? ok({ kind: 'reasonable', section: 'LOU 19 kap. 11 §' }) : rule;
  }
  const row = tenderPeriodRows.find(
    (candidate) => candidate.step === step && candidate.procedures.includes(procedure),
  );
  if (!row) return ok({ kind: 'none' });
  const rule = ruleOn('tenderPeriod', sent);
  if (!rule.ok) return rule;

  const shorter = shortening === 'none' ? undefined : row.shorter[shortening];
  const [days, section] = shorter ?? [row.days, row.section];
  const isAgreed = shorter !== undefined && shortening === 'agreed' && facts.agreedDays != null;
  const bare = isAgreed ? (facts.agreedDays ?? days) : days;
  const isExtended =
    step === 'tender' &&
    !facts.documentsElectronic &&
    !isAgreed &&
    !(shorter !== undefined && shortening === 'accelerated');
  const extraDays = isExtended ? extraDaysForDocuments : 0;
  return ok({
    kind: 'fixed',
    days: bare + extraDays,
    section: isExtended ? `${section} och 11 kap. 9 §` : section,
    lastDay: lastDayAfter({
      rule: 'tenderPeriod',
      from: {
        event: countsFromNotice(procedure, step) ? 'noticeSent' : 'invitationSent',
        date: sent,
      },
      period: { unit: 'days', amount: bare },
      extraDays,
      confidence: rule.value.verified ? 'verified' : 'check',
    }),
    shorteningRefused: shortening !== 'none' && shorter === undefined,
  });
};

/** Where a bare last tender day ends up: itself, or the next working day (förordning 1182/71 art. 3.4). */
export const movedTenderDay = (nominal: LocalDate): LocalDate => workingDayOnOrAfter(nominal);

/** One thing that is wrong, or unwise, with a tender deadline that somebody typed. */
export type TenderDeadlineFinding = {
  readonly code:
    | 'beforeNotice'
    | 'tooEarly'
    | 'cutsLastDay'
    | 'nonWorkingDay'
    | 'additionalInformationTight';
  readonly severity: 'wrong' | 'warning';
  readonly details: Readonly<Record<string, string | number>>;
};

/**
 * What is wrong with a tender deadline. On the very last lawful day the whole day belongs to the
 * suppliers (förordning 1182/71 art. 3.2 b), so a clock time before its end cuts the minimum short.
 * Later than the minimum it may end on any day and hour.
 */
export const tenderDeadlineFindings = (
  sent: LocalDate,
  deadline: { readonly date: LocalDate; readonly time: string | null },
  period: TenderPeriod,
): readonly TenderDeadlineFinding[] => {
  const { date, time } = deadline;
  if (date < sent) {
    return [{ code: 'beforeNotice', severity: 'wrong', details: { date, sent } }];
  }
  const findings: TenderDeadlineFinding[] = [];
  if (period.kind === 'fixed') {
    const minimum = period.lastDay.date;
    if (date < minimum) {
      const [moved] = period.lastDay.steps.flatMap((step) => (step.kind === 'roll' ? [step] : []));
      const details = {
        date,
        minimum,
        days: period.days,
        ...(moved ? { from: moved.from, because: moved.because } : {}),
      };
      // As the gate does: a shortening that the facts do not tell of may have made it long enough.
      findings.push({ code: 'tooEarly', severity: 'warning', details });
    } else if (date === minimum && time !== null && time < '23:59') {
      findings.push({ code: 'cutsLastDay', severity: 'warning', details: { date, time } });
    }
  }
  const because = nonWorkingReason(date);
  if (because !== null) {
    findings.push({ code: 'nonWorkingDay', severity: 'warning', details: { date, because } });
  }
  if (daysBetween(sent, date) <= 6) {
    const details = { date, days: daysBetween(sent, date) };
    findings.push({ code: 'additionalInformationTight', severity: 'warning', details });
  }
  return findings;
};

/** Whether a prior information notice shortens the tender period (LOU 11 kap. 5 §). */
export type PriorNoticeWindow = {
  readonly daysBetween: number;
  readonly isReductionAllowed: boolean;
  /** The first and last day on which a contract notice sent would be shortened by it. */
  readonly firstNotice: LocalDate;
  readonly lastNotice: LocalDate;
};

/** At least 35 days and at most 12 months between the prior notice and the contract notice. */
export const priorNoticeWindow = (
  priorNoticeSent: LocalDate,
  noticeSent: LocalDate,
): Result<PriorNoticeWindow> => {
  const rule = ruleOn('priorInformationNotice', priorNoticeSent);
  if (!rule.ok) return rule;
  const between = daysBetween(priorNoticeSent, noticeSent);
  const lastNotice = addMonths(priorNoticeSent, 12);
  return ok({
    daysBetween: between,
    isReductionAllowed: between >= 35 && noticeSent <= lastNotice,
    firstNotice: addDays(priorNoticeSent, 35),
    lastNotice,
  });
};

/**
 * The latest day to give additional information: six calendar days before the last tender day, four
 * when accelerated (LOU 12 kap. 11 §, 19 kap. 13 §). `date` is the working day before, our advice.
 */
export const additionalInformation = (
  tenderDeadline: LocalDate,
  isAccelerated = false,
): Result<ComputedDate> => {
  const rule = ruleOn('additionalInformation', tenderDeadline);
  if (!rule.ok) return rule;
  return ok(
    latestDayBefore({
      rule: 'additionalInformation',
      from: { event: 'tenderDeadline', date: tenderDeadline },
      period: { unit: 'days', amount: isAccelerated ? 4 : 6 },
      confidence: rule.value.verified ? 'verified' : 'check',
    }),
  );
};

/**
 * When to stop taking questions: ten days before the last tender day, as the preparatory works
 * suggest. No law says so; the answers are due by {@link additionalInformation}.
 */
export const questionsClose = (tenderDeadline: LocalDate): Result<ComputedDate> => {
  const rule = ruleOn('questionsClose', tenderDeadline);
  if (!rule.ok) return rule;
  return ok(
    latestDayBefore({
      rule: 'questionsClose',
      from: { event: 'tenderDeadline', date: tenderDeadline },
      period: { unit: 'days', amount: 10 },
    }),
  );
};
