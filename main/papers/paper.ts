import type { AgreementRow, AgreementView } from '#contract/agreements';
import type { SupplierView } from '#contract/followUps';
import type { JournalRow } from '#contract/history';
import type { ProcurementView } from '#contract/procurements';
import type { TimeWindow } from '#domain/agreementTimeline';
import type { SummarySection } from '#domain/caseSummary';
import type { ExtensionDecision } from '#domain/extensionDecision';
import type { Deviation } from '#domain/followUp';
import type { LocalDate } from '#domain/localDate';
import type { Logo } from '#domain/logo';
import type { Deadline } from '#domain/reminders';
import type { Settings } from '#domain/settings';
import type { ListedAgreement } from './agreementTable.ts';
import type { Disclosure } from './disclosureTables.ts';

/** Whose paper it is and when it was made; `who` is the person who made it, `now` an instant. */
export type Letterhead = Pick<Settings, 'municipality' | 'unit' | 'language'> & {
  readonly today: LocalDate;
  readonly now: string;
  readonly who: string;
  readonly logo: Logo | null;
};

/** The name behind an id in one of the registers; null where there is none. */
export type NameOf = (
  register: 'department' | 'category' | 'person' | 'supplier',
  id: string | null,
) => string | null;

type Common = { readonly letterhead: Letterhead; readonly nameOf: NameOf };

/** A procurement from its facts to its journal, but for the parts left out. `journal` has the latest row first. */
export type ProcurementPaper = Common & {
  readonly kind: 'procurement';
  readonly view: ProcurementView;
  readonly leftOut: readonly SummarySection[];
  readonly journal: readonly JournalRow[];
};

/** An agreement: its term, options, suppliers and decisions. `journal` has the latest row first. */
export type AgreementPaper = Common & {
  readonly kind: 'agreement';
  readonly view: AgreementView;
  readonly journal: readonly JournalRow[];
};

/** One decision about an agreement's end, to be signed. `decision` is one of the agreement's own. */
export type DecisionPaper = Common & {
  readonly kind: 'decision';
  readonly view: AgreementView;
  readonly decision: ExtensionDecision;
  /** Whether a new procurement would have been in time, reckoned on the day of the decision. */
  readonly newProcurement: AgreementView['newProcurement'];
};

/** What happened under an agreement, what was said and done about it, and how it was closed. */
export type DeviationPaper = Common & {
  readonly kind: 'deviation';
  readonly view: AgreementView;
  readonly deviation: Deviation;
};

/** The questions that a department answers by hand before a decision; one sheet. */
export type ExperienceFormPaper = Common & {
  readonly kind: 'experienceForm';
  readonly view: AgreementView;
  readonly answerBy: LocalDate | null;
};

/** Everything that happened with a supplier, over all agreements. */
export type SupplierPaper = Common & { readonly kind: 'supplier'; readonly view: SupplierView };

/** Dates that must not be missed, in the order given. `selection` says what they were sifted by. */
export type DeadlinesPaper = Common & {
  readonly kind: 'deadlines';
  readonly deadlines: readonly Deadline[];
  readonly selection: string;
};

/** Agreements in the order given, with their sums. `selection` says what they were sifted by. */
export type AgreementsPaper = Common & {
  readonly kind: 'agreements';
  readonly agreements: readonly ListedAgreement[];
  readonly selection: string;
};

/** Agreements with years across, in the order given, under what they are grouped by. */
export type TimelinePaper = Common & {
  readonly kind: 'timeline';
  readonly rows: readonly AgreementRow[];
  readonly window: TimeWindow;
  readonly group: 'category' | 'owner' | null;
  readonly selection: string;
};

/** Agreements to be given out, masked where that is proposed, with the grounds and what it does not cover. */
export type DisclosurePaper = Disclosure & { readonly kind: 'disclosure' };

/** A paper the workbench can make, with everything that stands on it. */
export type Paper =
  | ProcurementPaper
  | AgreementPaper
  | DecisionPaper
  | DeviationPaper
  | ExperienceFormPaper
  | SupplierPaper
  | DeadlinesPaper
  | AgreementsPaper
  | TimelinePaper
  | DisclosurePaper;
