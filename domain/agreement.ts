import { z } from 'zod';
import { courseOf, usedOptions } from '#domain/agreementSteps';
import { decideBy, latestNotice, latestNoticeOn, termEnd } from '#domain/agreementTerm';
import type { ComputedDate } from '#domain/calendar';
import { type Change, changed } from '#domain/change';
import { followUpClasses } from '#domain/followUp';
import { type LocalDate, localDateSchema } from '#domain/localDate';
import { oreSchema } from '#domain/money';
import { ok, type Result, refuse } from '#domain/result';

/** What kind of agreement it is; a call-off stands under a framework. */
export const agreementKinds = ['contract', 'framework', 'joinedFramework', 'callOff'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** One step by which the agreement may go on longer (förlängning): how many months, and who may call it. */
export const extensionOption = z.object({
  months: z.number().int().min(1, 'option.months').max(240, 'option.months'),
  calledBy: z.enum(['buyer', 'jointly']).nullable(),
  /** Its own latest notice in months before the end, where it differs from the agreement's. */
  noticeMonths: z
    .number()
    .int()
    .min(0, 'notice.negative')
    .max(120, 'notice.tooLong')
    .nullable()
    .optional(),
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
  noticeMonths: z.number().int().min(0, 'notice.negative').max(120, 'notice.tooLong').nullable(),
  noticeDays: z.number().int().min(0, 'notice.negative').max(3650, 'notice.tooLong').nullable(),
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
  /** The transport agreement that brings these goods out (samordnad varudistribution), and from when. */
  distributionId: reference,
  distributionFrom: localDateSchema.nullable(),
  followUpClass: z.enum(followUpClasses).nullable(),
  /** The last follow-up meeting. */
  followedUpOn: localDateSchema.nullable(),
  /** When the grounds for exclusion were last checked. */
  exclusionCheckedOn: localDateSchema.nullable(),
  notes: prose,
});
export type AgreementFacts = z.infer<typeof agreementFacts>;

export const decisionChoices = ['extend', 'letEnd', 'procureAnew', 'terminate'] as const;
export type DecisionChoice = (typeof decisionChoices)[number];

/** What a person decides about an agreement's end. `months` only when extending, `endsOn` only when terminating. */
export const extensionDecisionInput = z.object({
  choice: z.enum(decisionChoices),
  months: z.number().int().min(1, 'option.months').max(240, 'option.months').nullable(),
  endsOn: localDateSchema.nullable(),
  reason: z.string().trim().max(5000, 'text.tooLong'),
  decisionMaker: z.string().trim().max(200, 'text.tooLong'),
  decidedOn: localDateSchema,
  notifiedOn: localDateSchema.nullable(),
  notifiedHow: z.string().trim().max(200, 'text.tooLong'),
  lateReason: z.string().trim().max(2000, 'text.tooLong'),
});
export type ExtensionDecisionInput = z.infer<typeof extensionDecisionInput>;

/** A decision as recorded; `option` is the place (from 0) of the option an extension used. */
export type ExtensionDecision = ExtensionDecisionInput & {
  readonly id: string;
  readonly option: number | null;
  /** When the supplier confirmed it; null until then. */
  readonly confirmedOn: LocalDate | null;
};

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
  distributionId: null,
  distributionFrom: null,
  followUpClass: null,
  followedUpOn: null,
  exclusionCheckedOn: null,
  notes: '',
};

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

/** An option's own day or months go before the agreement's. */
const noticeDay = (
  agreement: Agreement,
  end: LocalDate,
  option: ExtensionOption | undefined,
): ComputedDate => {
  if (option?.noticeOn) return latestNoticeOn(option.noticeOn);
  const own = option?.noticeMonths ?? null;
  return latestNotice(
    end,
    own === null
      ? { months: agreement.noticeMonths, days: agreement.noticeDays }
      : { months: own, days: null },
  );
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

/**
 * The agreement with a decision recorded. Refuses one without reason (`reason.missing`) or
 * decision-maker, an extension where no option remains (`decision.noOption`) or longer than the
 * option allows (`decision.tooLong`), a termination without its day, and, unless `lateReason` says
 * why, an extension decided or notified after the latest notice day (`decision.lateNotice`): it may
 * be an unlawful direct award (LOU 19 a kap., 17 kap. 10 §).
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
 * special reasons (LOU 7 kap. 2 §); null for other agreements and where no start is known.
 */
export const frameworkLimit = ({ kind, start }: Agreement): LocalDate | null =>
  start === null || (kind !== 'framework' && kind !== 'joinedFramework')
    ? null
    : termEnd(start, 48);

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
  const limit = frameworkLimit(agreement);
  if (endsOn !== null && limit !== null && endsOn > limit && input.lateReason.trim() === '') {
    return refuse('decision.pastFourYears', { endsOn, limit }, 'lateReason');
  }
  const lastDay = noticeDay(agreement, term.end, option).nominal;
  const acted = input.notifiedOn ?? input.decidedOn;
  if (acted > lastDay && input.lateReason.trim() === '') {
    return refuse('decision.lateNotice', { lastDay, acted }, 'lateReason');
  }
  return null;
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
