import { z } from 'zod';
import type { PriorNoticeWindow, TenderDeadlineFinding } from '#domain/advertising';
import type { ComputedDate } from '#domain/calendar';
import type { CasePlan, PlanSlip } from '#domain/casePlan';
import type { CaseRegime } from '#domain/caseRegime';
import { caseReviewFacts } from '#domain/caseReview';
import type { Gate } from '#domain/gates';
import type { LocalDate } from '#domain/localDate';
import type { Ore } from '#domain/money';
import { type Phase, type Procurement, phases, procurementFacts } from '#domain/procurement';
import type { Deadline } from '#domain/reminders';
import type { SigningCourse } from '#domain/review';
import { ask, byId, gives, id, nothing, reason } from './ask.ts';
import type { Attachment, Note } from './belongings.ts';
import type { LessonRow } from './followUps.ts';
import { ids, type ManyChanged } from './many.ts';

/** A row of the case list and a card of the board: names resolved, what is next computed. */
export type ProcurementRow = {
  readonly id: string;
  readonly registryNumber: string | null;
  readonly title: string;
  readonly phase: Phase;
  readonly hold: Procurement['hold']['kind'];
  readonly holdReason: string | null;
  readonly department: string | null;
  readonly procurer: string | null;
  readonly category: string | null;
  readonly procedure: Procurement['procedure'];
  readonly kind: Procurement['kind'];
  readonly estimatedValue: Ore | null;
  readonly secret: boolean;
  readonly missing: number;
  readonly warnings: number;
  /** The gate item to see to first, or null when the gate is open (or there is none). */
  readonly nextItem: Gate['items'][number] | null;
  readonly nextDeadline: Deadline | null;
  /** The day the present phase began. */
  readonly phaseSince: LocalDate;
  /** That its time plan no longer holds; null while it does, or while there is none. */
  readonly planSlip: PlanSlip | null;
};

/** One date on a case: what happened (given) and what is counted from it. */
export type CaseDate = {
  readonly id: CaseDateId;
  readonly date: LocalDate;
  readonly computed: ComputedDate | null;
};

export type CaseDateId =
  | 'priorNoticeSent'
  | 'noticeSent'
  | 'minimumApplicationDay'
  | 'applicationDeadline'
  | 'invitationSent'
  | 'minimumTenderDay'
  | 'questionsClose'
  | 'additionalInformation'
  | 'tenderDeadline'
  | 'tendersOpened'
  | 'awardDecided'
  | 'notificationSent'
  | 'standstillLastDay'
  | 'reviewReceived'
  | 'newGroundsLastDay'
  | 'appealLastDay'
  | 'tenDaysLastDay'
  | 'earliestSigning'
  | 'contractSigned'
  | 'contractAwardNoticeDue'
  | 'documentationDue'
  | 'ineffectivenessLastDay'
  | 'damagesLastDay'
  | 'tendersValidUntil'
  | 'contractStartWished';

/** A case opened: its facts and all that follows from them today. */
export type ProcurementView = {
  readonly procurement: Procurement;
  readonly gate: Gate | null;
  readonly dates: readonly CaseDate[];
  readonly regime: CaseRegime;
  readonly tenderFindings: readonly TenderDeadlineFinding[];
  readonly priorNotice: PriorNoticeWindow | null;
  /** From when the contract may be signed, or what forbids it; null before the notification. */
  readonly signing: SigningCourse | null;
  readonly secret: boolean;
  readonly phaseSince: LocalDate;
  readonly planSlip: PlanSlip | null;
  readonly attachments: readonly Attachment[];
  readonly notes: readonly Note[];
  readonly deadlines: readonly Deadline[];
  /** Lessons on the case, its category, or the agreement it follows. */
  readonly lessons: readonly LessonRow[];
  /** The agreement this case was made to follow, if any. */
  readonly sourceAgreement: { readonly id: string; readonly title: string } | null;
};

/** A case as it is held beside others. */
export type ComparedCase = Pick<
  Procurement,
  | 'id'
  | 'title'
  | 'registryNumber'
  | 'kind'
  | 'procedure'
  | 'estimatedValue'
  | 'noticeSent'
  | 'tenderDeadline'
  | 'awardDecided'
  | 'contractSigned'
> & {
  readonly department: string | null;
  readonly procurer: string | null;
  readonly category: string | null;
  /** Days in each phase; null for one it has not been in. */
  readonly days: Readonly<Record<Phase, number | null>>;
  readonly reviews: number;
  readonly lessons: readonly string[];
};

/** What may be asked about procurements; what a change makes of the case is asked for where it is shown. */
export const procurementCommands = {
  'procurement.list': ask(nothing, gives<readonly ProcurementRow[]>()),
  'procurement.compare': ask(
    z.object({ ids: z.array(id).min(2).max(5) }),
    gives<readonly ComparedCase[]>(),
  ),
  'procurement.open': ask(byId, gives<ProcurementView>()),
  /** The time plan backwards from the wished start, with the real days where they are known. */
  'procurement.plan': ask(byId, gives<CasePlan>()),
  'procurement.start': ask(
    z.object({ title: procurementFacts.shape.title, facts: procurementFacts.partial() }),
    gives<{ id: string }>(),
  ),
  'procurement.describe': ask(z.object({ id, change: procurementFacts.partial() }), gives<null>()),
  /** Gives several cases the same person, department or category, in one write. */
  'procurement.describeMany': ask(
    z.object({
      ids,
      change: procurementFacts
        .pick({ departmentId: true, procurerId: true, deputyId: true, categoryId: true })
        .partial(),
    }),
    gives<ManyChanged>(),
  ),
  'procurement.pauseMany': ask(z.object({ ids, reason }), gives<ManyChanged>()),
  'procurement.override': ask(z.object({ id, item: z.string().max(60), reason }), gives<null>()),
  'procurement.withdrawOverride': ask(z.object({ id, item: z.string().max(60) }), gives<null>()),
  /** An application for review has come to the court. */
  'procurement.addReview': ask(
    z.object({ id, facts: caseReviewFacts.pick({ received: true, applicant: true }) }),
    gives<null>(),
  ),
  'procurement.describeReview': ask(
    z.object({ id, reviewId: id, change: caseReviewFacts.partial() }),
    gives<null>(),
  ),
  'procurement.removeReview': ask(z.object({ id, reviewId: id }), gives<null>()),
  'procurement.advance': ask(byId, gives<null>()),
  'procurement.moveBack': ask(z.object({ id, to: z.enum(phases), reason }), gives<null>()),
  'procurement.pause': ask(z.object({ id, reason }), gives<null>()),
  'procurement.cancel': ask(z.object({ id, reason }), gives<null>()),
  'procurement.resume': ask(byId, gives<null>()),
} as const;
