import { z } from 'zod';
import type { CaseReview } from '#domain/caseReview';
import { type Change, changed } from '#domain/change';
import { type LocalDate, localDateSchema } from '#domain/localDate';
import { oreSchema } from '#domain/money';
import { ok, type Result, refuse } from '#domain/result';

/** The four phases in their order. Paused and cancelled are states beside them, not phases. */
export const phases = ['preStudy', 'advertising', 'evaluation', 'contract'] as const;
export type Phase = (typeof phases)[number];

/** What is bought; `socialSpecial` are the services of LOU bilaga 2. */
export const contractKinds = ['goods', 'services', 'works', 'socialSpecial'] as const;
export type ContractKind = (typeof contractKinds)[number];

/** The ways a purchase may be made: LOU 6 kap. 1 §, 19 kap., 19 a kap., and call-offs under a framework. */
export const procedures = [
  'open',
  'restricted',
  'negotiated',
  'competitiveDialogue',
  'innovationPartnership',
  'dynamicPurchasingSystem',
  'national',
  'directAward',
  'callOff',
] as const;
export type Procedure = (typeof procedures)[number];

/** Whether work goes on, rests, or was called off; the reason is what a person wrote. */
export type Hold =
  | { readonly kind: 'active' }
  | { readonly kind: 'paused'; readonly since: LocalDate; readonly reason: string }
  | { readonly kind: 'cancelled'; readonly since: LocalDate; readonly reason: string };

/** A move between phases that a person made. Moving back carries its reason. */
export type PhaseMove = {
  readonly from: Phase;
  readonly to: Phase;
  readonly on: LocalDate;
  readonly reason: string | null;
};

/** A gate item that a person chose to pass although its warning stands (undantag med skäl). */
export type Override = {
  readonly item: string;
  /** What the warning said when it was passed; once it says something else, the reason no longer covers it. */
  readonly details: Readonly<Record<string, string | number>> | null;
  readonly reason: string;
  readonly by: string;
  readonly on: LocalDate;
};

/** A short text with a limit; the limit keeps one field from swallowing the store. */
const line = z.string().trim().max(300, 'text.tooLong');
const prose = z.string().max(20_000, 'text.tooLong');
const reference = z.string().min(1).nullable();
const day = localDateSchema.nullable();
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time.notATime')
  .nullable();

/** The facts of a procurement that are typed by a person, each editable in its place. */
export const procurementFacts = z.object({
  registryNumber: line.max(60, 'text.tooLong').nullable(),
  title: line.min(1, 'title.missing'),
  description: prose,
  departmentId: reference,
  requesterId: reference,
  procurerId: reference,
  deputyId: reference,
  categoryId: reference,
  cpv: line.nullable(),
  kind: z.enum(contractKinds).nullable(),
  procedure: z.enum(procedures).nullable(),
  estimatedValue: oreSchema.nullable(),
  need: prose,
  marketContact: prose,
  lessonsReviewed: prose,
  contractStartWished: day,
  priorNoticeSent: day,
  noticeSent: day,
  acceleratedReason: line,
  applicationDeadline: day,
  invitationSent: day,
  tenderDeadline: day,
  /** Local clock time, `'13:00'`, in Europe/Stockholm. */
  tenderTime: time,
  documentsElectronic: z.boolean(),
  electronicTenders: z.boolean(),
  tendersOpened: day,
  openedBy: line,
  tendersValidUntil: day,
  awardDecided: day,
  notificationSent: day,
  notificationElectronic: z.boolean(),
  /** The last day of the standstill as the notification states it, where it states one. */
  standstillStated: day,
  reviewAnswer: line,
  contractSigned: day,
});
export type ProcurementFacts = z.infer<typeof procurementFacts>;

/** A procurement with all its facts. What can be computed from them (gate, dates, secrecy) is not here. */
export type Procurement = ProcurementFacts & {
  readonly id: string;
  readonly phase: Phase;
  readonly hold: Hold;
  readonly createdOn: LocalDate;
  readonly moves: readonly PhaseMove[];
  readonly overrides: readonly Override[];
  readonly reviews: readonly CaseReview[];
  readonly sourceAgreementId: string | null;
};

/** What is known of a case before anybody has said anything. */
const unknownFacts: ProcurementFacts = {
  registryNumber: null,
  title: '',
  description: '',
  departmentId: null,
  requesterId: null,
  procurerId: null,
  deputyId: null,
  categoryId: null,
  cpv: null,
  kind: null,
  procedure: null,
  estimatedValue: null,
  need: '',
  marketContact: '',
  lessonsReviewed: '',
  contractStartWished: null,
  priorNoticeSent: null,
  noticeSent: null,
  acceleratedReason: '',
  applicationDeadline: null,
  invitationSent: null,
  tenderDeadline: null,
  tenderTime: null,
  documentsElectronic: true,
  electronicTenders: true,
  tendersOpened: null,
  openedBy: '',
  tendersValidUntil: null,
  awardDecided: null,
  notificationSent: null,
  notificationElectronic: true,
  standstillStated: null,
  reviewAnswer: '',
  contractSigned: null,
};

