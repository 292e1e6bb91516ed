import { z } from 'zod';
import { courseOf } from '#domain/agreementSteps';
import { decideBy, latestNotice, latestNoticeOn, type NoticeTime } from '#domain/agreementTerm';
import type { ComputedDate } from '#domain/calendar';
import { type Change, changed } from '#domain/change';
import { maskableField, maskableFields } from '#domain/confidentiality';
import type { ExtensionDecision } from '#domain/extensionDecision';
import { followUpClasses } from '#domain/followUp';
import { addDays, addMonths, type LocalDate, localDateSchema } from '#domain/localDate';
import { oreSchema } from '#domain/money';
import { priceChange } from '#domain/priceDevelopment';
import { contractKinds } from '#domain/procurement';
import { ok, type Result, refuse } from '#domain/result';

/** What kind of agreement it is; a call-off stands under a framework. */
export const agreementKinds = ['contract', 'framework', 'joinedFramework', 'callOff'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

const noticeMonths = z.number().int().min(0, 'notice.negative').max(120, 'notice.tooLong');
const noticeDays = z.number().int().min(0, 'notice.negative').max(3650, 'notice.tooLong');

/** One step by which the agreement may go on longer (förlängning): how many months, and who may call it. */
export const extensionOption = z.object({
  months: z.number().int().min(1, 'option.months').max(240, 'option.months'),
  calledBy: z.enum(['buyer', 'jointly']).nullable(),
  /** Its own latest notice in months and days before the end, where it differs from the agreement's. */
  noticeMonths: noticeMonths.nullable().optional(),
  noticeDays: noticeDays.nullable().optional(),
  /** Its own latest notice as a day; goes before any number of months. */
  noticeOn: localDateSchema.nullable().optional(),
  /** In which form, and on what conditions, in a few words. */
  terms: z.string().trim().max(1000, 'text.tooLong').optional(),
});
export type ExtensionOption = z.infer<typeof extensionOption>;

/** A supplier in an agreement; `rank` is its place in a ranked framework, else null. */
export const agreementSupplier = z.object({
  supplierId: z.string().min(1),
  rank: z.number().int().min(1).max(999).nullable(),
});
export type AgreementSupplier = z.infer<typeof agreementSupplier>;

const line = z.string().trim().max(300, 'text.tooLong');
const prose = z.string().max(20_000, 'text.tooLong');
const reference = z.string().min(1).nullable();

/**
 * The facts of an agreement that a person or a list gave. `options` null means that nobody has said
 * whether it can be extended; an empty list means that it cannot. Notice is counted back from the end.
 */
export const agreementFacts = z.object({
  number: line.max(60, 'text.tooLong').nullable(),
  registryNumber: line.max(60, 'text.tooLong').nullable(),
  title: line.min(1, 'title.missing'),
  kind: z.enum(agreementKinds).nullable(),
  /** What is bought; where it is not said, the case it stems from says it. */
  contractKind: z.enum(contractKinds).nullable(),
  categoryId: reference,
  ownerId: reference,
  deputyId: reference,
  departmentIds: z.array(z.string().min(1)).max(100),
  suppliers: z.array(agreementSupplier).max(500),
  start: localDateSchema.nullable(),
  agreedEnd: localDateSchema.nullable(),
  openEnded: z.boolean(),
  options: z.array(extensionOption).max(20).nullable(),
  statedLatestEnd: localDateSchema.nullable(),
  automaticExtension: z.boolean(),
  noticeMonths: noticeMonths.nullable(),
  noticeDays: noticeDays.nullable(),
  leadDays: z.number().int().min(0, 'lead.negative').max(730, 'lead.tooLong').nullable(),
  clause: prose,
  conditions: prose,
  ceiling: oreSchema.nullable(),
  valueUsed: oreSchema.nullable(),
  /** The day that the value used was counted up to. */
  valueUsedOn: localDateSchema.nullable(),
  subcontractors: prose,
  /** The framework that a call-off stands under. */
  frameworkId: reference,
  predecessorId: reference,
  sourceProcurementId: reference,
  priceRule: line,
  /** The next day on which the price may be adjusted. */
  priceAdjustedOn: localDateSchema.nullable(),
  /** Price adjustments made, in any order. */
  priceChanges: z.array(priceChange).max(100),
  /** What is known of the market and of the need, before a decision. */
  marketAndNeed: prose,
  /** The transport agreement that brings these goods out (samordnad varudistribution), from when and until. */
  distributionId: reference,
  distributionFrom: localDateSchema.nullable(),
  distributionUntil: localDateSchema.nullable(),
  followUpClass: z.enum(followUpClasses).nullable(),
  /** The last follow-up meeting. */
  followedUpOn: localDateSchema.nullable(),
  /** When the grounds for exclusion were last checked. */
  exclusionCheckedOn: localDateSchema.nullable(),
  /** What is proposed to be masked in a list that is given out; a person assesses each request. */
  maskedFields: z.array(maskableField).max(maskableFields.length),
  /** Chapter and section of offentlighets- och sekretesslagen, as text. */
  maskGround: line,
  maskReason: prose,
  notes: prose,
});
export type AgreementFacts = z.infer<typeof agreementFacts>;

/** A question that an import left about a field, with the words of the source. */
export type OpenQuestion = {
  readonly field: string;
  readonly code: string;
  readonly text: string;
};

/** An agreement with all its facts. Ends, decide-by and state are computed by {@link termOf}. */
export type Agreement = AgreementFacts & {
  readonly id: string;
  readonly createdOn: LocalDate;
  readonly importId: string | null;
  readonly sourceRows: string | null;
  readonly sourceTexts: Readonly<Record<string, string>>;
  readonly questions: readonly OpenQuestion[];
  readonly decisions: readonly ExtensionDecision[];
};

/** What is known of an agreement before anybody has said anything. */
const unknownFacts: AgreementFacts = {
  title: '',
  number: null,
  registryNumber: null,
  kind: null,
  contractKind: null,
  categoryId: null,
  ownerId: null,
  deputyId: null,
  departmentIds: [],
  suppliers: [],
  start: null,
  agreedEnd: null,
  openEnded: false,
  options: null,
  statedLatestEnd: null,
  automaticExtension: false,
  noticeMonths: null,
  noticeDays: null,
  leadDays: null,
  clause: '',
  conditions: '',
  ceiling: null,
  valueUsed: null,
  valueUsedOn: null,
  subcontractors: '',
  frameworkId: null,
  predecessorId: null,
  sourceProcurementId: null,
  priceRule: '',
  priceAdjustedOn: null,
  priceChanges: [],
  marketAndNeed: '',
  distributionId: null,
  distributionFrom: null,
  distributionUntil: null,
  followUpClass: null,
  followedUpOn: null,
  exclusionCheckedOn: null,
  maskedFields: [],
  maskGround: '',
  maskReason: '',
  notes: '',
};

/** Whether a name is that of a fact. */
export const isAgreementFact = (name: string): name is keyof AgreementFacts => name in unknownFacts;

/** A new agreement: nothing known but what is given. */
export const newAgreement = (
  id: string,
  given: Change<AgreementFacts> & { readonly title: string },
  today: LocalDate,
): Agreement => ({
  ...changed(unknownFacts, given).record,
  title: given.title,
  id,
  createdOn: today,
  importId: null,
  sourceRows: null,
  sourceTexts: {},
  questions: [],
  decisions: [],
});

/** Facts that a rule needs to hold together; a changed agreement that breaks one is refused with the field. */
export const describe = (
  agreement: Agreement,
  change: Change<AgreementFacts>,
): Result<Agreement> => {
  const { record: described, names } = changed(agreement, change);
  const { start, agreedEnd } = described;
  if (start !== null && agreedEnd !== null && agreedEnd < start) {
    return refuse(
      'agreement.endBeforeStart',
      { end: agreedEnd, start },
      names.has('agreedEnd') ? 'agreedEnd' : 'start',
    );
  }
  if (
    described.openEnded &&
    agreedEnd !== null &&
    (names.has('openEnded') || names.has('agreedEnd'))
  ) {
    return refuse('agreement.openEndedWithEnd', { end: agreedEnd }, 'openEnded');
  }
  return ok({
    ...described,
    questions: agreement.questions.filter((question) => !names.has(question.field)),
  });
};

/**
 * The three ends of an agreement kept apart, the options left, and the days to act by.
 * `end` is the agreed end moved by the decisions made; `latestEnd` counts every remaining option
 * unless `closedBy` closed them. What remains then is still there for whoever decides otherwise.
 */
export type Term = {
  readonly state: 'unknown' | 'openEnded' | 'coming' | 'running' | 'ended';
  readonly agreedEnd: LocalDate | null;
  readonly end: LocalDate | null;
  readonly latestEnd: LocalDate | null;
  readonly remaining: readonly ExtensionOption[];
  readonly closedBy: ExtensionDecision | null;
  readonly latestNotice: ComputedDate | null;
  readonly decideBy: ComputedDate | null;
};

/**
 * The agreement's term as its facts and decisions give it on `today`. `leadDays` is the
 * municipality's own time between deciding and giving notice, used where the agreement has none.
 */
export const termOf = (agreement: Agreement, leadDays: number, today: LocalDate): Term => {
  const { end, used, closedBy, endAfter } = courseOf(agreement);
  const remaining = (agreement.options ?? []).slice(used);
  const isOpen = closedBy === null;
  const latestEnd =
    isOpen && agreement.options === null && agreement.statedLatestEnd !== null
      ? agreement.statedLatestEnd
      : endAfter(isOpen ? remaining.reduce((sum, { months }) => sum + months, 0) : 0);
  const mayGoOn = isOpen && (remaining.length > 0 || agreement.automaticExtension);
  const lastNotice = end !== null && mayGoOn ? noticeDay(agreement, end, remaining[0]) : null;
  return {
    state: stateOf(agreement, end, today),
    agreedEnd: agreement.agreedEnd,
    end,
    latestEnd,
    remaining,
    closedBy,
    latestNotice: lastNotice,
    decideBy: lastNotice === null ? null : decideBy(lastNotice, agreement.leadDays ?? leadDays),
  };
};

/** Nobody has said whether it can go on: its end is then not known to be the last one. */
export const isLatestEndUnknown = (
  { options, statedLatestEnd }: Agreement,
  { closedBy }: Term,
): boolean => options === null && statedLatestEnd === null && closedBy === null;

/** How long before the end notice is given; an option's own time goes before the agreement's. */
export const noticeTime = (
  { noticeMonths, noticeDays }: Pick<Agreement, 'noticeMonths' | 'noticeDays'>,
  option?: ExtensionOption,
): NoticeTime => {
  const own = { months: option?.noticeMonths ?? null, days: option?.noticeDays ?? null };
  return own.months === null && own.days === null
    ? { months: noticeMonths, days: noticeDays }
    : own;
};

/** The last day to tell the supplier of an extension; the day that an option names goes before any time. */
export const noticeDay = (
  agreement: Agreement,
  end: LocalDate,
  option: ExtensionOption | undefined,
): ComputedDate =>
  option?.noticeOn
    ? latestNoticeOn(option.noticeOn)
    : latestNotice(end, noticeTime(agreement, option));

/**
 * The earliest day on which an open-ended agreement can end when notice is given on `today`; null for
 * other agreements, and where the time for notice is not known.
 */
export const earliestEnd = (
  agreement: Agreement,
  term: Term,
  today: LocalDate,
): LocalDate | null => {
  const { months, days } = noticeTime(agreement);
  if (term.state !== 'openEnded' || (months === null && days === null)) return null;
  return addDays(addMonths(today, months ?? 0), days ?? 0);
};

const stateOf = (agreement: Agreement, end: LocalDate | null, today: LocalDate): Term['state'] => {
  if (agreement.openEnded && end === null) return 'openEnded';
  if (end === null) return 'unknown';
  if (end < today) return 'ended';
  return agreement.start !== null && agreement.start > today ? 'coming' : 'running';
};

/**
 * Whether a decision is still to be taken: an option (or an automatic extension) remains, nobody has
 * closed it, and the agreement either runs or ended while the workbench knew of it. What lapsed
 * before it was ever entered is history, not work.
 */
export const awaitsDecision = (agreement: Agreement, term: Term): boolean =>
  term.decideBy !== null && term.end !== null && term.end >= agreement.createdOn;
