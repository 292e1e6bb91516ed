import { z } from 'zod';
import { addMonths, type LocalDate, localDateSchema } from '#domain/localDate';
import { oreSchema } from '#domain/money';
import { phases } from '#domain/procurement';
import { ok, type Result, refuse } from '#domain/result';

const line = z.string().trim().max(300, 'text.tooLong');
const prose = z.string().trim().max(20_000, 'text.tooLong');
const day = localDateSchema.nullable();
const reference = z.string().min(1).nullable();

export const deviationKinds = [
  'delivery',
  'quality',
  'quantity',
  'price',
  'invoice',
  'service',
  'other',
] as const;
export const weights = ['minor', 'serious', 'critical'] as const;
/** What the municipality did about a deviation: påminnelse, reklamation, vite, hävning. */
export const correctiveActions = ['reminder', 'complaint', 'penalty', 'termination'] as const;

/** A deviation (avvikelse) from an agreement: what happened, what was done, and how it was closed. */
export const deviationFacts = z.object({
  agreementId: z.string().min(1),
  supplierId: reference,
  departmentId: reference,
  kind: z.enum(deviationKinds).nullable(),
  weight: z.enum(weights),
  happenedOn: localDateSchema,
  what: prose.min(1, 'deviation.nothing'),
  contactedOn: day,
  repliedOn: day,
  reply: prose,
  action: z.enum(correctiveActions).nullable(),
  actedOn: day,
  penalty: oreSchema.nullable(),
  followUpOn: day,
  closedOn: day,
  closedHow: prose,
});
export type DeviationFacts = z.infer<typeof deviationFacts>;
export type Deviation = DeviationFacts & { readonly id: string };

/** A deviation as it is first written: one line, today, minor. */
export const newDeviation = (
  agreementId: string,
  what: string,
  supplierId: string | null,
  today: LocalDate,
): DeviationFacts => ({
  agreementId,
  supplierId,
  departmentId: null,
  kind: null,
  weight: 'minor',
  happenedOn: today,
  what,
  contactedOn: null,
  repliedOn: null,
  reply: '',
  action: null,
  actedOn: null,
  penalty: null,
  followUpOn: null,
  closedOn: null,
  closedHow: '',
});

const order = ['contactedOn', 'repliedOn', 'actedOn', 'followUpOn', 'closedOn'] as const;

/**
 * The deviation where its days hold together; nothing is done about it before it happened. A refusal
 * stands at the day that was changed: at when it happened, where that is among the `changed`.
 */
export const checkedDeviation = (
  facts: DeviationFacts,
  changed: object,
): Result<DeviationFacts> => {
  for (const later of order) {
    const to = facts[later];
    if (to !== null && to < facts.happenedOn) {
      const details = { earlier: 'happenedOn', later, from: facts.happenedOn, to };
      return refuse('procurement.datesBackwards', details, later in changed ? later : 'happenedOn');
    }
  }
  return ok(facts);
};

export const wishes = ['extend', 'letEnd', 'change'] as const;

/** What one department that uses an agreement says of it; `grade` 1 (poor) to 5. */
export const experienceFacts = z.object({
  agreementId: z.string().min(1),
  departmentId: z.string().min(1, 'experience.noDepartment'),
  askedOn: localDateSchema,
  answerBy: day,
  answeredOn: day,
  grade: z.number().int().min(1, 'grade.outside').max(5, 'grade.outside').nullable(),
  wish: z.enum(wishes).nullable(),
  answer: prose,
});
export type ExperienceFacts = z.infer<typeof experienceFacts>;
export type Experience = ExperienceFacts & { readonly id: string };

/** The experience after a change: with its whole answer taken away it is no longer answered. */
export const answeredOrNot = (facts: ExperienceFacts, changed: object): ExperienceFacts => {
  const touches = ['grade', 'wish', 'answer'].some((name) => name in changed);
  const isEmpty = facts.grade === null && facts.wish === null && facts.answer === '';
  return touches && isEmpty ? { ...facts, answeredOn: null } : facts;
};

/** A lesson (erfarenhet): what was learned, and on what it may be found again. */
export const lessonFacts = z.object({
  lesson: prose.min(1, 'lesson.nothing'),
  learnedOn: localDateSchema,
  byWhom: line,
  agreementId: reference,
  procurementId: reference,
  categoryId: reference,
  supplierId: reference,
  phase: z.enum(phases).nullable(),
});
export type LessonFacts = z.infer<typeof lessonFacts>;
export type Lesson = LessonFacts & { readonly id: string };

/** A lesson that says nothing yet, bound to nothing. */
export const newLesson = (id: string, learnedOn: LocalDate, byWhom: string): Lesson => ({
  id,
  lesson: '',
  learnedOn,
  byWhom,
  agreementId: null,
  procurementId: null,
  categoryId: null,
  supplierId: null,
  phase: null,
});

/** Whether a lesson bears on something of this category, with these suppliers, or on the record itself. */
export const bearsOn = (
  lesson: LessonFacts,
  on: {
    readonly recordIds: readonly string[];
    readonly categoryId: string | null;
    readonly supplierIds: readonly string[];
  },
): boolean =>
  on.recordIds.some((id) => lesson.agreementId === id || lesson.procurementId === id) ||
  (on.categoryId !== null && lesson.categoryId === on.categoryId) ||
  (lesson.supplierId !== null && on.supplierIds.includes(lesson.supplierId));

/** On what ground a contract was changed: LOU 17 kap. 9, 10, 11, 12 and 14 §§. */
export const modificationGrounds = [
  'minor',
  'clause',
  'supplementary',
  'unforeseen',
  'notSubstantial',
] as const;
export type ModificationGround = (typeof modificationGrounds)[number];

/** A change of the contract; `amount` in öre, negative where it became smaller. */
export const modificationFacts = z.object({
  agreementId: z.string().min(1),
  modifiedOn: localDateSchema,
  what: prose.min(1, 'modification.nothing'),
  ground: z.enum(modificationGrounds),
  amount: z.number().int(),
});
export type ModificationFacts = z.infer<typeof modificationFacts>;
export type Modification = ModificationFacts & { readonly id: string };

/** A certificate or insurance that the supplier must keep valid. */
export const certificateFacts = z.object({
  agreementId: z.string().min(1),
  name: line.min(1, 'title.missing'),
  expiresOn: localDateSchema,
});
export type CertificateFacts = z.infer<typeof certificateFacts>;
export type Certificate = CertificateFacts & { readonly id: string };

/** How closely an agreement is followed: A every quarter, B twice a year, C every year. */
export const followUpClasses = ['A', 'B', 'C'] as const;
export type FollowUpClass = (typeof followUpClasses)[number];

const monthsBetween = { A: 3, B: 6, C: 12 } as const;

/** The day of the next follow-up meeting: its class's months after the last one, or after the start. */
export const nextFollowUp = (
  followUpClass: FollowUpClass | null,
  last: LocalDate | null,
): LocalDate | null =>
  followUpClass === null || last === null ? null : addMonths(last, monthsBetween[followUpClass]);

/**
 * Whether the grounds for exclusion (LOU 13 kap.) should be checked again before an extension: never
 * checked, or a year or more ago. The year is our advice; the law names none.
 */
export const isExclusionCheckDue = (checkedOn: LocalDate | null, today: LocalDate): boolean =>
  checkedOn === null || addMonths(checkedOn, 12) <= today;
