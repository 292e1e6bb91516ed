import { type ComputedDate, latestDayBefore, startStep } from '#domain/calendar';
import { ruleOn } from '#domain/law/rules';
import { addDays, addMonths, type LocalDate } from '#domain/localDate';
import { ok, type Result } from '#domain/result';

/** The last day of a term of `months` that begins on `start`: the day before the same day then. */
export const termEnd = (start: LocalDate, months: number): LocalDate =>
  addDays(addMonths(start, months), -1);

/**
 * The last day of the base term and of each extension after it, in order. Each is counted from the
 * start, so that a short month on the way does not shorten the terms that follow.
 */
export const termEnds = (start: LocalDate, months: readonly number[]): readonly LocalDate[] => {
  let sum = 0;
  return months.map((length) => {
    sum += length;
    return termEnd(start, sum);
  });
};

/** How long before the end notice must be given; both null when the agreement does not say. */
export type NoticeTime = { readonly months: number | null; readonly days: number | null };

/**
 * The latest day to give notice of an extension: `months` and then `days` back from the last day of
 * the term (`nominal`, what the agreement says), moved to the working day before (`date`, our
 * advice). Where the agreement is silent it is the end itself, to be checked.
 */
export const latestNotice = (end: LocalDate, notice: NoticeTime): ComputedDate => {
  const months = notice.months ?? 0;
  const days = notice.days ?? 0;
  const isKnown = notice.months !== null || notice.days !== null;
  const counted = latestDayBefore({
    rule: 'agreementNotice',
    from: { event: isKnown ? 'agreementEnds' : 'agreementEndsNoticeUnknown', date: end },
    period: months > 0 ? { unit: 'months', amount: months } : { unit: 'days', amount: days },
    confidence: isKnown ? 'verified' : 'check',
  });
  if (months === 0 || days === 0) return counted;
  const further = latestDayBefore({
    rule: 'agreementNotice',
    from: { event: 'agreementEnds', date: counted.nominal },
    period: { unit: 'days', amount: days },
  });
  const byMonths = counted.steps.filter(({ kind }) => kind !== 'rollBack' && kind !== 'keep');
  return { ...further, steps: [...byMonths, ...further.steps.slice(1)] };
};

/** The latest day to give notice where the agreement names the day itself, moved as any other. */
export const latestNoticeOn = (day: LocalDate): ComputedDate =>
  latestDayBefore({
    rule: 'agreementNotice',
    from: { event: 'noticeDayStated', date: day },
    period: { unit: 'days', amount: 0 },
  });

/**
 * The day by which to decide: `leadDays` before the latest notice, moved to the working day before,
 * so that there is time to decide, write and send. It carries the steps of the notice day with it.
 */
export const decideBy = (notice: ComputedDate, leadDays: number): ComputedDate => {
  const counted = latestDayBefore({
    rule: 'decideBy',
    from: { event: 'latestNotice', date: notice.date },
    period: { unit: 'days', amount: leadDays },
    confidence: notice.confidence,
  });
  return { ...counted, steps: [...notice.steps, ...counted.steps.slice(1)] };
};

/** The days of an agreement as the agreement aggregate asks for them. */
export const noticeCounting = { latestNotice, decideBy };

/** The last day of the four years that a framework agreement may run from `start` (LOU 7 kap. 2 §). */
export const fourYearsFrom = (start: LocalDate): LocalDate => termEnd(start, 48);

/**
 * The last day a framework agreement may run without special reasons: four years (LOU 7 kap. 2 §).
 * Null below the threshold, where the law sets no limit.
 */
export const frameworkLastDay = (
  start: LocalDate,
  isDirectiveGoverned: boolean,
): Result<ComputedDate | null> => {
  if (!isDirectiveGoverned) return ok(null);
  const rule = ruleOn('frameworkTerm', start);
  if (!rule.ok) return rule;
  const date = fourYearsFrom(start);
  return ok({
    date,
    nominal: date,
    steps: [
      startStep({ event: 'frameworkStarts', date: start }),
      { kind: 'addYears', date: addMonths(start, 48), count: 4, from: start },
      { kind: 'dayBefore', date, from: addMonths(start, 48) },
    ],
    rule: 'frameworkTerm',
    confidence: rule.value.verified ? 'verified' : 'check',
  });
};
