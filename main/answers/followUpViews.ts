import type { AgreementLink, AgreementView, SupplierElsewhere } from '#contract/agreements';
import type {
  DeviationRow,
  LessonRow,
  SupplierEvent,
  SupplierRow,
  SupplierView,
} from '#contract/followUps';
import type { Agreement } from '#domain/agreement';
import { decidedSteps } from '#domain/agreementSteps';
import { casePlanOf } from '#domain/casePlan';
import { caseRegimeOf } from '#domain/caseRegime';
import { bearsOn, type Deviation, type Lesson } from '#domain/followUp';
import { thresholdOn } from '#domain/law/thresholds';
import { addDays, type LocalDate } from '#domain/localDate';
import { type ModificationBase, modificationRules } from '#domain/modification';
import { newProcurement } from '#domain/procurement';
import type { Registers } from '#domain/register';
import type { Reads } from '#main/database/store';
import { type KnownAgreement, type Overview, planChoiceOf } from './overview.ts';
import { namesIn } from './views.ts';

/** Deviations with the names of what they belong to. */
export const deviationRows = (
  deviations: readonly Deviation[],
  overview: Overview,
  today: LocalDate,
): DeviationRow[] => {
  const nameOf = namesIn(overview.registers());
  const agreements = overview.agreements(today);
  return deviations.map((deviation) => ({
    ...deviation,
    agreement: agreements.get(deviation.agreementId)?.agreement.title ?? '',
    supplier: nameOf('supplier', deviation.supplierId),
    department: nameOf('department', deviation.departmentId),
  }));
};

/** Lessons with the names of what they are bound to. */
export const lessonRows = (
  lessons: readonly Lesson[],
  overview: Overview,
  today: LocalDate,
): LessonRow[] => {
  const nameOf = namesIn(overview.registers());
  return lessons.map((lesson) => ({
    ...lesson,
    agreement:
      lesson.agreementId === null
        ? null
        : (overview.agreements(today).get(lesson.agreementId)?.agreement.title ?? null),
    procurement:
      lesson.procurementId === null
        ? null
        : (overview.procurements(today).get(lesson.procurementId)?.procurement.title ?? null),
    category: nameOf('category', lesson.categoryId),
    supplier: nameOf('supplier', lesson.supplierId),
  }));
};

/** The lessons that bear on a record, its category or its suppliers. */
export const lessonsOn = (
  on: Parameters<typeof bearsOn>[1],
  overview: Overview,
  reads: Reads,
  today: LocalDate,
): LessonRow[] =>
  lessonRows(
    reads.followUps.lesson.list().filter((lesson) => bearsOn(lesson, on)),
    overview,
    today,
  );

/**
 * What the changes of a contract are judged against (LOU 17 kap. 9, 11 and 12 §§): the kind and value
 * that it says itself, else those of the case it stems from, else goods or services; and whether they
 * are law for it.
 */
export const modificationBase = (
  agreement: Agreement,
  overview: Overview,
  today: LocalDate,
): ModificationBase => {
  const source =
    agreement.sourceProcurementId === null
      ? undefined
      : overview.procurements(today).get(agreement.sourceProcurementId)?.procurement;
  const contractKind = agreement.contractKind ?? source?.kind ?? null;
  const kind = contractKind === 'works' ? 'works' : 'goodsServices';
  const own = overview.settings().ownAmounts;
  const threshold = thresholdOn(kind, today, own);
  const atStart = thresholdOn(kind, agreement.start ?? today, own);
  const regime = source ? caseRegimeOf(source, [], own, today) : null;
  const value = agreement.ceiling ?? source?.estimatedValue ?? null;
  return {
    rules: modificationRules({
      contractKind,
      follows: regime?.state === 'judged' ? regime.follows : null,
      value,
      threshold: atStart.ok ? atStart.value : null,
    }),
    kind,
    value,
    threshold: threshold.ok ? threshold.value.amount : null,
  };
};

/** The other agreements that an agreement names, and those that name it. */
export const linksOf = (
  agreement: Agreement,
  overview: Overview,
  today: LocalDate,
): AgreementLink[] => {
  const all = overview.agreements(today);
  const link = (relation: AgreementLink['relation'], known: KnownAgreement): AgreementLink => ({
    relation,
    id: known.agreement.id,
    title: known.agreement.title,
    end: known.term.end,
    latestEnd: known.term.latestEnd,
    distributionUntil: known.agreement.distributionUntil,
  });
  const named = (
    [
      ['framework', agreement.frameworkId],
      ['predecessor', agreement.predecessorId],
      ['distribution', agreement.distributionId],
    ] as const
  ).flatMap(([relation, id]) => {
    const known = id === null ? undefined : all.get(id);
    return known ? [link(relation, known)] : [];
  });
  const naming = [...all.values()].flatMap((known) => {
    const other = known.agreement;
    if (other.frameworkId === agreement.id) return [link('callOff', known)];
    if (other.predecessorId === agreement.id) return [link('successor', known)];
    return other.distributionId === agreement.id ? [link('distributed', known)] : [];
  });
  return [...named, ...naming];
};

/** Whether a deviation from an agreement was this supplier's: it says so, or there is no other. */
const isBy = (
  { supplierId }: Pick<Deviation, 'supplierId'>,
  id: string,
  { suppliers }: Agreement,
): boolean => supplierId === id || (supplierId === null && suppliers.length === 1);

