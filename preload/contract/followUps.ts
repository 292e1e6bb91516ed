import { z } from 'zod';
import type { CellSheet } from '#domain/departmentAnswers';
import {
  certificateFacts,
  type Deviation,
  deviationFacts,
  experienceFacts,
  type Lesson,
  lessonFacts,
  modificationFacts,
} from '#domain/followUp';
import { ask, byId, gives, id, nothing } from './ask.ts';

/** A file of answers as its cells show it. */
export type ChosenAnswers = { readonly fileName: string; readonly sheets: readonly CellSheet[] };

/** A deviation with the names of what it belongs to. */
export type DeviationRow = Deviation & {
  readonly agreement: string;
  readonly supplier: string | null;
  readonly department: string | null;
};

/** A lesson with the names of what it is bound to. */
export type LessonRow = Lesson & {
  readonly agreement: string | null;
  readonly procurement: string | null;
  readonly category: string | null;
  readonly supplier: string | null;
};

/** A row of the suppliers' list. */
export type SupplierRow = {
  readonly id: string;
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly agreements: number;
  readonly running: number;
  readonly openDeviations: number;
};

/** One thing in a supplier's history, over all agreements. */
export type SupplierEvent = {
  readonly key: string;
  readonly on: string;
  readonly kind:
    | 'start'
    | 'end'
    | 'decision'
    | 'deviation'
    | 'action'
    | 'reply'
    | 'closed'
    | 'lesson';
  readonly text: string;
  readonly agreement: { readonly id: string; readonly title: string } | null;
};

/** A supplier opened: its agreements and everything that happened with it, latest first. */
export type SupplierView = {
  readonly supplier: {
    readonly id: string;
    readonly name: string;
    readonly organisationNumber: string | null;
  };
  readonly agreements: readonly {
    readonly id: string;
    readonly title: string;
    readonly number: string | null;
    readonly end: string | null;
    readonly isRunning: boolean;
  }[];
  readonly deviations: readonly DeviationRow[];
  readonly lessons: readonly LessonRow[];
  readonly events: readonly SupplierEvent[];
};

const kept = gives<{ id: string }>();

/**
 * What may be asked about what is followed up. A `keep` without id is a new record and takes all its
 * facts; with an id it changes those that are given and leaves the others as they are.
 */
export const followUpCommands = {
  'deviation.list': ask(nothing, gives<readonly DeviationRow[]>()),
  'deviation.keep': ask(z.object({ id: id.nullable(), facts: deviationFacts.partial() }), kept),
  'deviation.remove': ask(byId, gives<null>()),
  'experience.keep': ask(z.object({ id: id.nullable(), facts: experienceFacts.partial() }), kept),
  'experience.remove': ask(byId, gives<null>()),
  /**
   * Opens the system's dialog and gives what the cells of the chosen file show; null when it was
   * closed. Nothing is kept.
   */
  'experience.choose': ask(nothing, gives<ChosenAnswers | null>()),
  /** Answers from a spreadsheet, pasted or of a file: each on what the department was asked, or as new. One write. */
  'experience.takeIn': ask(
    z.object({
      agreementId: id,
      answers: z
        .array(experienceFacts.pick({ departmentId: true, grade: true, wish: true, answer: true }))
        .min(1, 'experience.noneUnderstood')
        .max(500, 'experience.tooMany'),
    }),
    gives<null>(),
  ),
  /** Notes that departments were asked on the day, to answer by another. */
  'experience.ask': ask(
    z.object({
      agreementId: id,
      departmentIds: z.array(id).min(1, 'experience.noDepartment').max(100),
      answerBy: experienceFacts.shape.answerBy,
    }),
    gives<null>(),
  ),
  'lesson.list': ask(nothing, gives<readonly LessonRow[]>()),
  'lesson.keep': ask(
    z.object({
      id: id.nullable(),
      facts: lessonFacts.omit({ byWhom: true, learnedOn: true }).partial(),
    }),
    kept,
  ),
  'lesson.remove': ask(byId, gives<null>()),
  'modification.keep': ask(
    z.object({ id: id.nullable(), facts: modificationFacts.partial() }),
    kept,
  ),
  'modification.remove': ask(byId, gives<null>()),
  'certificate.keep': ask(z.object({ id: id.nullable(), facts: certificateFacts.partial() }), kept),
  'certificate.remove': ask(byId, gives<null>()),
  'supplier.list': ask(nothing, gives<readonly SupplierRow[]>()),
  'supplier.open': ask(byId, gives<SupplierView>()),
} as const;
