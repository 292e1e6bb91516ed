import {
  type Agreement,
  type ExtensionDecision,
  type ExtensionOption,
  extendedEnd,
  type Term,
} from '#domain/agreement';
import type { LocalDate } from '#domain/localDate';

/** A decision and the end it gave the agreement; `from` is the end before it. */
export type DecidedStep = {
  readonly decision: ExtensionDecision;
  readonly from: LocalDate | null;
  readonly end: LocalDate | null;
};

/** How the decisions moved the end, in the order they were made. The last end is the term's own. */
export const decidedSteps = (agreement: Agreement): readonly DecidedStep[] => {
  let end = agreement.agreedEnd;
  return agreement.decisions.map((decision) => {
    const from = end;
    if (decision.choice === 'extend' && end !== null && decision.months !== null) {
      end = extendedEnd(end, decision.months);
    } else if (decision.choice === 'terminate') {
      end = decision.endsOn ?? end;
    }
    return { decision, from, end };
  });
};

/** An extension that is still possible: its number among all options (from 1), and the end it leads to. */
export type PossibleStep = {
  readonly number: number;
  readonly option: ExtensionOption;
  readonly from: LocalDate;
  readonly end: LocalDate;
};

/** The remaining options one after the other, each used whole; none where the end is unknown. */
export const possibleSteps = (agreement: Agreement, term: Term): readonly PossibleStep[] => {
  if (term.end === null) return [];
  const used = usedOptions(agreement);
  let end = term.end;
  return term.remaining.map((option, index) => {
    const from = end;
    end = extendedEnd(end, option.months);
    return { number: used + index + 1, option, from, end };
  });
};

/** How many of the agreement's options its decisions have used. */
export const usedOptions = (agreement: Agreement): number =>
  agreement.decisions.filter(({ choice }) => choice === 'extend').length;
