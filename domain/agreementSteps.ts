import type { Agreement, ExtensionOption, Term } from '#domain/agreement';
import { termEnd } from '#domain/agreementTerm';
import type { ExtensionDecision } from '#domain/extensionDecision';
import { addDays, type LocalDate } from '#domain/localDate';

/** A decision and the end it gave the agreement; `from` is the end before it. */
export type DecidedStep = {
  readonly decision: ExtensionDecision;
  readonly from: LocalDate | null;
  readonly end: LocalDate | null;
};

/**
 * How the decisions moved the end, in the order they were made. `used` options are spent, `closedBy`
 * is the decision that ended the choosing (an extension after it opens it again), and `endAfter`
 * gives the end so many months on from here; null where the end is unknown.
 */
export type Course = {
  readonly steps: readonly DecidedStep[];
  readonly end: LocalDate | null;
  readonly used: number;
  readonly closedBy: ExtensionDecision | null;
  readonly endAfter: (months: number) => LocalDate | null;
};

/** The course of an agreement from its agreed end through its decisions. */
export const courseOf = (agreement: Agreement): Course => {
  let endAt = countingFrom(agreement.start, agreement.agreedEnd);
  let months = 0;
  let used = 0;
  let closedBy: ExtensionDecision | null = null;
  const steps = agreement.decisions.map((decision): DecidedStep => {
    const from = endAt(months);
    if (decision.choice === 'extend') {
      months += decision.months ?? 0;
      used += 1;
      closedBy = null;
    } else {
      closedBy = decision;
      if (decision.choice === 'terminate' && decision.endsOn !== null) {
        endAt = countingFrom(null, decision.endsOn);
        months = 0;
      }
    }
    return { decision, from, end: endAt(months) };
  });
  const reached = months;
  return {
    steps,
    end: endAt(reached),
    used,
    closedBy,
    endAfter: (more) => endAt(reached + more),
  };
};

/**
 * Counts months on from an end. Where the term began on a day that its months divide evenly, they
 * are counted from that day, so that a short month on the way does not shorten what follows; else
 * from the day after the end.
 */
const countingFrom = (
  start: LocalDate | null,
  end: LocalDate | null,
): ((months: number) => LocalDate | null) => {
  if (end === null) return () => null;
  const term = start === null ? null : wholeMonths(start, end);
  return start !== null && term !== null
    ? (months) => termEnd(start, term + months)
    : (months) => (months === 0 ? end : termEnd(addDays(end, 1), months));
};

/** How many months a term has that begins on `start` and ends on `end`; null where it is not whole months. */
const wholeMonths = (start: LocalDate, end: LocalDate): number | null => {
  const monthOf = (date: LocalDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const about = monthOf(end) - monthOf(start);
  return [about, about + 1].find((months) => months > 0 && termEnd(start, months) === end) ?? null;
};

/** How the decisions moved the end, in the order they were made. The last end is the term's own. */
export const decidedSteps = (agreement: Agreement): readonly DecidedStep[] =>
  courseOf(agreement).steps;

/** An extension that is still possible: its number among all options (from 1), and the end it leads to. */
export type PossibleStep = {
  readonly number: number;
  readonly option: ExtensionOption;
  readonly from: LocalDate;
  readonly end: LocalDate;
};

/** The remaining options one after the other, each used whole; none where a decision closed them. */
export const possibleSteps = (agreement: Agreement, term: Term): readonly PossibleStep[] => {
  if (term.closedBy !== null) return [];
  const { used, endAfter } = courseOf(agreement);
  let months = 0;
  return term.remaining.flatMap((option, index) => {
    const from = endAfter(months);
    months += option.months;
    const end = endAfter(months);
    return from === null || end === null ? [] : [{ number: used + index + 1, option, from, end }];
  });
};

/** How many of the agreement's options its decisions have used. */
export const usedOptions = (agreement: Agreement): number => courseOf(agreement).used;
