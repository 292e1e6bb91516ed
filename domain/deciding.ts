import { type Agreement, noticeDay, type Term, termOf } from '#domain/agreement';
import { courseOf, usedOptions } from '#domain/agreementSteps';
import { fourYearsFrom } from '#domain/agreementTerm';
import { type Change, changed } from '#domain/change';
import type { ExtensionDecision, ExtensionDecisionInput } from '#domain/extensionDecision';
import type { LocalDate } from '#domain/localDate';
import { inKronor, type Ore } from '#domain/money';
import { ok, type Result, refuse } from '#domain/result';

/**
 * The agreement with a decision recorded. Refuses one without reason (`reason.missing`) or
 * decision-maker, an extension where no option remains (`decision.noOption`) or longer than the
 * option allows (`decision.tooLong`), a termination without its day, and, unless `lateReason` says
 * why, an extension decided or notified after the latest notice day (`decision.lateNotice`): it may
 * be an unlawful direct award (LOU 19 a kap., 17 kap. 10 §), one past a framework's four years
 * (`decision.pastFourYears`), and one where more than the ceiling is used (`decision.pastCeiling`).
 */
export const decide = (
  agreement: Agreement,
  term: Term,
  input: ExtensionDecisionInput,
  id: string,
): Result<Agreement> => {
  if (input.reason.trim() === '') return refuse('reason.missing', undefined, 'reason');
  if (input.decisionMaker.trim() === '') {
    return refuse('decision.noDecisionMaker', undefined, 'decisionMaker');
  }
  if (input.notifiedOn !== null && input.notifiedOn < input.decidedOn) {
    return refuse(
      'decision.notifiedBeforeDecided',
      { notified: input.notifiedOn, decided: input.decidedOn },
      'notifiedOn',
    );
  }
  if (input.choice === 'extend') {
    const refused = extensionRefused(agreement, term, input);
    if (refused) return refused;
  }
  if (input.choice === 'terminate') {
    const refused = terminationRefused(agreement, term, input.endsOn);
    if (refused) return refused;
  }
  const decision: ExtensionDecision = {
    ...input,
    months: input.choice === 'extend' ? input.months : null,
    endsOn: input.choice === 'terminate' ? input.endsOn : null,
    id,
    option: input.choice === 'extend' ? usedOptions(agreement) : null,
    confirmedOn: null,
  };
  return ok({ ...agreement, decisions: [...agreement.decisions, decision] });
};

/**
 * The last day of a framework agreement's four years from its start, which it may pass only for
 * special reasons (LOU 7 kap. 2 §); null for other agreements, where no start is known, and for social
 * and other special services, which 7 kap. does not govern whatever they are worth (19 kap. 1 §).
 */
export const frameworkLimit = ({ kind, contractKind, start }: Agreement): LocalDate | null =>
  start === null ||
  contractKind === 'socialSpecial' ||
  (kind !== 'framework' && kind !== 'joinedFramework')
    ? null
    : fourYearsFrom(start);

const pastFourYears = (
  agreement: Agreement,
  endsOn: LocalDate | null,
): { readonly endsOn: LocalDate; readonly limit: LocalDate } | null => {
  const limit = frameworkLimit(agreement);
  return endsOn !== null && limit !== null && endsOn > limit ? { endsOn, limit } : null;
};

/**
 * What is used and the ceiling, öre excluding VAT, where more is used than the ceiling allows; else
 * null. A framework may have lost its effect by then (EU court C-216/17 and C-23/20, not verified):
 * an extension needs its reason.
 */
export const overCeiling = ({
  ceiling,
  valueUsed,
}: Pick<Agreement, 'ceiling' | 'valueUsed'>): {
  readonly used: Ore;
  readonly ceiling: Ore;
} | null =>
  ceiling !== null && valueUsed !== null && valueUsed > ceiling
    ? { used: valueUsed, ceiling }
    : null;

/** What all remaining options together would pass; null where they would not. */
export type OptionDoubts = {
  /** The latest end that the agreement states. */
  readonly stated: { readonly endsOn: LocalDate; readonly latest: LocalDate } | null;
  readonly fourYears: ExtensionDoubts['fourYears'];
};

/** Whether the options that remain hold together with the stated latest end and a framework's four years. */
export const optionDoubts = (agreement: Agreement, { remaining }: Term): OptionDoubts => {
  const latest = agreement.statedLatestEnd;
  const endsOn =
    remaining.length === 0
      ? null
      : courseOf(agreement).endAfter(remaining.reduce((sum, { months }) => sum + months, 0));
  return {
    stated: endsOn !== null && latest !== null && endsOn > latest ? { endsOn, latest } : null,
    fourYears: pastFourYears(agreement, endsOn),
  };
};