/** A new procurement: nothing known but what is given, in pre-study since `today`. */
export const newProcurement = (
  id: string,
  given: Change<ProcurementFacts> & { readonly title: string },
  today: LocalDate,
  sourceAgreementId: string | null = null,
): Procurement => ({
  ...changed(unknownFacts, given).record,
  title: given.title,
  id,
  phase: 'preStudy',
  hold: { kind: 'active' },
  createdOn: today,
  moves: [],
  overrides: [],
  reviews: [],
  sourceAgreementId,
});

/** Pairs of dates that must not run backwards, the later never before the earlier; and the law that says so. */
const order: readonly (readonly [
  earlier: keyof ProcurementFacts,
  later: keyof ProcurementFacts,
  law?: string,
])[] = [
  ['priorNoticeSent', 'noticeSent'],
  ['noticeSent', 'applicationDeadline'],
  ['noticeSent', 'tenderDeadline'],
  ['applicationDeadline', 'invitationSent'],
  ['invitationSent', 'tenderDeadline'],
  ['tenderDeadline', 'tendersOpened', 'LOU 12 kap. 10 §'],
  ['tenderDeadline', 'tendersValidUntil'],
  ['tendersOpened', 'awardDecided'],
  ['awardDecided', 'notificationSent'],
  ['notificationSent', 'standstillStated'],
  ['notificationSent', 'contractSigned'],
];

/**
 * The procurement with some facts changed. Refuses dates that would run backwards
 * (`procurement.datesBackwards`) and names the field that was changed.
 */
export const describe = (
  procurement: Procurement,
  change: Change<ProcurementFacts>,
): Result<Procurement> => {
  const { record: described, names } = changed(procurement, change);
  for (const [earlier, later, law] of order) {
    const [from, to] = [described[earlier], described[later]];
    const touched = names.has(later) ? later : names.has(earlier) ? earlier : undefined;
    if (touched && typeof from === 'string' && typeof to === 'string' && to < from) {
      const code = law ? 'procurement.datesBackwardsByLaw' : 'procurement.datesBackwards';
      return refuse(code, { earlier, later, from, to, ...(law ? { law } : {}) }, touched);
    }
  }
  return ok(described);
};

/** The phase after `phase`, or null after the last. */
export const nextPhase = (phase: Phase): Phase | null => phases[phases.indexOf(phase) + 1] ?? null;

/** The procurement moved back to an earlier phase. Refused without a reason or to a later phase. */
export const moveBack = (
  procurement: Procurement,
  to: Phase,
  reason: string,
  today: LocalDate,
): Result<Procurement> => {
  if (procurement.hold.kind !== 'active') return refuse('procurement.notActive');
  if (phases.indexOf(to) >= phases.indexOf(procurement.phase)) return refuse('procurement.notBack');
  if (reason.trim() === '') return refuse('reason.missing', undefined, 'reason');
  return ok(moved(procurement, to, reason.trim(), today));
};

/** The procurement in another phase, with the move recorded. Gates are asked before, in gates.ts. */
export const moved = (
  procurement: Procurement,
  to: Phase,
  reason: string | null,
  today: LocalDate,
): Procurement => ({
  ...procurement,
  phase: to,
  moves: [...procurement.moves, { from: procurement.phase, to, on: today, reason }],
});

/** The procurement resting or called off, with the reason. Refused without one, or if already so. */
export const hold = (
  procurement: Procurement,
  kind: 'paused' | 'cancelled',
  reason: string,
  today: LocalDate,
): Result<Procurement> => {
  if (procurement.hold.kind === kind || procurement.hold.kind === 'cancelled') {
    return refuse('procurement.notActive');
  }
  if (reason.trim() === '') return refuse('reason.missing', undefined, 'reason');
  return ok({ ...procurement, hold: { kind, since: today, reason: reason.trim() } });
};

/** The procurement taken up again after a pause or a cancellation. */
export const resume = (procurement: Procurement): Result<Procurement> =>
  procurement.hold.kind === 'active'
    ? refuse('procurement.alreadyActive')
    : ok({ ...procurement, hold: { kind: 'active' } });

/** The day the present phase began: the last move, or the day the case was made. */
export const phaseSince = (procurement: Procurement): LocalDate =>
  procurement.moves.at(-1)?.on ?? procurement.createdOn;

/**
 * Whether nothing about the tenders may be told, not even their number: from the notice until the
 * supplier is decided or the case is closed (OSL 19 kap. 3 § second paragraph).
 */
export const isSecret = (procurement: Procurement): boolean =>
  (procurement.phase === 'advertising' || procurement.phase === 'evaluation') &&
  procurement.hold.kind !== 'cancelled' &&
  procurement.awardDecided === null;
