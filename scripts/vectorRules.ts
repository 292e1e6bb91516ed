import { z } from 'zod';
import * as advertising from '#domain/advertising';
import * as term from '#domain/agreementTerm';
import * as award from '#domain/award';
import { type ComputedDate, recommendedWorkday } from '#domain/calendar';
import { parseCpv } from '#domain/cpv';
import * as directAward from '#domain/directAward';
import * as value from '#domain/estimatedValue';
import * as models from '#domain/evaluationModels';
import type { ThresholdKind } from '#domain/law/amounts';
import { directAwardLimitOn } from '#domain/law/directAwardLimits';
import { holidaysAndEves } from '#domain/law/holidays';
import type { Shortening } from '#domain/law/tenderPeriods';
import { thresholdOn } from '#domain/law/thresholds';
import type { LocalDate } from '#domain/localDate';
import * as modification from '#domain/modification';
import { inKronor, kronor, type Ore } from '#domain/money';
import { parseOrganisationNumber } from '#domain/organisationNumber';
import type { ContractKind, Procedure } from '#domain/procurement';
import { ok, type Result, refuse } from '#domain/result';
import { UnreadableCase, type VectorInput } from './vectorInput.ts';

/** What a rule of a worked case gives: the values it may be asked for, by the names of the file. */
type Answers = Readonly<Record<string, unknown>>;
/** `lawDate` is the day the file was made: the law that cases without a date are judged by. */
type VectorRule = (input: VectorInput, lawDate: LocalDate) => Result<Answers>;

const mapped = <Value>(result: Result<Value>, give: (value: Value) => Answers): Result<Answers> =>
  result.ok ? ok(give(result.value)) : result;

const chosen = <Value>(names: Readonly<Record<string, Value>>, name: string): Value => {
  const found = names[name];
  if (found === undefined) throw new UnreadableCase(`no such kind here: ${name}`);
  return found;
};

const lastDay = (computed: ComputedDate): Answers => ({
  nominal_last_day: computed.nominal,
  last_day: computed.date,
  recommended_last_workday: recommendedWorkday(computed),
  recommended_workday: recommendedWorkday(computed),
});

const standstill = (result: Result<award.Standstill>): Result<Answers> =>
  mapped(result, (found) => ({
    days: found.days,
    nominal_last_day: found.lastDay.nominal,
    last_day: found.lastDay.date,
    earliest_signing: found.earliestSigning.date,
    earliest_signing_workday: found.earliestSigningWorkday,
  }));

/** A stated length: 15 days are the law's for other than electronic sending, else what was stated. */
const statedStandstill: VectorRule = (input) => {
  const days = input.number('days', 10);
  const electronic = input.flag('electronic', days !== 15);
  return standstill(award.standstill({ sent: input.date('sent'), electronic, statedDays: days }));
};

const yesNo = { yes: true, no: false, unknown: null } as const;
const thresholdKinds: Readonly<Record<string, ThresholdKind>> = {
  goods_services: 'goodsServices',
  goods: 'goodsServices',
  services: 'goodsServices',
  works: 'works',
  social_special: 'socialSpecial',
};
const contractKinds: Readonly<Record<string, ContractKind>> = {
  goods_services: 'goods',
  goods: 'goods',
  services: 'services',
  works: 'works',
  social_special: 'socialSpecial',
};
const procedures: Readonly<Record<string, Procedure>> = {
  open: 'open',
  restricted: 'restricted',
  negotiated: 'negotiated',
  dialogue: 'competitiveDialogue',
  competitive_dialogue: 'competitiveDialogue',
  innovation: 'innovationPartnership',
  innovation_partnership: 'innovationPartnership',
  dps: 'dynamicPurchasingSystem',
  dynamic_purchasing_system: 'dynamicPurchasingSystem',
  national: 'national',
  national_19: 'national',
  direct_award: 'directAward',
  direct_award_19a: 'directAward',
  call_off: 'callOff',
};
const shortenings: Readonly<Record<string, Shortening>> = {
  paper: 'none',
  normal: 'none',
  none: 'none',
  electronic: 'electronicTenders',
  prior_notice: 'priorNotice',
  accelerated: 'accelerated',
  agreed: 'agreed',
  agreed_time: 'agreed',
  no_agreement: 'agreed',
};
const comparisons = { atMost: '<=', below: '<' } as const;

