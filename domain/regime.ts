import { isAdvertised, isDocumented, mayAwardDirectly, type RunningSum } from '#domain/directAward';
import type { OwnAmountRow } from '#domain/law/amounts';
import type { DirectAwardLimit } from '#domain/law/directAwardLimits';
import type { RuleId } from '#domain/law/rules';
import {
  isUnderThreshold,
  type Threshold,
  thresholdKindOf,
  thresholdOn,
} from '#domain/law/thresholds';
import type { LocalDate } from '#domain/localDate';
import type { Ore } from '#domain/money';
import type { ContractKind, Procedure } from '#domain/procurement';
import { ok, type Result } from '#domain/result';

/**
 * Which chapters of LOU apply (1 kap. 4 §): `directAward` may be used (19 a kap.), `national` must be
 * advertised under 19 kap., `directive` follows all but 19 and 19 a, `unknown` where an amount is missing.
 */
export type Regime = 'directAward' | 'national' | 'directive' | 'unknown';

/** Why the answer is what it is; `code` has its sentence in words, `details` are amounts in öre and dates. */
export type RegimeReason = {
  readonly code: RegimeReasonCode;
  readonly rule: RuleId;
  readonly details: Readonly<Record<string, string | number>>;
};
export type RegimeReasonCode =
  | 'belowDirectAwardLimit'
  | 'atOrAboveDirectAwardLimit'
  | 'directAwardLimitUnknown'
  | 'belowThreshold'
  | 'atOrAboveThreshold'
  | 'thresholdUnknown'
  | 'socialSpecialAlwaysNational'
  | 'directAwardOverLimit'
  | 'nationalOverThreshold'
  | 'sumOfKindOverLimit'
  | 'sumOfKindNearLimit'
  | 'looksSplit';

/** What the law will ask for later on this way. */
export type Duty =
  | 'guidelinesForDirectAward'
  | 'noticeInRegisteredDatabase'
  | 'minimumTenderPeriod'
  | 'reasonableTenderPeriod'
  | 'openingByTwoPersons'
  | 'awardNotification'
  | 'standstill'
  | 'individualReport'
  | 'documentation'
  | 'contractAwardNotice';

/** What is only good practice on this way: shown as a recommendation and never as law. */
export type GoodPractice =
  | 'askSeveralSuppliers'
  | 'fixedTenderPeriod'
  | 'openingByTwoPersons'
  | 'frameworkAtMostFourYears'
  | 'modificationRules'
  | 'selfDeclaration';

export type RegimeAnswer = {
  readonly regime: Regime;
  readonly reasons: readonly RegimeReason[];
  /** What speaks against the procedure that was chosen, or hints at a forbidden split. */
  readonly warnings: readonly RegimeReason[];
  readonly duties: readonly Duty[];
  readonly goodPractice: readonly GoodPractice[];
  readonly threshold: Threshold;
  readonly directAwardLimit: DirectAwardLimit;
  /** `check` where an amount is missing or not verified. */
  readonly confidence: 'verified' | 'check';
};

export type RegimeQuestion = {
  readonly kind: ContractKind;
  /** The estimated value, options and extensions counted in, excluding VAT. */
  readonly value: Ore;
  /** The day the law makes decisive: the notice, or the start where there is none (LOU 5 kap. 5 §). */
  readonly on: LocalDate;
  readonly procedure?: Procedure | null;
  readonly sumOfKind?: RunningSum | null;
  readonly own?: readonly OwnAmountRow[];
};

/**
 * Which regime a purchase falls under on a day, and why (LOU 1 kap. 4 §, 5 kap., 19 a kap. 2 §).
 * Refused (`law.noRuleForDate`) for a day without known amounts.
 */
export const regimeOf = (question: RegimeQuestion): Result<RegimeAnswer> => {
  const { kind, value, on, own = [] } = question;
  const threshold = thresholdOn(thresholdKindOf(kind), on, own);
  if (!threshold.ok) return threshold;
  const byValue = mayAwardDirectly(value, kind, on, own);
  if (!byValue.ok) return byValue;
  const { limit, answer } = byValue.value;
  const under = isUnderThreshold(value, threshold.value);
  const { regime, reasons } = judged(kind, value, on, threshold.value, under, limit, answer);
  const isAmountMissing = reasons.some(({ code }) => code.endsWith('Unknown'));
  const isSure = threshold.value.verified || (threshold.value.amount === null && !isAmountMissing);
  return ok({
    regime,
    reasons,
    warnings: warningsOf(question, limit, answer, under),
    duties: dutiesOf(regime, value, kind),
    goodPractice: goodPracticeOf(regime),
    threshold: threshold.value,
    directAwardLimit: limit,
    confidence: regime !== 'unknown' && isSure && limit.verified ? 'verified' : 'check',
  });
};

