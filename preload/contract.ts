import { z } from 'zod';
import type { TenderDeadlineFinding } from '#domain/advertising';
import {
  type Agreement,
  agreementFacts,
  extensionDecisionInput,
  type Term,
} from '#domain/agreement';
import { type ProposedList, targetFields } from '#domain/agreementList';
import type { ComputedDate } from '#domain/calendar';
import type { CasePlan } from '#domain/casePlan';
import type { CaseRegime } from '#domain/caseRegime';
import type { Gate } from '#domain/gates';
import { ownAmountRow, thresholdKinds } from '#domain/law/amounts';
import { type LocalDate, localDateSchema } from '#domain/localDate';
import type { Ore } from '#domain/money';
import { type Phase, type Procurement, phases, procurementFacts } from '#domain/procurement';
import {
  categoryFacts,
  departmentFacts,
  personFacts,
  type Registers,
  supplierFacts,
} from '#domain/register';
import { type Deadline, handling } from '#domain/reminders';
import type { Failure, Result } from '#domain/result';
import { type Settings, settings } from '#domain/settings';

/** One thing the window may ask: how its input is checked, and what it gives. */
type Ask<Input extends z.ZodType, Output> = { readonly input: Input; readonly gives: Output };

const ask = <Input extends z.ZodType, Output>(input: Input, gives: Output): Ask<Input, Output> => ({
  input,
  gives,
});

/** Marks the type of an answer; answers come from our own side and are not parsed. */
const gives = <Output>(): Output => undefined as Output;

const id = z.string().min(1).max(100);
const byId = z.object({ id });
const reason = z.string().trim().max(2000, 'text.tooLong');
const nothing = z.object({});
const subject = z.object({ kind: z.enum(['procurement', 'agreement']), id });
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time.notATime')
  .nullable();

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
};

/** One date on a case: what happened (given) and what is counted from it. */
export type CaseDate = {
  readonly id: CaseDateId;
  readonly date: LocalDate;
  readonly computed: ComputedDate | null;
};
export type CaseDateId =
  | 'noticeSent'
  | 'minimumTenderDay'
  | 'questionsClose'
  | 'additionalInformation'
  | 'tenderDeadline'
  | 'tendersOpened'
  | 'awardDecided'
  | 'notificationSent'
  | 'standstillLastDay'
  | 'earliestSigning'
  | 'contractSigned'
  | 'contractAwardNoticeDue'
  | 'documentationDue'
  | 'tendersValidUntil'
  | 'contractStartWished';

/** A copied file that belongs to a case or an agreement. `size` is in bytes, `addedAt` an instant. */
export type Attachment = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly addedAt: string;
  readonly addedBy: string;
};

/** A note somebody wrote; `at` is an instant. */
export type Note = {
  readonly id: string;
  readonly text: string;
  readonly at: string;
  readonly by: string;
};

/** One line of the history: who did what when, what it was before and became, and why. */
export type JournalRow = {
  readonly id: number;
  readonly at: string;
  readonly who: string;
  readonly command: string;
  readonly why: string | null;
  readonly subject: { readonly kind: string; readonly id: string; readonly title: string } | null;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | number | null;
    readonly after: string | number | null;
  }[];
};

/** A case opened: its facts and all that follows from them today. */
export type ProcurementView = {
  readonly procurement: Procurement;
  readonly gate: Gate | null;
  readonly dates: readonly CaseDate[];
  readonly regime: CaseRegime;
  readonly tenderFindings: readonly TenderDeadlineFinding[];
  readonly secret: boolean;
  readonly phaseSince: LocalDate;
  readonly attachments: readonly Attachment[];
  readonly notes: readonly Note[];
  readonly deadlines: readonly Deadline[];
  /** The agreement this case was made to follow, if any. */
  readonly sourceAgreement: { readonly id: string; readonly title: string } | null;
};

/** A row of the agreement list. `suppliers` are names in rank order. */
export type AgreementRow = {
  readonly id: string;
  readonly number: string | null;
  readonly registryNumber: string | null;
  readonly title: string;
  readonly category: string | null;
  readonly owner: string | null;
  readonly suppliers: readonly string[];
  readonly start: LocalDate | null;
  readonly state: Term['state'];
  readonly agreedEnd: LocalDate | null;
  readonly end: LocalDate | null;
  readonly latestEnd: LocalDate | null;
  /** Months of each option left; null when nobody has said. */
  readonly remainingMonths: readonly number[] | null;
  readonly automaticExtension: boolean;
  readonly decideBy: LocalDate | null;
  readonly closedBy: 'letEnd' | 'procureAnew' | 'terminate' | null;
  readonly ceiling: Ore | null;
  readonly valueUsed: Ore | null;
  readonly questions: number;
  /** What the register lacks: the work list of the agreement room. */
  readonly lacks: readonly ('end' | 'owner' | 'notice' | 'options' | 'supplier')[];
};