const inKronorOrNull = (amount: Ore | null): number | null =>
  amount === null ? null : inKronor(amount);

const tenderPeriod: VectorRule = (input) => {
  const step = input.text('step', 'tender');
  if (step !== 'tender' && step !== 'application') throw new UnreadableCase(`no step ${step}`);
  const period = advertising.tenderPeriod({
    procedure: chosen(procedures, input.text('procedure')),
    step,
    sent: input.date('start', 'sent'),
    shortening: chosen(shortenings, input.text('variant', 'normal')),
    documentsElectronic: !input.flag('documents_not_fully_electronic', false),
    agreedDays: input.has('agreed_days') ? input.number('agreed_days') : null,
  });
  return mapped(period, (found) =>
    found.kind === 'fixed'
      ? {
          min_days: found.days,
          nominal_last_day: found.lastDay.nominal,
          earliest_last_day: found.lastDay.date,
        }
      : { min_days: null, nominal_last_day: null, earliest_last_day: null },
  );
};

const appeal: VectorRule = (input) => {
  const isSupplier = input.text('party', 'supplier') === 'supplier';
  const judgment = ['judgment_date', 'judgment', 'judgment_sent', 'decided'];
  const from = isSupplier
    ? input.date('served', 'received', ...judgment)
    : input.date(...judgment, 'served');
  return mapped(award.appeal(isSupplier ? 'supplier' : 'municipality', from), lastDay);
};

const estimatedValue: VectorRule = (input, lawDate) => {
  const estimated = value.estimatedValue({
    annualValue: input.money('annual_value_sek'),
    baseYears: input.number('base_years'),
    extensionYears: Array.isArray(input.raw('extension_years'))
      ? input.numbers('extension_years')
      : [input.number('extension_years', 0)],
    options: input.has('options_sek') ? [input.money('options_sek')] : [],
  });
  if (!estimated.ok) return estimated;
  const kind = chosen(contractKinds, input.text('kind', 'goods_services'));
  const on = input.has('date') ? input.date('date') : lawDate;
  return mapped(directAward.mayAwardDirectly(estimated.value, kind, on), ({ answer }) => ({
    value_sek: inKronor(estimated.value),
    direct_award_allowed: yesNo[answer],
  }));
};

const valueByMonth: VectorRule = (input) => {
  const duration = input.raw('duration') ?? input.raw('duration_months') ?? 'indefinite';
  const months = typeof duration === 'number' ? duration : null;
  return mapped(value.valueByMonth(input.money('monthly_sek'), months), (found) => ({
    value_sek: inKronor(found),
  }));
};

const minorModification: VectorRule = (input) => {
  const judged = modification.minorModification(
    chosen(thresholdKinds, input.text('kind', 'goods_services')),
    input.money(input.has('indexed_value_sek') ? 'indexed_value_sek' : 'contract_value_sek'),
    input.numbers('changes_sek').map(kronor),
    input.has('threshold_sek') ? input.money('threshold_sek') : null,
  );
  return ok({
    net_change_sek: judged.net / 100,
    within_minor_change: yesNo[judged.isWithin],
  });
};

const bidsForm = z
  .array(z.object({ id: z.string(), price: z.number(), quality: z.number() }))
  .min(3);

/** The first two bids against each other, with the third and without it. */
const rankReversal: VectorRule = (input) => {
  const tenders = bidsForm.parse(input.raw('bids'));
  const max = input.number('max_price_points');
  const [one, other, removed] = tenders;
  if (!one || !other || !removed) throw new UnreadableCase('fewer than three bids');
  const totals = (of: readonly models.ScoredTender[]): readonly [number, number] => {
    const all = models.relativeTotals(of, max);
    return [all.get(one.id) ?? 0, all.get(other.id) ?? 0];
  };
  const ahead = ([first, second]: readonly [number, number]): string =>
    first === second ? 'tie' : first > second ? one.id : other.id;
  const whole = totals(tenders);
  const without = totals(tenders.filter(({ id }) => id !== removed.id));
  return ok({
    [`order_${one.id}_vs_${other.id}_with_${removed.id}`]: ahead(whole),
    [`order_${one.id}_vs_${other.id}_without_${removed.id}`]: ahead(without),
    [`${one.id}_${other.id}_totals_with_${removed.id}`]: whole,
    [`${one.id}_${other.id}_totals_without_${removed.id}`]: without,
    rank_reversal: ahead(whole) !== ahead(without),
  });
};