type Answer = 'yes' | 'no' | 'unknown';

const judged = (
  kind: ContractKind,
  value: Ore,
  on: LocalDate,
  threshold: Threshold,
  under: Answer,
  limit: DirectAwardLimit,
  withinLimit: Answer,
): { regime: Regime; reasons: readonly RegimeReason[] } => {
  const reason = (code: RegimeReasonCode, rule: RuleId, amount: Ore | null): RegimeReason => ({
    code,
    rule,
    details: { value, on, ...(amount === null ? {} : { amount }) },
  });
  const limitReason = (code: RegimeReasonCode) => reason(code, 'directAwardLimit', limit.amount);
  const thresholdReason = (code: RegimeReasonCode) => reason(code, 'threshold', threshold.amount);

  if (withinLimit === 'yes') {
    return { regime: 'directAward', reasons: [limitReason('belowDirectAwardLimit')] };
  }
  if (withinLimit === 'unknown') {
    return { regime: 'unknown', reasons: [limitReason('directAwardLimitUnknown')] };
  }
  const over = limitReason('atOrAboveDirectAwardLimit');
  if (kind === 'socialSpecial') {
    return {
      regime: 'national',
      reasons: [over, thresholdReason('socialSpecialAlwaysNational')],
    };
  }
  if (under === 'unknown') {
    return { regime: 'unknown', reasons: [over, thresholdReason('thresholdUnknown')] };
  }
  return under === 'yes'
    ? { regime: 'national', reasons: [over, thresholdReason('belowThreshold')] }
    : { regime: 'directive', reasons: [thresholdReason('atOrAboveThreshold')] };
};

const warningsOf = (
  { kind, value, on, procedure, sumOfKind }: RegimeQuestion,
  limit: DirectAwardLimit,
  withinLimit: Answer,
  under: Answer,
): readonly RegimeReason[] => {
  const warnings: RegimeReason[] = [];
  const warn = (code: RegimeReasonCode, rule: RuleId, details: RegimeReason['details']) =>
    warnings.push({ code, rule, details: { on, ...details } });
  const limitDetails = limit.amount === null ? {} : { amount: limit.amount };
  if (procedure === 'directAward' && withinLimit !== 'yes') {
    warn('directAwardOverLimit', 'directAwardLimit', { value, ...limitDetails });
  }
  if (procedure === 'national' && kind !== 'socialSpecial' && under === 'no') {
    warn('nationalOverThreshold', 'threshold', { value });
  }
  if (sumOfKind && (procedure === 'directAward' || withinLimit === 'yes')) {
    const details = { value: sumOfKind.withPlanned, ...limitDetails };
    if (sumOfKind.answer === 'no') warn('sumOfKindOverLimit', 'estimatedValue', details);
    if (sumOfKind.looksSplit) warn('looksSplit', 'estimatedValue', details);
    if (sumOfKind.isNear) warn('sumOfKindNearLimit', 'estimatedValue', details);
  }
  return warnings;
};

const goodPractice: Readonly<Record<Regime, readonly GoodPractice[]>> = {
  directAward: ['askSeveralSuppliers'],
  national: [
    'fixedTenderPeriod',
    'openingByTwoPersons',
    'frameworkAtMostFourYears',
    'modificationRules',
    'selfDeclaration',
  ],
  directive: [],
  unknown: [],
};

/** What is good practice under a regime, and not law. */
export const goodPracticeOf = (regime: Regime): readonly GoodPractice[] => goodPractice[regime];

/** What the law asks for under a regime, in the order of the work. */
export const dutiesOf = (regime: Regime, value: Ore, kind: ContractKind): readonly Duty[] => {
  switch (regime) {
    case 'directAward':
      return [
        'guidelinesForDirectAward',
        ...(isDocumented(value) ? (['documentation'] as const) : []),
        ...(isAdvertised(value) ? (['contractAwardNotice'] as const) : []),
      ];
    case 'national':
      return [
        'noticeInRegisteredDatabase',
        'reasonableTenderPeriod',
        'awardNotification',
        'standstill',
        ...(kind === 'socialSpecial' ? (['individualReport'] as const) : []),
        'documentation',
        'contractAwardNotice',
      ];
    case 'directive':
      return [
        'noticeInRegisteredDatabase',
        'minimumTenderPeriod',
        'openingByTwoPersons',
        'awardNotification',
        'standstill',
        'individualReport',
        'documentation',
        'contractAwardNotice',
      ];
    case 'unknown':
      return [];
  }
};