/** An agreement opened. Supplier names go with `agreement.suppliers`, in rank order. */
export type AgreementView = {
  readonly agreement: Agreement;
  readonly term: Term;
  readonly awaitsDecision: boolean;
  readonly suppliers: readonly {
    readonly id: string;
    readonly name: string;
    readonly organisationNumber: string | null;
    readonly rank: number | null;
  }[];
  readonly attachments: readonly Attachment[];
  readonly notes: readonly Note[];
  readonly deadlines: readonly Deadline[];
  readonly importName: string | null;
  /** Cases made to follow this agreement. */
  readonly successors: readonly { readonly id: string; readonly title: string }[];
};

/** A decision to take: one agreement whose option nobody has decided about. */
export type DecisionRow = {
  readonly agreementId: string;
  readonly title: string;
  readonly suppliers: readonly string[];
  readonly registryNumber: string | null;
  readonly owner: string | null;
  readonly decideBy: ComputedDate;
  readonly latestNotice: ComputedDate;
  /** True when no notice time is known, so that the days rest on the end itself. */
  readonly noticeAssumed: boolean;
  readonly end: LocalDate;
  readonly latestEnd: LocalDate | null;
  readonly nextOptionMonths: number | null;
  readonly automaticExtension: boolean;
};

/** What an import would do with one proposed agreement. */
export type ImportMatch = {
  readonly key: string;
  /** An agreement with the same number (or title, supplier and start) that is already here. */
  readonly existing: { readonly id: string; readonly title: string } | null;
};

/** A list read and understood but not yet taken in; nothing is stored. */
export type ListPreview = {
  readonly token: string;
  readonly fileName: string;
  readonly list: ProposedList;
  readonly matches: readonly ImportMatch[];
  /** True when the columns were proposed from an earlier import of the same headings. */
  readonly mappingRemembered: boolean;
};

/** What an import did. */
export type ImportOutcome = {
  readonly importId: string;
  readonly name: string;
  readonly agreements: number;
  readonly suppliers: number;
  readonly skipped: number;
  readonly questions: number;
};

/** The state of the store: where it is, and what a careful person wants to know about it. */
export type StoreAbout = {
  readonly path: string;
  readonly folder: string;
  readonly bytes: number;
  readonly schemaVersion: number;
  readonly appVersion: string;
  readonly lastBackup: { readonly path: string; readonly at: string } | null;
  /** `synced` or `network` when the folder is one that can harm a database. */
  readonly folderRisk: 'synced' | 'network' | null;
  readonly procurements: number;
  readonly agreements: number;
};

/** What the window needs before it draws anything. `today` and `now` come from the machine's clock. */
export type Opening = {
  readonly today: LocalDate;
  readonly now: string;
  readonly settings: Settings;
  readonly registers: Registers;
  readonly counts: Counts;
  readonly isEmpty: boolean;
  readonly lastSavedAt: string | null;
  readonly lastBackupAt: string | null;
  /** Reminders that came due while the workbench was closed. */
  readonly cameDueWhileClosed: number;
  readonly folderRisk: StoreAbout['folderRisk'];
};

/** The figures of the sidebar. `passed` and `today` are open deadlines. */
export type Counts = {
  readonly procurements: number;
  readonly agreements: number;
  readonly decisions: number;
  readonly deadlines: number;
  readonly passed: number;
  readonly today: number;
};

/** A hit of the search over everything. */
export type SearchHit = {
  readonly kind: 'procurement' | 'agreement' | 'supplier' | 'note' | 'attachment';
  readonly id: string;
  /** The case or agreement to open; for a supplier, null. */
  readonly subject: { readonly kind: 'procurement' | 'agreement'; readonly id: string } | null;
  readonly title: string;
  readonly detail: string;
};

/** What an undo or redo did: the command that was taken back or done again. */
export type Undone = { readonly command: string; readonly title: string | null };

/** A paper that was written, or null when the person closed the dialog. */
export type SavedPaper = { readonly path: string } | null;