const extensionNotice: VectorRule = (input) => {
  const weeks = input.has('weeks_before') ? input.number('weeks_before') * 7 : null;
  const days = input.has('days_before') ? input.number('days_before') : weeks;
  const months = input.has('months_before') ? input.number('months_before') : null;
  const notice = term.latestNotice(input.date('contract_end'), { months, days });
  return ok({ latest_notice: notice.nominal, recommended_workday: notice.date });
};

const termMonths = (input: VectorInput): readonly number[] =>
  input.has('months') ? input.numbers('months') : input.numbers('years').map((years) => years * 12);

const mustBeMunicipality = (input: VectorInput): Result<null> =>
  ['municipality', 'region', 'other'].includes(input.text('authority', 'municipality'))
    ? ok(null)
    : refuse('law.noRuleForAuthority');

/** Every rule name of the worked cases, and the function of the domain that answers it. */
export const vectorRules: Readonly<Record<string, VectorRule>> = {
  additional_info_latest: (input) =>
    mapped(
      advertising.additionalInformation(
        input.date('tender_last_day'),
        input.flag('accelerated', false),
      ),
      (found) => ({ latest_answer: found.nominal, recommended_workday: found.date }),
    ),
  answer_supplier_request: (input) =>
    mapped(award.replyToTenderer(input.date('received')), lastDay),
  appeal_3_weeks: appeal,
  award_notice: (input) => mapped(award.contractAwardNotice(input.date('signed')), lastDay),
  award_notice_duty_direct_award: (input, lawDate) =>
    mapped(
      directAward.mustAdvertiseResult(
        input.money('value_excl_vat_sek'),
        input.has('date') ? input.date('date') : lawDate,
      ),
      (duty) => ({ duty }),
    ),
  award_notice_quarterly: (input) =>
    mapped(
      award.contractAwardNoticeQuarterly(
        input.has('quarter_end')
          ? input.date('quarter_end')
          : award.quarterEnd(input.date('signed')),
      ),
      lastDay,
    ),
  change_50_percent_17_11_12: (input) =>
    ok({
      within_limit: modification.isLargeModificationWithin(
        input.money(input.has('indexed_value_sek') ? 'indexed_value_sek' : 'contract_value_sek'),
        input.money('increase_sek'),
      ),
    }),
  contract_term_ends: (input) =>
    ok({ ends: term.termEnds(input.date('start'), termMonths(input)) }),
  // A worked case asks for the whole written form; completing eight digits is the field's kindness.
  cpv_valid: (input) =>
    ok({
      valid: /^\d{8}-\d$/.test(input.text('value')) && parseCpv(input.text('value')).ok,
    }),
  direct_award_allowed: (input, lawDate) =>
    mapped(
      directAward.mayAwardDirectly(
        input.money('value_excl_vat_sek'),
        chosen(contractKinds, input.text('kind', 'goods_services')),
        input.has('date') ? input.date('date') : lawDate,
        [],
        input.text('law', 'LOU') === 'LUF' ? 'LUF' : 'LOU',
      ),
      ({ answer, limit }) => ({
        allowed_by_value: yesNo[answer],
        limit_sek: inKronorOrNull(limit.amount),
      }),
    ),
  direct_award_limit: (input) =>
    mapped(
      directAwardLimitOn(
        input.date('date'),
        input.text('kind', 'goods_services') === 'social_special',
        chosen({ LOU: 'LOU', LUF: 'LUF' } as const, input.text('law', 'LOU')),
      ),
      ({ amount, comparison }) => ({
        limit_sek: inKronorOrNull(amount),
        comparison: comparisons[comparison],
      }),
    ),
  documentation_complete: (input) =>
    mapped(
      input.has('cancelled')
        ? award.documentationDue(input.date('cancelled'), 'procurementCancelled')
        : award.documentationDue(input.date('signed')),
      lastDay,
    ),
  documentation_duty_direct_award: (input, lawDate) =>
    mapped(
      directAward.mustDocument(
        input.money('value_excl_vat_sek'),
        input.has('date') ? input.date('date') : lawDate,
      ),
      (duty) => ({ duty }),
    ),
  estimated_value: estimatedValue,
  estimated_value_indefinite: valueByMonth,
  eval_absolute_linear: (input) =>
    ok({
      points: models.pointsAbsolute(
        input.number('price'),
        input.number('floor_price'),
        input.number('ceiling_price'),
        input.number('max_points'),
      ),
    }),
  eval_price_addition: (input) =>
    ok({
      comparison: models.pricePlusAdditions(input.number('price'), input.numbers('additions')),
    }),
  eval_relative_linear_over_lowest: (input) =>
    ok({
      points: models.pointsLinearOverLowest(
        input.number('price'),
        input.number('lowest'),
        input.number('max_points'),
      ),
    }),
  eval_relative_lowest_over_price: (input) =>
    ok({
      points: models.pointsLowestOverPrice(
        input.number('price'),
        input.number('lowest'),
        input.number('max_points'),
      ),
    }),
  eval_relative_rank_reversal: rankReversal,
  eval_value_deduction: (input) =>
    ok({
      comparison: models.priceLessDeductions(input.number('price'), input.numbers('deductions')),
    }),
  eval_weighted_score: (input) =>
    ok({ total: models.weightedScore(input.numbers('weights'), input.numbers('scores')) }),
  extension_notice_latest: extensionNotice,
  framework_max_term: (input) =>
    mapped(
      term.frameworkLastDay(
        input.date('start'),
        input.text('scope', 'above_threshold') === 'above_threshold',
      ),
      (found) => ({ last_day_without_special_reasons: found?.date ?? null }),
    ),
  invalidity_30_days: (input) =>
    mapped(
      award.ineffectivenessThirtyDays(input.date('award_notice_published', 'notified')),
      lastDay,
    ),
  invalidity_6_months: (input) =>
    mapped(award.ineffectivenessSixMonths(input.date('signed')), lastDay),
  minor_change_17_9: minorModification,
  new_grounds_cutoff: (input) =>
    mapped(award.newGroundsInReview(input.date('application_received')), lastDay),
  non_working_days: (input) =>
    ok({
      holidays_and_eves: [
        ...new Set(holidaysAndEves(input.number('year')).map(({ date }) => date)),
      ],
    }),
  organisationsnummer_valid: (input) => {
    const written = input.raw('value');
    const parsed = parseOrganisationNumber(
      typeof written === 'number' ? written : input.text('value'),
    );
    return ok({ valid: parsed.ok, formatted: parsed.ok ? parsed.value : null });
  },
  prior_notice_window: (input) =>
    mapped(
      advertising.priorNoticeWindow(input.date('prior_notice_sent'), input.date('notice_sent')),
      (found) => ({
        days_between: found.daysBetween,
        reduction_allowed: found.isReductionAllowed,
      }),
    ),
  questions_close_suggestion: (input) => {
    const close = advertising.questionsClose(input.date('tender_last_day'));
    if (!close.ok) return close;
    return mapped(advertising.additionalInformation(input.date('tender_last_day')), (answers) => ({
      questions_close: close.value.nominal,
      answers_latest: answers.nominal,
    }));
  },
  review_application_deadline: statedStandstill,
  review_of_cancellation: (input) =>
    mapped(award.reviewOfCancellation(input.date('sent'), input.flag('electronic', true)), lastDay),
  standstill: statedStandstill,
  standstill_longer_stated: statedStandstill,
  standstill_voluntary_notice: (input) =>
    standstill(
      award.voluntaryNoticeStandstill(input.date('published', 'sent'), input.number('days', 10)),
    ),
  ten_days_after_judgment: (input) =>
    standstill(award.tenDaysAfterJudgment(input.date('sent', 'dispatched', 'judgment_date'))),
  tender_last_day_shift: (input) =>
    ok({ last_day: advertising.movedTenderDay(input.date('nominal_last_day')) }),
  tender_period: tenderPeriod,
  threshold: (input) => {
    const refused = mustBeMunicipality(input);
    if (!refused.ok) return refused;
    return mapped(
      thresholdOn(chosen(thresholdKinds, input.text('kind')), input.date('date')),
      ({ euro, amount }) => ({ eur: euro, sek: inKronorOrNull(amount) }),
    );
  },
  turnover_requirement_max: (input) =>
    ok({
      max_required_turnover_sek: inKronor(
        value.highestTurnoverRequirement(input.money('estimated_value_sek')),
      ),
    }),
};