/** A decision made, with when the supplier was told and when it confirmed (`record.gone`). */
export const confirmDecision = (
  agreement: Agreement,
  decisionId: string,
  told: Change<Pick<ExtensionDecision, 'notifiedOn' | 'notifiedHow' | 'confirmedOn'>>,
): Result<Agreement> => {
  const found = agreement.decisions.find(({ id }) => id === decisionId);
  if (!found) return refuse('record.gone');
  const { record } = changed(found, told);
  const { notifiedOn, confirmedOn, decidedOn } = record;
  if (notifiedOn !== null && notifiedOn < decidedOn) {
    const details = { notified: notifiedOn, decided: decidedOn };
    return refuse('decision.notifiedBeforeDecided', details, 'notifiedOn');
  }
  if (confirmedOn !== null && confirmedOn < (notifiedOn ?? decidedOn)) {
    const details = { confirmed: confirmedOn, notified: notifiedOn ?? decidedOn };
    return refuse('decision.confirmedBefore', details, 'confirmedOn');
  }
  return ok({
    ...agreement,
    decisions: agreement.decisions.map((one) => (one.id === decisionId ? record : one)),
  });
};

/** What makes an extension doubtful and takes a reason of its own; null where it does not. */
export type ExtensionDoubts = {
  /** Decided or told after the last day: it may be an unlawful direct award (LOU 19 a kap., 17 kap. 10 §). */
  readonly late: { readonly lastDay: LocalDate; readonly acted: LocalDate } | null;
  /** A framework that would run past its four years (LOU 7 kap. 2 §). */
  readonly fourYears: { readonly endsOn: LocalDate; readonly limit: LocalDate } | null;
  readonly ceiling: { readonly used: Ore; readonly ceiling: Ore } | null;
};

const noDoubts: ExtensionDoubts = { late: null, fourYears: null, ceiling: null };

/** The doubts about extending to `endsOn`, as far as that day and those of deciding are known. */
export const extensionDoubts = (
  agreement: Agreement,
  term: Term,
  {
    endsOn,
    decidedOn,
    notifiedOn,
  }: {
    readonly endsOn: LocalDate | null;
    readonly decidedOn: LocalDate | null;
    readonly notifiedOn: LocalDate | null;
  },
): ExtensionDoubts => {
  const acted = notifiedOn ?? decidedOn;
  const lastDay =
    term.end === null ? null : noticeDay(agreement, term.end, term.remaining[0]).nominal;
  return {
    late: acted !== null && lastDay !== null && acted > lastDay ? { lastDay, acted } : null,
    fourYears: pastFourYears(agreement, endsOn),
    ceiling: overCeiling(agreement),
  };
};

/** The agreement and its term as they were before a decision was made, on the day it was made. */
export const beforeDecision = (
  agreement: Agreement,
  decision: ExtensionDecision,
): { readonly agreement: Agreement; readonly term: Term } => {
  const place = agreement.decisions.findIndex(({ id }) => id === decision.id);
  const before = { ...agreement, decisions: agreement.decisions.slice(0, place) };
  return { agreement: before, term: termOf(before, 0, decision.decidedOn) };
};

/** The doubts about a decision that was made, judged on the term as it was before it. */
export const doubtsAbout = (agreement: Agreement, decision: ExtensionDecision): ExtensionDoubts => {
  if (decision.choice !== 'extend') return noDoubts;
  const before = beforeDecision(agreement, decision);
  return extensionDoubts(before.agreement, before.term, {
    ...decision,
    endsOn: courseOf(before.agreement).endAfter(decision.months ?? 0),
  });
};

const extensionRefused = (
  agreement: Agreement,
  term: Term,
  input: ExtensionDecisionInput,
): ReturnType<typeof refuse> | null => {
  const option = term.remaining[0];
  if (!option) return refuse('decision.noOption', undefined, 'choice');
  if (input.months === null) return refuse('decision.noLength', undefined, 'months');
  if (input.months > option.months) {
    return refuse('decision.tooLong', { months: input.months, option: option.months }, 'months');
  }
  if (term.end === null) return null;
  const endsOn = courseOf(agreement).endAfter(input.months);
  const stated = agreement.statedLatestEnd;
  if (endsOn !== null && stated !== null && endsOn > stated) {
    return refuse('decision.pastLatestEnd', { endsOn, latest: stated }, 'months');
  }
  if (input.lateReason.trim() !== '') return null;
  const { fourYears, late, ceiling } = extensionDoubts(agreement, term, { ...input, endsOn });
  if (fourYears) return refuse('decision.pastFourYears', fourYears, 'lateReason');
  if (late) return refuse('decision.lateNotice', late, 'lateReason');
  if (!ceiling) return null;
  const inDetail = { used: inKronor(ceiling.used), ceiling: inKronor(ceiling.ceiling) };
  return refuse('decision.pastCeiling', inDetail, 'lateReason');
};

/** A termination ends the agreement earlier than it would end, and not before it began. */
const terminationRefused = (
  { start }: Agreement,
  { end }: Term,
  endsOn: LocalDate | null,
): ReturnType<typeof refuse> | null => {
  if (endsOn === null) return refuse('decision.noEnd', undefined, 'endsOn');
  if (end !== null && endsOn > end) {
    return refuse('decision.endsAfterEnd', { endsOn, end }, 'endsOn');
  }
  return start !== null && endsOn < start
    ? refuse('decision.endsBeforeStart', { endsOn, start }, 'endsOn')
    : null;
};