/**
 * Everything that may pass between the window and the machine. Names are `aggregate.verb` in the
 * words of the work. A write either happens wholly and is in the journal, or answers a failure.
 */
export const commands = {
  'desk.open': ask(nothing, gives<Opening>()),
  'desk.counts': ask(nothing, gives<Counts>()),
  /** The window has kept everything that was being typed and may close. */
  'desk.leave': ask(nothing, gives<null>()),
  /** Only where the store could not be opened: puts the newest good backup in its place. */
  'store.restore': ask(nothing, gives<{ path: string }>()),

  'procurement.list': ask(nothing, gives<readonly ProcurementRow[]>()),
  'procurement.open': ask(byId, gives<ProcurementView>()),
  /** The time plan backwards from the wished start, with the real days where they are known. */
  'procurement.plan': ask(byId, gives<CasePlan>()),
  'procurement.start': ask(
    z.object({ title: procurementFacts.shape.title, facts: procurementFacts.partial() }),
    gives<{ id: string }>(),
  ),
  'procurement.describe': ask(
    z.object({ id, change: procurementFacts.partial() }),
    gives<ProcurementView>(),
  ),
  'procurement.override': ask(
    z.object({ id, item: z.string().max(60), reason }),
    gives<ProcurementView>(),
  ),
  'procurement.advance': ask(byId, gives<ProcurementView>()),
  'procurement.moveBack': ask(
    z.object({ id, to: z.enum(phases), reason }),
    gives<ProcurementView>(),
  ),
  'procurement.pause': ask(z.object({ id, reason }), gives<ProcurementView>()),
  'procurement.cancel': ask(z.object({ id, reason }), gives<ProcurementView>()),
  'procurement.resume': ask(byId, gives<ProcurementView>()),

  'agreement.list': ask(nothing, gives<readonly AgreementRow[]>()),
  'agreement.open': ask(byId, gives<AgreementView>()),
  'agreement.register': ask(
    z.object({ title: agreementFacts.shape.title, facts: agreementFacts.partial() }),
    gives<{ id: string }>(),
  ),
  'agreement.describe': ask(
    z.object({ id, change: agreementFacts.partial() }),
    gives<AgreementView>(),
  ),
  'agreement.decide': ask(
    z.object({ id, decision: extensionDecisionInput }),
    gives<{ view: AgreementView; procurementId: string | null }>(),
  ),
  'decision.list': ask(nothing, gives<readonly DecisionRow[]>()),

  'note.write': ask(
    z.object({ subject, text: z.string().trim().min(1, 'note.empty').max(20_000, 'text.tooLong') }),
    gives<Note>(),
  ),
  'note.remove': ask(byId, gives<null>()),
  /** Opens the system's dialog, copies what was chosen into the store; null when it was closed. */
  'attachment.choose': ask(z.object({ subject }), gives<readonly Attachment[] | null>()),
  'attachment.open': ask(byId, gives<null>()),
  'attachment.remove': ask(byId, gives<null>()),

  'deadline.list': ask(nothing, gives<readonly Deadline[]>()),
  'deadline.handle': ask(z.object({ key: z.string().max(300), handling }), gives<null>()),
  'deadline.reopen': ask(z.object({ key: z.string().max(300) }), gives<null>()),
  'deadline.add': ask(
    z.object({
      title: z.string().trim().min(1, 'title.missing').max(300, 'text.tooLong'),
      due: localDateSchema,
      time,
      ownerId: z.string().nullable(),
      subject: subject.nullable(),
    }),
    gives<{ id: string }>(),
  ),
  'deadline.remove': ask(byId, gives<null>()),

  /** Opens the system's dialog and reads what was chosen; null when it was closed. */
  'list.choose': ask(nothing, gives<ListPreview | null>()),
  /** Reads cells that were pasted. */
  'list.paste': ask(
    z.object({ text: z.string().max(20_000_000, 'list.tooLarge') }),
    gives<ListPreview>(),
  ),
  /** The same list with other columns. */
  'list.remap': ask(
    z.object({
      token: id,
      choices: z.array(
        z.object({
          sheet: z.string(),
          columns: z.array(
            z.object({ target: z.enum(targetFields), column: z.number().int().min(0).max(20_000) }),
          ),
          headerRow: z.number().int().min(1).optional(),
        }),
      ),
    }),
    gives<ListPreview>(),
  ),
  /** Takes in the agreements with these keys, in one transaction. */
  'list.takeIn': ask(
    z.object({
      token: id,
      keys: z.array(z.string().max(300)).max(200_000),
      name: z.string().trim().min(1, 'title.missing').max(200, 'text.tooLong'),
    }),
    gives<ImportOutcome>(),
  ),
  /** Stops a reading that goes on. */
  'list.stop': ask(nothing, gives<null>()),

  'register.list': ask(nothing, gives<Registers>()),
  'department.keep': ask(
    z.object({ id: id.nullable(), facts: departmentFacts }),
    gives<{ id: string }>(),
  ),
  'department.archive': ask(z.object({ id, archived: z.boolean() }), gives<null>()),
  'category.keep': ask(
    z.object({ id: id.nullable(), facts: categoryFacts }),
    gives<{ id: string }>(),
  ),
  'category.archive': ask(z.object({ id, archived: z.boolean() }), gives<null>()),
  'person.keep': ask(z.object({ id: id.nullable(), facts: personFacts }), gives<{ id: string }>()),
  'person.archive': ask(z.object({ id, archived: z.boolean() }), gives<null>()),
  'supplier.keep': ask(
    z.object({ id: id.nullable(), facts: supplierFacts }),
    gives<{ id: string }>(),
  ),

  'settings.choose': ask(settings.omit({ ownAmounts: true }).partial(), gives<Settings>()),

  /** A threshold that the municipality enters itself; who and when are ours to say. */
  'amount.keep': ask(ownAmountRow.omit({ addedBy: true, addedAt: true }), gives<null>()),
  'amount.remove': ask(
    z.object({ kind: z.enum(thresholdKinds), validFrom: localDateSchema }),
    gives<null>(),
  ),

  'history.list': ask(
    z.object({ subject: subject.nullable(), before: z.number().int().nullable() }),
    gives<readonly JournalRow[]>(),
  ),
  'history.undo': ask(nothing, gives<Undone>()),
  'history.redo': ask(nothing, gives<Undone>()),

  'search.find': ask(z.object({ text: z.string().max(200) }), gives<readonly SearchHit[]>()),

  'paper.procurement': ask(byId, gives<SavedPaper>()),
  'paper.agreement': ask(byId, gives<SavedPaper>()),
  'paper.decision': ask(z.object({ agreementId: id, decisionId: id }), gives<SavedPaper>()),
  'paper.show': ask(z.object({ path: z.string().max(4000) }), gives<null>()),

  /** The dates of one case or agreement, or all of them, as a file for another calendar. */
  'calendar.save': ask(z.object({ subject: subject.nullable() }), gives<SavedPaper>()),

  'store.about': ask(nothing, gives<StoreAbout>()),
  'store.backUp': ask(nothing, gives<{ path: string }>()),
  'store.showFolder': ask(nothing, gives<null>()),
  'example.fill': ask(nothing, gives<null>()),
} as const;

