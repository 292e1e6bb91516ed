import { caseDaysOf } from '#domain/caseDays';
import { casePlanOf } from '#domain/casePlan';
import { advance, gateOf, override } from '#domain/gates';
import {
  describe,
  hold,
  moveBack,
  newProcurement,
  type Procurement,
  resume,
} from '#domain/procurement';
import { ok, type Result, refuse } from '#domain/result';
import type { Answers, Desk, WritingDesk } from './answer.ts';
import type { Overview } from './overview.ts';
import { procurementRows, procurementView } from './views.ts';

type Names = Extract<keyof Answers, `procurement.${string}`>;

/** Answers about procurements. */
export const procurementAnswers = (overview: Overview): Pick<Answers, Names> => {
  const gateFor = ({ reads, today }: Desk, procurement: Procurement) =>
    gateOf(
      procurement,
      caseDaysOf(procurement).forGate,
      today,
      reads.belongings.attachmentsOf({ kind: 'procurement', id: procurement.id }).length,
    );

  const view = (desk: Desk, procurement: Procurement) =>
    procurementView(
      {
        procurement,
        days: caseDaysOf(procurement),
        gate: gateFor(desk, procurement),
      },
      overview,
      desk.reads,
      desk.today,
    );

  /** Loads the case, lets the domain decide, keeps what it decided and shows it. */
  const change = (
    desk: WritingDesk,
    id: string,
    decide: (procurement: Procurement) => Result<Procurement>,
    why?: string,
  ) => {
    const found = desk.reads.procurements.find(id);
    if (!found) return refuse('record.gone');
    const decided = decide(found);
    if (!decided.ok) return decided;
    const taken = numberTaken(desk, decided.value);
    if (taken) return taken;
    desk.keeps.procurements.keep(decided.value);
    desk.about({ kind: 'procurement', id }, decided.value.title, why);
    return ok(view(desk, decided.value));
  };

  return {
    'procurement.list': {
      mode: 'read',
      run: ({ today }) => ok(procurementRows(overview, today)),
    },
    'procurement.open': {
      mode: 'read',
      run: (desk, { id }) => {
        const found = desk.reads.procurements.find(id);
        return found ? ok(view(desk, found)) : refuse('record.gone');
      },
    },
    'procurement.plan': {
      mode: 'read',
      run: ({ reads, today }, { id }) => {
        const found = reads.procurements.find(id);
        if (!found) return refuse('record.gone');
        return ok(casePlanOf(found, { avoid: overview.settings().planAvoids }, today));
      },
    },
    'procurement.start': {
      mode: 'write',
      run: (desk, { title, facts }) => {
        const id = desk.machine.newId();
        const blank = newProcurement(id, { title }, desk.today);
        const described = describe(blank, { ...facts, title });
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
      run: (desk, { id, change: facts }) => change(desk, id, (found) => describe(found, facts)),
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

/** The refusal where another case has the registry number, naming that case; else null. */
const numberTaken = ({ reads }: Desk, { id, registryNumber }: Procurement) => {
  if (registryNumber === null) return null;
  const other = reads.procurements.withRegistryNumber(registryNumber, id);
  if (!other) return null;
  const details = { number: registryNumber, title: other.title };
  return refuse('registryNumber.taken', details, 'registryNumber');
};
