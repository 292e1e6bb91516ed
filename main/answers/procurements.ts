import { casePlanOf } from '#domain/casePlan';
import { type CaseReview, describeReview, newReview } from '#domain/caseReview';
import { advance, override, withdrawOverride } from '#domain/gates';
import { describeLawfully } from '#domain/lawfulFacts';
import { hold, moveBack, newProcurement, type Procurement, resume } from '#domain/procurement';
import { ok, type Result, refuse } from '#domain/result';
import type { Answers, Desk, WritingDesk } from './answer.ts';
import { comparedCases } from './comparedCases.ts';
import { changeMany } from './many.ts';
import { knowAlone, type Overview, planChoiceOf } from './overview.ts';
import { procurementRows, procurementView } from './views.ts';

type Names = Extract<keyof Answers, `procurement.${string}`>;

/** Answers about procurements. */
export const procurementAnswers = (overview: Overview): Pick<Answers, Names> => {
  const known = ({ reads, today }: Desk, procurement: Procurement) =>
    knowAlone(procurement, overview.settings(), today, reads);
  const gateFor = (desk: Desk, procurement: Procurement) => known(desk, procurement).gate;

  /** Takes the case, lets the domain decide, and keeps what it decided. */
  const change = (
    desk: WritingDesk,
    id: string,
    decide: (procurement: Procurement) => Result<Procurement>,
    why?: string,
  ): Result<null> => {
    const found = overview.procurement(id, desk.today);
    if (!found) return refuse('record.gone');
    const decided = decide(found);
    if (!decided.ok) return decided;
    const taken = numberTaken(desk, decided.value);
    if (taken) return taken;
    desk.keeps.procurements.keep(decided.value);
    desk.about({ kind: 'procurement', id }, decided.value.title, why);
    return ok(null);
  };

  /** As `change`, for each of several; those that cannot be changed stay, and are told of. */
  const changeSeveral = (
    desk: WritingDesk,
    ids: readonly string[],
    decide: (procurement: Procurement) => Result<Procurement>,
    why?: string,
  ) => {
    const { find } = desk.reads.procurements;
    const { keep } = desk.keeps.procurements;
    const { lastChanged, ...told } = changeMany(ids, { find, decide, keep });
    if (lastChanged && told.changed === 1) {
      desk.about({ kind: 'procurement', id: lastChanged.id }, lastChanged.title, why);
    }
    return ok(told);
  };

  return {
    'procurement.list': {
      mode: 'read',
      run: ({ today }) => ok(procurementRows(overview, today)),
    },
    'procurement.compare': {
      mode: 'read',
      run: (desk, { ids }) => ok(comparedCases(overview, desk.reads, ids, desk.today)),
    },
    'procurement.open': {
      mode: 'read',
      run: (desk, { id }) => {
        const found = desk.reads.procurements.find(id);
        if (!found) return refuse('record.gone');
        return ok(procurementView(known(desk, found), overview, desk.reads, desk.today));
      },
    },
    'procurement.plan': {
      mode: 'read',
      run: ({ reads, today }, { id }) => {
        const found = reads.procurements.find(id);
        if (!found) return refuse('record.gone');
        return ok(casePlanOf(found, planChoiceOf(overview.settings()), today));
      },
    },
    'procurement.start': {
      mode: 'write',
      run: (desk, { title, facts }) => {
        const id = desk.machine.newId();
        const blank = newProcurement(id, { title }, desk.today);
        const described = describeLawfully(blank, { ...facts, title });
        if (!described.ok) return described;
        const taken = numberTaken(desk, described.value);
        if (taken) return taken;
        desk.keeps.procurements.keep(described.value);
        desk.about({ kind: 'procurement', id }, title);
        return ok({ id });
      },
    },
    'procurement.describe': {
      mode: 'write',
      run: (desk, { id, change: facts }) =>
        change(desk, id, (found) => describeLawfully(found, facts)),
    },
    'procurement.describeMany': {
      mode: 'write',
      run: (desk, { ids, change: facts }) =>
        changeSeveral(desk, ids, (found) => describeLawfully(found, facts)),
    },
    'procurement.pauseMany': {
      mode: 'write',
      run: (desk, { ids, reason }) =>
        changeSeveral(desk, ids, (found) => hold(found, 'paused', reason, desk.today), reason),
    },
    'procurement.override': {
      mode: 'write',
      run: (desk, { id, item, reason }) =>
        change(
          desk,
          id,
          (found) => {
            const gate = gateFor(desk, found);
            if (gate === null) return refuse('gate.last');
            return override(found, gate, item, reason, desk.who, desk.today);
          },
          reason,
        ),
    },
    'procurement.withdrawOverride': {
      mode: 'write',
      run: (desk, { id, item }) => change(desk, id, (found) => withdrawOverride(found, item)),
    },
    'procurement.addReview': {
      mode: 'write',
      run: (desk, { id, facts }) => {
        const review = newReview(desk.machine.newId(), facts);
        return change(desk, id, (found) => ok({ ...found, reviews: [...found.reviews, review] }));
      },
    },
    'procurement.describeReview': {
      mode: 'write',
      run: (desk, { id, reviewId, change: facts }) =>
        change(desk, id, (found) => {
          const review = found.reviews.find((one) => one.id === reviewId);
          if (!review) return refuse('record.gone');
          const described = describeReview(review, facts);
          return described.ok ? ok(withReview(found, described.value)) : described;
        }),
    },
    'procurement.removeReview': {
      mode: 'write',
      run: (desk, { id, reviewId }) =>
        change(desk, id, (found) =>
          ok({ ...found, reviews: found.reviews.filter((one) => one.id !== reviewId) }),
        ),
    },
    'procurement.advance': {
      mode: 'write',
      run: (desk, { id }) =>
        change(desk, id, (found) => advance(found, gateFor(desk, found), desk.today)),
    },
    'procurement.moveBack': {
      mode: 'write',
      run: (desk, { id, to, reason }) =>
        change(desk, id, (found) => moveBack(found, to, reason, desk.today), reason),
    },
    'procurement.pause': {
      mode: 'write',
      run: (desk, { id, reason }) =>
        change(desk, id, (found) => hold(found, 'paused', reason, desk.today), reason),
    },
    'procurement.cancel': {
      mode: 'write',
      run: (desk, { id, reason }) =>
        change(desk, id, (found) => hold(found, 'cancelled', reason, desk.today), reason),
    },
    'procurement.resume': {
      mode: 'write',
      run: (desk, { id }) => change(desk, id, resume),
    },
  };
};

const withReview = (procurement: Procurement, review: CaseReview): Procurement => ({
  ...procurement,
  reviews: procurement.reviews.map((one) => (one.id === review.id ? review : one)),
});

/** The refusal where another case has the registry number, naming that case; else null. */
const numberTaken = ({ reads }: Desk, { id, registryNumber }: Procurement) => {
  if (registryNumber === null) return null;
  const other = reads.procurements.withRegistryNumber(registryNumber, id);
  if (!other) return null;
  const details = { number: registryNumber, title: other.title };
  return refuse('registryNumber.taken', details, 'registryNumber');
};