export type Commands = typeof commands;
export type CommandName = keyof Commands;
/** What goes in, as the window writes it. */
export type Input<Name extends CommandName> = z.input<Commands[Name]['input']>;
/** What the answer function gets, after the check. */
export type Parsed<Name extends CommandName> = z.output<Commands[Name]['input']>;
export type Output<Name extends CommandName> = Commands[Name]['gives'];

/** Told to the window after each write: which records changed. The window asks anew for what it shows. */
export type Changed = {
  readonly kinds: readonly string[];
  readonly ids: readonly string[];
};

/** What the window is told without asking. */
export type Told =
  | { readonly kind: 'changed'; readonly changed: Changed }
  | { readonly kind: 'reading'; readonly rows: number; readonly of: number | null }
  | { readonly kind: 'openSubject'; readonly subject: { kind: string; id: string } }
  | { readonly kind: 'menu'; readonly action: MenuAction }
  | { readonly kind: 'dayTurned' }
  /** The window is about to close: keep what is being typed, then `desk.leave`. */
  | { readonly kind: 'closing' };

/** What the native menu can ask the window to do. */
export type MenuAction = 'undo' | 'redo' | 'new' | 'find' | 'import' | 'settings' | 'keys';

/** The window's end of the door, as the preload opens it on `window.desk`. */
export type Door = {
  readonly call: <Name extends CommandName>(
    name: Name,
    input: Input<Name>,
  ) => Promise<Result<Output<Name>, Failure>>;
  /** As `call`, with the answer as JSON: one long text crosses into the page, not many small objects. */
  readonly callForText: <Name extends CommandName>(
    name: Name,
    input: Input<Name>,
  ) => Promise<string>;
  readonly onTold: (listener: (told: Told) => void) => () => void;
};
