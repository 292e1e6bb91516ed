import type { LocalDate } from '#domain/localDate';
import { localDate } from '#domain/localDate';
import { ok, type Result, refuse } from '#domain/result';

/** The rules that dates and limits rest on, by name. */
export const ruleIds = [
  'standstill',
  'voluntaryNoticeStandstill',
  'extendedStandstill',
  'tenDaysAfterJudgment',
  'reviewApplication',
  'reviewOfCancellation',
  'newGroundsInReview',
  'appeal',
  'ineffectivenessSixMonths',
  'ineffectivenessThirtyDays',
  'damages',
  'procurementFine',
  'contractAwardNotice',
  'contractAwardNoticeQuarterly',
  'contractAwardNoticeDirectAward',
  'documentation',
  'directAwardDocumentation',
  'replyToTenderer',
  'tenderPeriod',
  'nationalTenderPeriod',
  'priorInformationNotice',
  'additionalInformation',
  'questionsClose',
  'threshold',
  'directAwardLimit',
  'estimatedValue',
  'frameworkTerm',
  'minorModification',
  'largeModification',
  'turnoverRequirement',
  'agreementTerm',
  'agreementNotice',
  'decideBy',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** How much a rule binds: law, what the parties wrote, or what we and the trade advise. */
export type RuleForce = 'law' | 'contract' | 'recommendation';

/** One version of a rule, with where it is written, when it holds and whether it was read there. */
export type Rule = {
  readonly id: RuleId;
  readonly force: RuleForce;
  /** Act and section as a reader looks them up, in Swedish: they are names, not prose. */
  readonly citations: readonly string[];
  /** The latest amendment of the text that was read; null where no statute carries the rule. */
  readonly readThrough: string | null;
  readonly readOn: LocalDate;
  readonly verified: boolean;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  /** Where the text, or the authority's reading of it, was found. */
  readonly where: string;
};

const readOn = localDate('2026-11-23');
const lou = 'SFS 2025:360';
const louText = 'Lag (2016:1145) om offentlig upphandling, fulltext t.o.m. SFS 2025:360';
const inForce2017 = localDate('2017-01-01');
const sundayRule = 'lag (1930:173) 2 §';
const monthRule = 'lag (1930:173) 1 §';
const openAdvice = 'upphandlingsmyndigheten.se, Frågeportalen';

type Given = Partial<Omit<Rule, 'id' | 'citations'>>;

const law = (id: RuleId, citations: readonly string[], given: Given = {}): Rule => ({
  id,
  force: 'law',
  citations,
  readThrough: lou,
  readOn,
  verified: true,
  validFrom: inForce2017,
  validTo: null,
  where: louText,
  ...given,
});

/** Every version of every rule, oldest first within a rule. */
export const rules: readonly Rule[] = [
  law('standstill', ['LOU 20 kap. 1 och 18 §§', sundayRule]),
  law('voluntaryNoticeStandstill', ['LOU 20 kap. 3 och 18 §§', sundayRule]),
  law('extendedStandstill', ['LOU 20 kap. 8 och 9 §§']),
  law('tenDaysAfterJudgment', ['LOU 20 kap. 10 och 18 §§', sundayRule], {
    where: `${louText}; KamR Göteborg mål 3477-24 (dagen räknas från att domen expedierades)`,
  }),
  law('reviewApplication', ['LOU 20 kap. 11 och 18 §§', sundayRule]),
  law('reviewOfCancellation', ['LOU 20 kap. 12 och 18 §§', sundayRule]),
  law('newGroundsInReview', ['LOU 20 kap. 5 b och 18 §§', sundayRule], {
    validFrom: localDate('2022-07-01'),
  }),
  law('appeal', ['förvaltningsprocesslagen (1971:291) 6 a §', sundayRule], {
    readThrough: null,
    where: 'Förvaltningsprocesslagen (1971:291), fulltext',
  }),
  law('ineffectivenessSixMonths', ['LOU 20 kap. 17 och 18 §§', monthRule, sundayRule]),
  law('ineffectivenessThirtyDays', ['LOU 20 kap. 17 och 18 §§', sundayRule]),
  law('damages', ['LOU 20 kap. 21 §']),
  law('procurementFine', ['LOU 21 kap. 6–11 §§'], { validFrom: localDate('2024-01-01') }),
  law('contractAwardNotice', ['LOU 10 kap. 4 § och 19 kap. 7 §', sundayRule]),
  law('contractAwardNoticeQuarterly', ['LOU 10 kap. 4 § och 19 kap. 7 §', sundayRule]),
  law('contractAwardNoticeDirectAward', ['LOU 19 a kap. 13 §', sundayRule], {
    validFrom: localDate('2022-02-01'),
  }),
  law('documentation', ['LOU 12 kap. 14 och 16 §§, 19 kap. 22 §, 19 a kap. 11 §', sundayRule], {
    validFrom: localDate('2024-01-01'),
  }),
  law('directAwardDocumentation', ['LOU 19 a kap. 11 §'], { validFrom: localDate('2022-02-01') }),
  law('replyToTenderer', ['LOU 12 kap. 13 § och 19 kap. 20 §', sundayRule]),
  law('tenderPeriod', ['LOU 11 kap.', 'förordning (EEG, Euratom) 1182/71 artikel 3'], {
    where: `${louText}; ${openAdvice}: Vad innebär det att sista anbudsdag infaller på en söndag?`,
  }),
  law('nationalTenderPeriod', ['LOU 19 kap. 11 §'], { validFrom: localDate('2022-02-01') }),
  law('priorInformationNotice', ['LOU 11 kap. 5 §']),
  law('additionalInformation', ['LOU 12 kap. 11 § och 19 kap. 13 §']),
  law('questionsClose', ['prop. 2015/16:195 s. 1074'], {
    force: 'recommendation',
    readThrough: null,
    where: `${openAdvice}/1796492`,
  }),
  law('threshold', ['LOU 1 kap. 4 § och 5 kap. 1 §']),
  law('directAwardLimit', ['LOU 19 a kap. 2 §'], { validFrom: localDate('2022-02-01') }),
  law('estimatedValue', ['LOU 5 kap. 3–14 §§']),
  law('frameworkTerm', ['LOU 7 kap. 2 §']),
  law('minorModification', ['LOU 17 kap. 9 och 15 §§']),
  law('largeModification', ['LOU 17 kap. 11, 12, 15 och 16 §§']),
  law('turnoverRequirement', ['LOU 14 kap. 4 §']),
  law('agreementTerm', ['avtalets löptid', monthRule], {
    force: 'contract',
    readThrough: null,
    validFrom: localDate('1930-07-01'),
    where: 'Lag (1930:173) om beräkning av lagstadgad tid; avtalspraxis',
  }),
  law('agreementNotice', ['avtalets villkor om besked', monthRule], {
    force: 'contract',
    readThrough: null,
    validFrom: localDate('1930-07-01'),
    where: `Lag (1930:173) om beräkning av lagstadgad tid; ${openAdvice}/1600998`,
  }),
  law('decideBy', ['kommunens egen framförhållning'], {
    force: 'recommendation',
    readThrough: null,
    validFrom: localDate('1930-07-01'),
    where: 'Inställningarna',
  }),
];

const holds = (row: { validFrom: LocalDate; validTo: LocalDate | null }, on: LocalDate): boolean =>
  row.validFrom <= on && (row.validTo === null || on <= row.validTo);

/**
 * The version of a rule in force on a day, or a refusal (`law.noRuleForDate`) where none is known:
 * never the version of another day.
 */
export const ruleOn = (id: RuleId, on: LocalDate): Result<Rule> => {
  const found = rules.find((rule) => rule.id === id && holds(rule, on));
  return found ? ok(found) : refuse('law.noRuleForDate', { rule: id, date: on });
};

/** The newest version of a rule, for telling its source beside a date that was counted by it. */
export const ruleOf = (id: RuleId): Rule => {
  const found = rules.findLast((rule) => rule.id === id);
  if (!found) throw new Error(`No rule ${id}`);
  return found;
};
