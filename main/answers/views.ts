import type { AgreementRow, AgreementView, DecisionRow } from '#contract/agreements';
import type { Counts } from '#contract/desk';
import type { CaseDate, ProcurementRow, ProcurementView } from '#contract/procurements';
import { isLatestEndUnknown } from '#domain/agreement';
import { lacksOf } from '#domain/agreementLacks';
import { type CaseDays, priorNoticeOf } from '#domain/caseDays';
import { type PlanChoice, type PlanSlip, slipOf } from '#domain/casePlan';
import { awardsOfSameKind, caseRegimeOf, tenderFindingsOf } from '#domain/caseRegime';
import type { LocalDate } from '#domain/localDate';
import { isSecret, type Procurement, phaseSince } from '#domain/procurement';
import type { Registers } from '#domain/register';
import { type Deadline, isOpen } from '#domain/reminders';
import { delegateFor } from '#domain/settings';
import type { Reads } from '#main/database/store';
import {
  elsewhereOf,
  lessonsOn,
  linksOf,
  modificationBase,
  newProcurementIn,
} from './followUpViews.ts';
import {
  type KnownAgreement,
  type KnownProcurement,
  type Overview,
  planChoiceOf,
} from './overview.ts';

/** Names by id, for rows that show names where records keep ids. */
export const namesIn = (registers: Registers) => {
  const index = (records: readonly { id: string; name: string }[]) =>
    new Map(records.map(({ id, name }) => [id, name]));
  const maps = {
    department: index(registers.departments),
    category: index(registers.categories),
    person: index(registers.people),
    supplier: index(registers.suppliers),
  };
  return (register: keyof typeof maps, id: string | null): string | null =>
    id === null ? null : (maps[register].get(id) ?? null);
};

/** The first open deadline of each case or agreement, by the record's id. */
export const firstOpen = (
  deadlines: readonly Deadline[],
  today: LocalDate,
): Map<string, Deadline> => {
  const first = new Map<string, Deadline>();
  for (const deadline of deadlines) {
    if (isOpen(deadline, today) && !first.has(deadline.subject.id)) {
      first.set(deadline.subject.id, deadline);
    }
  }
  return first;
};

const slips = new WeakMap<KnownProcurement, PlanSlip | null>();

/** What has slipped in the plan of a case that is worked on; counted once for each case as it stands. */
export const planSlip = (known: KnownProcurement, choice: PlanChoice, today: LocalDate) => {
  const { procurement } = known;
  if (procurement.hold.kind !== 'active' || procurement.phase === 'contract') return null;
  const counted = slips.get(known);
  if (counted !== undefined) return counted;
  const slip = slipOf(procurement, choice, today);
  slips.set(known, slip);
  return slip;
};

/** The rows of the case list. */
export const procurementRows = (overview: Overview, today: LocalDate): ProcurementRow[] => {
  const nameOf = namesIn(overview.registers());
  const next = firstOpen(overview.deadlines(today), today);
  const choice = planChoiceOf(overview.settings());
  return [...overview.procurements(today).values()].map((known) => {
    const { procurement, gate } = known;
    const items = gate?.items ?? [];
    const unmet = items.filter((item) => item.state === 'missing' || item.state === 'warning');
    return {
      id: procurement.id,
      registryNumber: procurement.registryNumber,
      title: procurement.title,
      phase: procurement.phase,
      hold: procurement.hold.kind,
      holdReason: procurement.hold.kind === 'active' ? null : procurement.hold.reason,
      department: nameOf('department', procurement.departmentId),
      procurer: nameOf('person', procurement.procurerId),
      category: nameOf('category', procurement.categoryId),
      procedure: procurement.procedure,
      kind: procurement.kind,
      estimatedValue: procurement.estimatedValue,
      secret: isSecret(procurement),
      missing: items.filter((item) => item.state === 'missing').length,
      warnings: items.filter((item) => item.state === 'warning').length,
      nextItem: unmet[0] ?? null,
      nextDeadline: next.get(procurement.id) ?? null,
      phaseSince: phaseSince(procurement),
      planSlip: planSlip(known, choice, today),
    };
  });
};