/** What each supplier of an agreement did under other agreements, by the supplier's id. */
export const elsewhereOf = (
  agreement: Agreement,
  overview: Overview,
  reads: Reads,
  today: LocalDate,
): ReadonlyMap<string, SupplierElsewhere> => {
  const counts = new Map(
    agreement.suppliers.map(({ supplierId }) => [
      supplierId,
      { agreements: 0, deviations: 0, openDeviations: 0 },
    ]),
  );
  for (const { agreement: other } of overview.agreements(today).values()) {
    if (other.id === agreement.id) continue;
    for (const { supplierId } of other.suppliers) {
      const count = counts.get(supplierId);
      if (!count) continue;
      const theirs = reads.followUps.deviation
        .of(other.id)
        .filter((deviation) => isBy(deviation, supplierId, other));
      count.agreements += 1;
      count.deviations += theirs.length;
      count.openDeviations += theirs.filter(({ closedOn }) => closedOn === null).length;
    }
  }
  return counts;
};

/** Whether a new procurement begun on `today` would be in time for the day after the agreement ends. */
export const newProcurementIn = (
  { agreement, term }: Pick<KnownAgreement, 'agreement' | 'term'>,
  overview: Overview,
  today: LocalDate,
): AgreementView['newProcurement'] => {
  if (term.end === null || term.end < today) return null;
  const imagined = newProcurement(
    agreement.id,
    { title: agreement.title, procedure: 'open', contractStartWished: addDays(term.end, 1) },
    today,
  );
  const plan = casePlanOf(imagined, planChoiceOf(overview.settings()), today);
  return plan.state === 'planned'
    ? { isInTime: plan.holds, beginBy: plan.beginBy, earliest: plan.earliest }
    : null;
};

/** The rows of the suppliers' list. */
export const supplierRows = (
  registers: Registers,
  overview: Overview,
  reads: Reads,
  today: LocalDate,
): SupplierRow[] => {
  const counts = new Map<string, { agreements: number; running: number }>();
  for (const { agreement, term } of overview.agreements(today).values()) {
    for (const { supplierId } of agreement.suppliers) {
      const known = counts.get(supplierId) ?? { agreements: 0, running: 0 };
      known.agreements += 1;
      if (term.state !== 'ended') known.running += 1;
      counts.set(supplierId, known);
    }
  }
  const open = new Map<string, number>();
  for (const { supplierId, closedOn } of reads.followUps.deviation.list()) {
    if (supplierId !== null && closedOn === null) {
      open.set(supplierId, (open.get(supplierId) ?? 0) + 1);
    }
  }
  return registers.suppliers.map(({ id, name, organisationNumber }) => ({
    id,
    name,
    organisationNumber,
    agreements: counts.get(id)?.agreements ?? 0,
    running: counts.get(id)?.running ?? 0,
    openDeviations: open.get(id) ?? 0,
  }));
};

/** A supplier with all that happened over its agreements, latest first; null where there is none. */
export const supplierView = (
  id: string,
  overview: Overview,
  reads: Reads,
  today: LocalDate,
): SupplierView | null => {
  const supplier = overview.registers().suppliers.find((one) => one.id === id);
  if (!supplier) return null;
  const theirs = [...overview.agreements(today).values()].filter(({ agreement }) =>
    agreement.suppliers.some(({ supplierId }) => supplierId === id),
  );
  const underTheirs = new Map(theirs.map(({ agreement }) => [agreement.id, agreement]));
  const deviations = reads.followUps.deviation.list().filter((deviation) => {
    const under = underTheirs.get(deviation.agreementId);
    return under ? isBy(deviation, id, under) : deviation.supplierId === id;
  });
  const lessons = lessonRows(
    reads.followUps.lesson.list().filter(({ supplierId }) => supplierId === id),
    overview,
    today,
  );
  return {
    supplier,
    agreements: theirs.map(({ agreement, term }) => ({
      id: agreement.id,
      title: agreement.title,
      number: agreement.registryNumber ?? agreement.number,
      end: term.end,
      isRunning: term.state !== 'ended',
    })),
    deviations: deviationRows(deviations, overview, today),
    lessons,
    events: [
      ...theirs.flatMap(eventsOfAgreement),
      ...deviations.flatMap((deviation) => eventsOfDeviation(deviation, overview, today)),
      ...lessons.map(
        (lesson): SupplierEvent => ({
          key: `lesson-${lesson.id}`,
          on: lesson.learnedOn,
          kind: 'lesson',
          text: lesson.lesson,
          agreement: null,
        }),
      ),
    ].sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0)),
  };
};

const eventsOfAgreement = ({ agreement, term }: KnownAgreement): SupplierEvent[] => {
  const about = { id: agreement.id, title: agreement.title };
  const event = (kind: SupplierEvent['kind'], on: LocalDate | null, text: string, part: string) =>
    on === null
      ? []
      : [{ key: `${kind}-${agreement.id}-${part}`, on, kind, text, agreement: about }];
  return [
    ...event('start', agreement.start, agreement.title, ''),
    ...decidedSteps(agreement).flatMap(({ decision }) =>
      event('decision', decision.decidedOn, decision.choice, decision.id),
    ),
    ...(term.state === 'ended' ? event('end', term.end, agreement.title, '') : []),
  ];
};

const eventsOfDeviation = (
  deviation: Deviation,
  overview: Overview,
  today: LocalDate,
): SupplierEvent[] => {
  const known = overview.agreements(today).get(deviation.agreementId)?.agreement;
  const agreement = known ? { id: known.id, title: known.title } : null;
  const event = (kind: SupplierEvent['kind'], on: LocalDate | null, text: string) =>
    on === null ? [] : [{ key: `${kind}-${deviation.id}`, on, kind, text, agreement }];
  return [
    ...event('deviation', deviation.happenedOn, deviation.what),
    ...event('reply', deviation.repliedOn, deviation.reply),
    ...(deviation.action ? event('action', deviation.actedOn, deviation.action) : []),
    ...event('closed', deviation.closedOn, deviation.closedHow),
  ];
};
