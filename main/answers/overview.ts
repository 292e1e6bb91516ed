import { type Agreement, awaitsDecision, type Term, termOf } from '#domain/agreement';
import { type CaseDays, caseDaysOf } from '#domain/caseDays';
import type { PlanChoice } from '#domain/casePlan';
import { procedureDoubtOf } from '#domain/caseRegime';
import type { Certificate, Deviation, Experience } from '#domain/followUp';
import { type Gate, gateOf } from '#domain/gates';
import type { LocalDate } from '#domain/localDate';
import { merged } from '#domain/merged';
import type { Procurement } from '#domain/procurement';
import type { Registers } from '#domain/register';
import {
  byDue,
  type Deadline,
  deadlineOfOwn,
  deadlinesOfAgreement,
  deadlinesOfProcurement,
  type FollowUpDay,
  followUpDeadlines,
  type Handling,
  itemOf,
} from '#domain/reminders';
import type { Settings } from '#domain/settings';
import type { Steps } from '#main/database/steps';
import type { Reads } from '#main/database/store';

/** A case with all that follows from its facts today. */
export type KnownProcurement = {
  readonly procurement: Procurement;
  readonly days: CaseDays;
  readonly gate: Gate | null;
};

/** An agreement with all that follows from its facts today. */
export type KnownAgreement = {
  readonly agreement: Agreement;
  readonly term: Term;
  readonly awaits: boolean;
};

const procurementTables = new Set([
  'procurement',
  'phase_move',
  'gate_override',
  'review',
  'attachment',
]);
const agreementTables = new Set([
  'agreement',
  'agreement_supplier',
  'agreement_department',
  'extension_decision',
]);

/** What follows from a case's facts on `today`; `documents` is how many files hang on it. */
const knowProcurement = (
  procurement: Procurement,
  { ownAmounts }: Settings,
  today: LocalDate,
  documents: number,
): KnownProcurement => {
  const days = caseDaysOf(procurement);
  const procedureDoubt = procedureDoubtOf(procurement, ownAmounts, today);
  const gate = gateOf(procurement, { ...days.forGate, procedureDoubt }, today, documents);
  return { procurement, days, gate };
};

/** As {@link knowProcurement}, for one case: its files are counted here. */
export const knowAlone = (
  procurement: Procurement,
  settings: Settings,
  today: LocalDate,
  { belongings }: Pick<Reads, 'belongings'>,
): KnownProcurement => {
  const files = belongings.attachmentsOf({ kind: 'procurement', id: procurement.id });
  return knowProcurement(procurement, settings, today, files.length);
};

/** What every plan here is made with. */
export const planChoiceOf = ({ planAvoids, planLengths }: Settings): PlanChoice => ({
  avoid: planAvoids,
  lengths: planLengths,
});

const followUpTables = new Set(['deviation', 'experience', 'certificate']);

/** The days that hang on agreements' records, by agreement: what is open, unanswered, or runs out. */
const followUpDays = (
  deviations: readonly Deviation[],
  experiences: readonly Experience[],
  certificates: readonly Certificate[],
): Map<string, FollowUpDay[]> => {
  const days: FollowUpDay[] = [
    ...deviations.flatMap(
      ({ id: recordId, agreementId, followUpOn: due, closedOn, what: title }) =>
        due === null || closedOn !== null
          ? []
          : [{ agreementId, kind: 'deviationFollowUp', recordId, due, title } as const],
    ),
    ...experiences.flatMap(({ id: recordId, agreementId, answerBy: due, answeredOn }) =>
      due === null || answeredOn !== null
        ? []
        : [{ agreementId, kind: 'experienceDue', recordId, due, title: null } as const],
    ),
    ...certificates.map(
      ({ id: recordId, agreementId, expiresOn: due, name: title }) =>
        ({ agreementId, kind: 'certificateExpires', recordId, due, title }) as const,
    ),
  ];
  const byAgreement = new Map<string, FollowUpDay[]>();
  for (const day of days) {
    const known = byAgreement.get(day.agreementId);
    if (known) known.push(day);
    else byAgreement.set(day.agreementId, [day]);
  }
  return byAgreement;
};

const allFollowUpDays = ({ followUps: { deviation, experience, certificate } }: Reads) =>
  followUpDays(deviation.list(), experience.list(), certificate.list());