/** The dates of a case in the order of its course, those that are known. */
const caseDates = (procurement: Procurement, days: CaseDays): CaseDate[] => {
  const given = (id: CaseDate['id'], date: LocalDate | null): CaseDate[] =>
    date === null ? [] : [{ id, date, computed: null }];
  const counted = (id: CaseDate['id'], computed: CaseDate['computed']): CaseDate[] =>
    computed === null ? [] : [{ id, date: computed.date, computed }];
  // Counted back from the deadline; in a very short tender period they would fall before the notice.
  const whileOut = (id: CaseDate['id'], computed: CaseDate['computed']): CaseDate[] =>
    counted(id, computed).filter(
      ({ date }) => procurement.noticeSent === null || date >= procurement.noticeSent,
    );
  return [
    ...given('priorNoticeSent', procurement.priorNoticeSent),
    ...given('noticeSent', procurement.noticeSent),
    ...counted('minimumApplicationDay', days.minimumApplicationDay),
    ...given('applicationDeadline', procurement.applicationDeadline),
    ...given('invitationSent', procurement.invitationSent),
    ...counted('minimumTenderDay', days.minimumTenderDay),
    ...whileOut('questionsClose', days.questionsClose),
    ...whileOut('additionalInformation', days.additionalInformation),
    ...given('tenderDeadline', procurement.tenderDeadline),
    ...given('tendersOpened', procurement.tendersOpened),
    ...given('awardDecided', procurement.awardDecided),
    ...given('notificationSent', procurement.notificationSent),
    ...counted('standstillLastDay', days.standstillLastDay),
    ...given('reviewReceived', procurement.reviews.at(-1)?.received ?? null),
    ...counted('newGroundsLastDay', days.newGroundsLastDay),
    ...counted('appealLastDay', days.appealLastDay),
    ...counted('tenDaysLastDay', days.tenDaysLastDay),
    ...counted('earliestSigning', days.earliestSigning),
    ...given('contractSigned', procurement.contractSigned),
    ...counted('contractAwardNoticeDue', days.contractAwardNoticeDue),
    ...counted('documentationDue', days.documentationDue),
    ...counted('ineffectivenessLastDay', days.ineffectivenessLastDay),
    ...counted('damagesLastDay', days.damagesLastDay),
    ...given('tendersValidUntil', procurement.tendersValidUntil),
    ...given('contractStartWished', procurement.contractStartWished),
  ];
};

const regimeIn = (overview: Overview, procurement: Procurement, today: LocalDate) => {
  const { ownAmounts } = overview.settings();
  const { categoryId } = procurement;
  const ofCategory = categoryId === null ? [] : overview.directAwards(categoryId, today);
  const awards = awardsOfSameKind(procurement, ofCategory);
  return caseRegimeOf(procurement, awards, ownAmounts, today);
};

/** A case as it is shown when opened. */
export const procurementView = (
  known: KnownProcurement,
  overview: Overview,
  reads: Reads,
  today: LocalDate,
): ProcurementView => {
  const { procurement, days, gate } = known;
  const source =
    procurement.sourceAgreementId === null
      ? undefined
      : overview.agreements(today).get(procurement.sourceAgreementId);
  const owner = { kind: 'procurement', id: procurement.id } as const;
  return {
    procurement,
    gate,
    dates: caseDates(procurement, days),
    regime: regimeIn(overview, procurement, today),
    tenderFindings: tenderFindingsOf(procurement),
    priorNotice: priorNoticeOf(procurement),
    signing: days.forGate.signing,
    secret: isSecret(procurement),
    phaseSince: phaseSince(procurement),
    planSlip: planSlip(known, planChoiceOf(overview.settings()), today),
    attachments: reads.belongings.attachmentsOf(owner),
    notes: reads.belongings.notesOf(owner),
    deadlines: overview.deadlinesOf({ procurement, days, gate }),
    lessons: lessonsOn(
      {
        recordIds: [
          procurement.id,
          ...(procurement.sourceAgreementId === null ? [] : [procurement.sourceAgreementId]),
        ],
        categoryId: procurement.categoryId,
        supplierIds: source?.agreement.suppliers.map(({ supplierId }) => supplierId) ?? [],
      },
      overview,
      reads,
      today,
    ),
    sourceAgreement: source ? { id: source.agreement.id, title: source.agreement.title } : null,
  };
};

/** The options left to decide about: none once a decision closed them, null where nobody has said. */
const remainingMonths = ({ agreement, term }: KnownAgreement): AgreementRow['remainingMonths'] => {
  if (agreement.options === null) return null;
  return term.closedBy === null ? term.remaining.map(({ months }) => months) : [];
};

/** The rows of the agreement list. */
export const agreementRows = (overview: Overview, today: LocalDate): AgreementRow[] => {
  const nameOf = namesIn(overview.registers());
  return [...overview.agreements(today).values()].map((known) => {
    const { agreement, term, awaits } = known;
    const closedBy = term.closedBy?.choice;
    return {
      id: agreement.id,
      number: agreement.number,
      registryNumber: agreement.registryNumber,
      title: agreement.title,
      category: nameOf('category', agreement.categoryId),
      owner: nameOf('person', agreement.ownerId),
      departments: agreement.departmentIds.flatMap((one) => nameOf('department', one) ?? []),
      suppliers: agreement.suppliers.flatMap((s) => nameOf('supplier', s.supplierId) ?? []),
      start: agreement.start,
      state: term.state,
      agreedEnd: term.agreedEnd,
      end: term.end,
      latestEnd: term.latestEnd,
      isLatestEndUnknown: isLatestEndUnknown(agreement, term),
      remainingMonths: remainingMonths(known),
      automaticExtension: agreement.automaticExtension,
      decideBy: awaits ? (term.decideBy?.date ?? null) : null,
      closedBy: closedBy === undefined || closedBy === 'extend' ? null : closedBy,
      ceiling: agreement.ceiling,
      valueUsed: agreement.valueUsed,
      questions: agreement.questions.length,
      lacks: lacksOf(agreement, term),
    };
  });
};

