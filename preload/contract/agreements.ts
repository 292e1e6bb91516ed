import { z } from 'zod';
import { type Agreement, agreementFacts, type Term } from '#domain/agreement';
import type { AgreementLack } from '#domain/agreementLacks';
import type { ComputedDate } from '#domain/calendar';
import { extensionDecisionInput } from '#domain/extensionDecision';
import type { Certificate, Deviation, Experience, Modification } from '#domain/followUp';
import { type LocalDate, localDateSchema } from '#domain/localDate';
import type { ModificationBase } from '#domain/modification';
import type { Ore } from '#domain/money';
import type { Deadline } from '#domain/reminders';
import type { Delegation } from '#domain/settings';
import { ask, byId, gives, id, nothing } from './ask.ts';
import type { Attachment, Note } from './belongings.ts';
import type { LessonRow } from './followUps.ts';
import { ids, type ManyChanged } from './many.ts';

/** A row of the agreement list. `suppliers` are names in rank order, `departments` those that use it. */
export type AgreementRow = {
  readonly id: string;
  readonly number: string | null;
  readonly registryNumber: string | null;
  readonly title: string;
  readonly category: string | null;
  readonly owner: string | null;
  readonly departments: readonly string[];
  readonly suppliers: readonly string[];
  readonly start: LocalDate | null;
  readonly state: Term['state'];
  readonly agreedEnd: LocalDate | null;
  readonly end: LocalDate | null;
  readonly latestEnd: LocalDate | null;
  /** Nobody has said whether it can go on: its end is then not known to be the last one. */
  readonly isLatestEndUnknown: boolean;
  /** Months of each option left; null when nobody has said. */
  readonly remainingMonths: readonly number[] | null;
  readonly automaticExtension: boolean;
  readonly decideBy: LocalDate | null;
  readonly closedBy: 'letEnd' | 'procureAnew' | 'terminate' | null;
  readonly ceiling: Ore | null;
  readonly valueUsed: Ore | null;
  readonly questions: number;
  /** What the register lacks: the work list of the agreement room. */
  readonly lacks: readonly AgreementLack[];
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
    /** What else the register remembers of it, besides this agreement. */
    readonly elsewhere: SupplierElsewhere;
  }[];
  readonly attachments: readonly Attachment[];
  readonly notes: readonly Note[];
  readonly deadlines: readonly Deadline[];
  readonly importName: string | null;
  /** Cases made to follow this agreement. */
  readonly successors: readonly { readonly id: string; readonly title: string }[];
  readonly deviations: readonly Deviation[];
  readonly experiences: readonly Experience[];
  readonly modifications: readonly Modification[];
  /** What the changes are judged against (`judgedModifications`). */
  readonly modificationBase: ModificationBase;
  readonly certificates: readonly Certificate[];
  /** Lessons on the agreement, its category or its suppliers. */
  readonly lessons: readonly LessonRow[];
  /** Other agreements that this one names, or that name it. */
  readonly links: readonly AgreementLink[];
  /** Whether a new procurement would be in time for the day after the end; null without an end. */
  readonly newProcurement: {
    readonly isInTime: boolean;
    readonly beginBy: LocalDate;
    readonly earliest: LocalDate;
  } | null;
  /** Who may decide on the value under the delegation; null where no rule is entered. */
  readonly delegate: Delegation | null;
};

/** A supplier's other agreements, and the deviations from them. */
export type SupplierElsewhere = {
  readonly agreements: number;
  readonly deviations: number;
  readonly openDeviations: number;
};

/** Another agreement in its relation to this one; `end` is where its decisions have brought it. */
export type AgreementLink = {
  readonly relation:
    | 'framework'
    | 'callOff'
    | 'predecessor'
    | 'successor'
    | 'distribution'
    | 'distributed';
  readonly id: string;
  readonly title: string;
  readonly end: LocalDate | null;
  readonly latestEnd: LocalDate | null;
  /** Until when goods are brought out, where that is not their agreement's end. */
  readonly distributionUntil: LocalDate | null;
};

/** An agreement with something proposed to be masked in lists that are given out. */
export type MaskedRow = Pick<
  Agreement,
  'id' | 'title' | 'number' | 'registryNumber' | 'maskedFields' | 'maskGround'
>;

/** A decision to take: one agreement whose option nobody has decided about. */
export type DecisionRow = {
  readonly agreementId: string;
  readonly title: string;
  readonly suppliers: readonly string[];
  readonly registryNumber: string | null;
  readonly owner: string | null;
  readonly decideBy: ComputedDate;
  /** To be checked when no notice time is known, so that the days rest on the end itself. */
  readonly latestNotice: ComputedDate;
  readonly end: LocalDate;
  readonly latestEnd: LocalDate | null;
  readonly nextOptionMonths: number | null;
  readonly automaticExtension: boolean;
};

/** What may be asked about agreements; what a change makes of one is asked for where it is shown. */
export const agreementCommands = {
  'agreement.list': ask(nothing, gives<readonly AgreementRow[]>()),
  'agreement.masked': ask(nothing, gives<readonly MaskedRow[]>()),
  'agreement.open': ask(byId, gives<AgreementView>()),
  'agreement.register': ask(
    z.object({ title: agreementFacts.shape.title, facts: agreementFacts.partial() }),
    gives<{ id: string }>(),
  ),
  'agreement.describe': ask(z.object({ id, change: agreementFacts.partial() }), gives<null>()),
  /** Gives several agreements the same owner, deputy or category, in one write. */
  'agreement.describeMany': ask(
    z.object({
      ids,
      change: agreementFacts.pick({ categoryId: true, ownerId: true, deputyId: true }).partial(),
    }),
    gives<ManyChanged>(),
  ),
  'agreement.decide': ask(
    z.object({ id, decision: extensionDecisionInput }),
    gives<{ decisionId: string; procurementId: string | null }>(),
  ),
  /** When the supplier was told of a decision, and when it confirmed. */
  'agreement.confirm': ask(
    z.object({
      id,
      decisionId: id,
      told: z
        .object({
          notifiedOn: localDateSchema.nullable(),
          notifiedHow: z.string().trim().max(200, 'text.tooLong'),
          confirmedOn: localDateSchema.nullable(),
        })
        .partial(),
    }),
    gives<null>(),
  ),
  'decision.list': ask(nothing, gives<readonly DecisionRow[]>()),
} as const;