const followUpDaysOf = (id: string, { followUps }: Reads): readonly FollowUpDay[] => {
  const { deviation, experience, certificate } = followUps;
  return followUpDays(deviation.of(id), experience.of(id), certificate.of(id)).get(id) ?? [];
};

const registerTables = new Set(['department', 'category', 'person', 'supplier']);

/** How many changed records are taken up one by one before everything is read again. */
const fewEnough = 200;

/** How many records are taken up, or have their dates reckoned, at a time. */
const atOnce = 50;

const someOf = (ids: Iterable<string>): readonly string[] => {
  const some: string[] = [];
  for (const id of ids) if (some.push(id) === atOnce) break;
  return some;
};

type Derived = Omit<Deadline, 'handling'>;

/**
 * Every case, agreement and deadline with what is computed from them, kept in memory so that lists
 * answer at once. Derived only: it is read again from the store for each record that changes, and
 * wholly when the day turns.
 */
export const openOverview = (reads: Reads) => {
  let day: LocalDate | null = null;
  let procurements: Map<string, KnownProcurement> | null = null;
  /** By category and id, since every opened case is held against those of its own. */
  let directAwards: Map<string, Map<string, Procurement>> | null = null;
  let agreements: Map<string, KnownAgreement> | null = null;
  let deadlines: readonly Deadline[] | null = null;
  let handlings: ReadonlyMap<string, Handling> | null = null;
  let leads: ReadonlyMap<string, readonly number[]> | null = null;
  let followUps: Map<string, readonly FollowUpDay[]> | null = null;
  /** The records that were written since they were taken up as cases, and as agreements. */
  const waitingCases = new Set<string>();
  const waitingTerms = new Set<string>();
  /** The records whose deadlines are not as the records are, and those reckoned but not yet merged in. */
  const stale = new Set<string>();
  const reckoned = new Map<string, readonly Derived[]>();
  let settings: Settings | null = null;
  let registers: Registers | null = null;

  const turnTo = (today: LocalDate) => {
    if (day === today) return;
    day = today;
    procurements = null;
    agreements = null;
    deadlines = null;
  };
  const currentSettings = () => {
    settings ??= reads.settings();
    return settings;
  };
  const knowAgreement = (agreement: Agreement, today: LocalDate): KnownAgreement => {
    const term = termOf(agreement, currentSettings().decisionLeadDays, today);
    return { agreement, term, awaits: awaitsDecision(agreement, term) };
  };
  /** Keeps the direct awards as the cases are: what a case was before, and what it is now. */
  const placeAward = (before: Procurement | undefined, after: Procurement | undefined) => {
    if (directAwards === null) return;
    if (before?.categoryId) directAwards.get(before.categoryId)?.delete(before.id);
    if (!after?.categoryId || after.procedure !== 'directAward') return;
    const ofCategory = directAwards.get(after.categoryId) ?? new Map<string, Procurement>();
    directAwards.set(after.categoryId, ofCategory.set(after.id, after));
  };
  const takeUpCases = (known: Map<string, KnownProcurement>, today: LocalDate) => {
    for (const id of someOf(waitingCases)) {
      waitingCases.delete(id);
      const found = reads.procurements.find(id);
      placeAward(known.get(id)?.procurement, found ?? undefined);
      if (found) known.set(id, knowAlone(found, currentSettings(), today, reads));
      else known.delete(id);
    }
  };
  const allProcurements = (today: LocalDate) => {
    turnTo(today);
    if (procurements === null) {
      waitingCases.clear();
      directAwards = null;
      const documents = reads.belongings.attachmentCounts('procurement');
      const chosen = currentSettings();
      procurements = new Map(
        reads.procurements
          .list()
          .map((one) => [one.id, knowProcurement(one, chosen, today, documents.get(one.id) ?? 0)]),
      );
    }
    while (waitingCases.size > 0) takeUpCases(procurements, today);
    return procurements;
  };
  const takeUpTerms = (known: Map<string, KnownAgreement>, today: LocalDate) => {
    const ids = someOf(waitingTerms);
    const found = new Map(reads.agreements.some(ids).map((one) => [one.id, one]));
    for (const id of ids) {
      waitingTerms.delete(id);
      const one = found.get(id);
      if (one) known.set(id, knowAgreement(one, today));
      else known.delete(id);
    }
  };
  const allAgreements = (today: LocalDate) => {
    turnTo(today);
    if (agreements === null) {
      waitingTerms.clear();
      agreements = new Map(
        reads.agreements.list().map((one) => [one.id, knowAgreement(one, today)]),
      );
    }
    while (waitingTerms.size > 0) takeUpTerms(agreements, today);
    return agreements;
  };

  const deadlinesOfCase = ({ procurement, days }: KnownProcurement) =>
    deadlinesOfProcurement(procurement, days);
  const deadlinesOfTerm = ({ agreement, term }: KnownAgreement) => {
    followUps ??= allFollowUpDays(reads);
    return [
      ...deadlinesOfAgreement(agreement, term),
      ...followUpDeadlines(agreement, term, followUps.get(agreement.id) ?? []),
    ];
  };
  /** With what a person did with each, and when it is to be reminded of. */
  const withHandling = (derived: readonly Derived[]): Deadline[] => {
    handlings ??= reads.deadlines.handlings();
    const handled = handlings;
    leads ??= reads.deadlines.leads();
    const set = leads;
    return derived.map((one) => {
      const leadDays = set.get(itemOf(one));
      const handling = handled.get(one.key) ?? null;
      return leadDays ? { ...one, handling, leadDays } : { ...one, handling };
    });
  };
  const inOrder = (derived: readonly Derived[]): Deadline[] => withHandling(derived).sort(byDue);
  const ownDeadlines = () => reads.deadlines.own().map(deadlineOfOwn);
  const reckonStale = (
    cases: ReadonlyMap<string, KnownProcurement>,
    terms: ReadonlyMap<string, KnownAgreement>,
  ) => {
    for (const id of someOf(stale)) {
      const [known, term] = [cases.get(id), terms.get(id)];
      stale.delete(id);
      reckoned.set(id, [
        ...(known ? deadlinesOfCase(known) : []),
        ...(term ? deadlinesOfTerm(term) : []),
      ]);
    }
  };
  const allDeadlines = (today: LocalDate): readonly Deadline[] => {
    turnTo(today);
    const cases = allProcurements(today);
    const terms = allAgreements(today);
    if (deadlines === null) {
      stale.clear();
      reckoned.clear();
      deadlines = inOrder([
        ...[...cases.values()].flatMap(deadlinesOfCase),
        ...[...terms.values()].flatMap(deadlinesOfTerm),
        ...ownDeadlines(),
      ]);
    }
    while (stale.size > 0) reckonStale(cases, terms);
    if (reckoned.size > 0) {
      // One's own dates are few, and may have moved from one record to another.
      const kept = deadlines.filter(
        ({ kind, subject }) => kind !== 'own' && !reckoned.has(subject.id),
      );
      const changed = inOrder([...[...reckoned.values()].flat(), ...ownDeadlines()]);
      deadlines = merged(kept, changed, byDue);
      reckoned.clear();
    }
    return deadlines;
  };

  /** Counts what is taken up, so that work in steps sees that it no longer holds. */
  let turn = 0;
  const isReady = (today: LocalDate): boolean =>
    day === today && procurements !== null && agreements !== null && deadlines !== null;

  return {
    /** Whether everything is in memory for `today`, so that a question reads no record. */
    isReady,
    /**
     * Reads and reckons everything for `today` a record a step, so that the next question need not.
     * What others asked for or wrote meanwhile goes before, and is left as it is.
     */
    *prepare(today: LocalDate): Steps<void> {
      turnTo(today);
      const since = turn;
      const holds = () => day === today && turn === since;
      const cases = new Map<string, KnownProcurement>();
      const chosen = currentSettings();
      const documents = reads.belongings.attachmentCounts('procurement');
      for (const id of reads.procurements.ids()) {
        if (!holds() || procurements !== null) break;
        const one = reads.procurements.find(id);
        if (one) cases.set(id, knowProcurement(one, chosen, today, documents.get(id) ?? 0));
        yield 1;
      }
      if (!holds()) return;
      if (procurements === null) {
        waitingCases.clear();
        directAwards = null;
        procurements = cases;
      }
      const terms = new Map<string, KnownAgreement>();
      const all = reads.agreements.ids();
      for (let from = 0; from < all.length; from += atOnce) {
        if (!holds() || agreements !== null) break;
        const some = reads.agreements.some(all.slice(from, from + atOnce));
        for (const one of some) terms.set(one.id, knowAgreement(one, today));
        yield some.length;
      }
      if (!holds()) return;
      if (agreements === null) {
        waitingTerms.clear();
        agreements = terms;
      }
      yield 0;
      if (holds()) allDeadlines(today);
    },
    /** Every case by its id. */
    procurements: (today: LocalDate): ReadonlyMap<string, KnownProcurement> =>
      allProcurements(today),
    /** One case, read alone where they are not in memory yet; null where there is none. */
    procurement: (id: string, today: LocalDate): Procurement | null => {
      turnTo(today);
      if (procurements === null) return reads.procurements.find(id);
      return allProcurements(today).get(id)?.procurement ?? null;
    },
    /** One agreement, read alone where they are not in memory yet; null where there is none. */
    agreement: (id: string, today: LocalDate): KnownAgreement | null => {
      turnTo(today);
      if (agreements !== null) return allAgreements(today).get(id) ?? null;
      const one = reads.agreements.find(id);
      return one && knowAgreement(one, today);
    },
    /** Every case in a category that is a direct award. */
    directAwards: (categoryId: string, today: LocalDate): Iterable<Procurement> => {
      const cases = allProcurements(today);
      if (directAwards === null) {
        directAwards = new Map();
        for (const { procurement } of cases.values()) placeAward(undefined, procurement);
      }
      return directAwards.get(categoryId)?.values() ?? [];
    },
    /** Every agreement by its id. */
    agreements: (today: LocalDate): ReadonlyMap<string, KnownAgreement> => allAgreements(today),
    /** Every deadline, handled ones too, soonest first. */
    deadlines: allDeadlines,
    /** The deadlines of one case or agreement as it is given, handled ones too, soonest first. */
    deadlinesOf: (known: KnownProcurement | KnownAgreement): readonly Deadline[] => {
      const isCase = 'procurement' in known;
      const { id } = isCase ? known.procurement : known.agreement;
      return inOrder([
        ...(isCase ? deadlinesOfCase(known) : deadlinesOfTerm(known)),
        ...ownDeadlines().filter(({ subject }) => subject.id === id),
      ]);
    },
    settings: currentSettings,
    registers: (): Registers => {
      registers ??= reads.registers.list();
      return registers;
    },
    /** Takes up what a write changed, by the next question at the latest. */
    takeUp: (tables: readonly string[], ids: readonly string[]): void => {
      const many = ids.length > fewEnough;
      turn += 1;
      if (tables.some((table) => registerTables.has(table))) registers = null;
      for (const id of ids) {
        stale.add(id);
        reckoned.delete(id);
      }
      if (tables.some((table) => followUpTables.has(table))) {
        if (many) followUps = null;
        else for (const id of ids) followUps?.set(id, followUpDaysOf(id, reads));
      }
      if (tables.includes('deadline_handling') || tables.includes('deadline_lead')) {
        handlings = null;
        leads = null;
        deadlines &&= withHandling(deadlines.map(({ leadDays: _before, ...derived }) => derived));
      }
      if (tables.includes('setting')) {
        settings = null;
        procurements = null;
        agreements = null;
        deadlines = null;
      }
      if (tables.some((table) => procurementTables.has(table))) {
        if (many) procurements = null;
        else for (const id of ids) waitingCases.add(id);
      }
      if (tables.some((table) => agreementTables.has(table)))
        for (const id of ids) waitingTerms.add(id);
    },
    /** Takes up a little of what waits, so that the next question need not; whether more is left. */
    catchUp: (): boolean => {
      if (day === null || agreements === null) return false;
      if (procurements !== null && waitingCases.size > 0) {
        takeUpCases(procurements, day);
        return true;
      }
      if (waitingTerms.size > 0) {
        takeUpTerms(agreements, day);
        return true;
      }
      if (deadlines === null || stale.size + reckoned.size === 0) return false;
      if (stale.size > 0) reckonStale(allProcurements(day), agreements);
      else allDeadlines(day);
      return true;
    },
  };
};
export type Overview = ReturnType<typeof openOverview>;