/** An agreement as it is shown when opened. */
export const agreementView = (
  known: KnownAgreement,
  overview: Overview,
  reads: Reads,
  today: LocalDate,
): AgreementView => {
  const { agreement, term, awaits } = known;
  const { followUps } = reads;
  const elsewhere = elsewhereOf(agreement, overview, reads, today);
  const suppliers = new Map(overview.registers().suppliers.map((s) => [s.id, s]));
  const owner = { kind: 'agreement', id: agreement.id } as const;
  return {
    agreement,
    term,
    awaitsDecision: awaits,
    suppliers: agreement.suppliers.flatMap(({ supplierId, rank }) => {
      const supplier = suppliers.get(supplierId);
      const other = elsewhere.get(supplierId);
      return supplier && other ? [{ ...supplier, rank, elsewhere: other }] : [];
    }),
    attachments: reads.belongings.attachmentsOf(owner),
    notes: reads.belongings.notesOf(owner),
    deadlines: overview.deadlinesOf({ agreement, term, awaits }),
    importName: agreement.importId === null ? null : reads.imports.nameOf(agreement.importId),
    successors: reads.procurements.following(agreement.id),
    deviations: followUps.deviation.of(agreement.id),
    experiences: followUps.experience.of(agreement.id),
    modifications: followUps.modification.of(agreement.id),
    modificationBase: modificationBase(agreement, overview, today),
    certificates: followUps.certificate.of(agreement.id),
    lessons: lessonsOn(
      {
        recordIds: [agreement.id],
        categoryId: agreement.categoryId,
        supplierIds: agreement.suppliers.map(({ supplierId }) => supplierId),
      },
      overview,
      reads,
      today,
    ),
    links: linksOf(agreement, overview, today),
    newProcurement: newProcurementIn(known, overview, today),
    delegate: delegateFor(
      overview.settings().delegations,
      agreement.ceiling ?? agreement.valueUsed,
    ),
  };
};

const inSwedish = new Intl.Collator('sv');

/** The agreements that a decision is to be taken on, soonest first. */
export const decisionsAhead = (overview: Overview, today: LocalDate) =>
  [...overview.agreements(today).values()]
    .flatMap(({ agreement, term, awaits }) => {
      const { decideBy, latestNotice, end } = term;
      if (!awaits || decideBy === null || latestNotice === null || end === null) return [];
      return [{ agreement, term, decideBy, latestNotice, end }];
    })
    .sort((one, other) =>
      one.decideBy.date < other.decideBy.date
        ? -1
        : one.decideBy.date > other.decideBy.date
          ? 1
          : inSwedish.compare(one.agreement.title, other.agreement.title),
    );

/** The decisions to take, soonest first. */
export const decisionRows = (overview: Overview, today: LocalDate): DecisionRow[] => {
  const nameOf = namesIn(overview.registers());
  return decisionsAhead(overview, today).map(
    ({ agreement, term, decideBy, latestNotice, end }) => ({
      agreementId: agreement.id,
      title: agreement.title,
      suppliers: agreement.suppliers.flatMap((s) => nameOf('supplier', s.supplierId) ?? []),
      registryNumber: agreement.registryNumber ?? agreement.number,
      owner: nameOf('person', agreement.ownerId),
      decideBy,
      latestNotice,
      end,
      latestEnd: term.latestEnd,
      nextOptionMonths: term.remaining[0]?.months ?? null,
      automaticExtension: agreement.automaticExtension,
    }),
  );
};

/** The figures of the sidebar. */
export const countsOf = (overview: Overview, today: LocalDate): Counts => {
  const open = overview.deadlines(today).filter((deadline) => isOpen(deadline, today));
  const procurements = [...overview.procurements(today).values()];
  const agreements = [...overview.agreements(today).values()];
  return {
    procurements: procurements.filter(({ procurement }) => procurement.hold.kind === 'active')
      .length,
    agreements: agreements.filter(({ term }) => term.state !== 'ended').length,
    decisions: agreements.filter(({ awaits }) => awaits).length,
    deadlines: open.length,
    passed: open.filter(({ due }) => due < today).length,
    today: open.filter(({ due }) => due === today).length,
  };
};
