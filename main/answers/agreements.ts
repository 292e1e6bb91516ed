import { type Agreement, describe, newAgreement, type Term, termOf } from '#domain/agreement';
import { confirmDecision, decide } from '#domain/deciding';
import { addDays } from '#domain/localDate';
import { newProcurement } from '#domain/procurement';
import { ok, type Result, refuse } from '#domain/result';
import type { Answers, Desk, WritingDesk } from './answer.ts';
import { changeMany } from './many.ts';
import type { Overview } from './overview.ts';
import { agreementRows, agreementView, decisionRows } from './views.ts';

type Names = Extract<keyof Answers, `agreement.${string}` | `decision.${string}`>;

/** Answers about agreements and the decisions on their extension. */
export const agreementAnswers = (overview: Overview): Pick<Answers, Names> => {
  const termFor = (desk: Desk, agreement: Agreement): Term =>
    termOf(agreement, overview.settings().decisionLeadDays, desk.today);

  const change = (
    desk: WritingDesk,
    id: string,
    decideOn: (agreement: Agreement) => Result<Agreement>,
    why?: string,
  ): Result<Agreement> => {
    const found = overview.agreement(id, desk.today)?.agreement;
    if (!found) return refuse('record.gone');
    const decided = decideOn(found);
    if (!decided.ok) return decided;
    desk.keeps.agreements.keep(decided.value);
    desk.about({ kind: 'agreement', id }, decided.value.title, why);
    return decided;
  };

  return {
    'agreement.list': { mode: 'read', run: ({ today }) => ok(agreementRows(overview, today)) },
    'agreement.masked': {
      mode: 'read',
      run: ({ today }) =>
        ok(
          [...overview.agreements(today).values()].flatMap(({ agreement }) => {
            const { id, title, number, registryNumber, maskedFields, maskGround } = agreement;
            return maskedFields.length === 0
              ? []
              : [{ id, title, number, registryNumber, maskedFields, maskGround }];
          }),
        ),
    },
    'agreement.open': {
      mode: 'read',
      run: ({ reads, today }, { id }) => {
        const known = overview.agreement(id, today);
        return known ? ok(agreementView(known, overview, reads, today)) : refuse('record.gone');
      },
    },
    'agreement.register': {
      mode: 'write',
      run: (desk, { title, facts }) => {
        const id = desk.machine.newId();
        const described = describe(newAgreement(id, { title }, desk.today), { ...facts, title });
        if (!described.ok) return described;
        desk.keeps.agreements.keep(described.value);
        desk.about({ kind: 'agreement', id }, title);
        return ok({ id });
      },
    },
    'agreement.describe': {
      mode: 'write',
      run: (desk, { id, change: facts }) => {
        const changed = change(desk, id, (found) => describe(found, facts));
        return changed.ok ? ok(null) : changed;
      },
    },
    'agreement.describeMany': {
      mode: 'write',
      run: (desk, { ids, change: facts }) => {
        const { lastChanged, ...told } = changeMany(ids, {
          find: desk.reads.agreements.find,
          decide: (found) => describe(found, facts),
          keep: desk.keeps.agreements.keep,
        });
        if (lastChanged && told.changed === 1) {
          desk.about({ kind: 'agreement', id: lastChanged.id }, lastChanged.title);
        }
        return ok(told);
      },
    },
    'agreement.decide': {
      mode: 'write',
      run: (desk, { id, decision }) => {
        const decisionId = desk.machine.newId();
        const decided = change(
          desk,
          id,
          (found) => decide(found, termFor(desk, found), decision, decisionId),
          decision.reason,
        );
        if (!decided.ok) return decided;
        desk.keeps.decisionDrafts.discard(id);
        const procurementId =
          decision.choice === 'procureAnew' ? startFollowing(desk, decided.value, overview) : null;
        return ok({ decisionId, procurementId });
      },
    },
    'agreement.confirm': {
      mode: 'write',
      run: (desk, { id, decisionId, told }) => {
        const changed = change(desk, id, (found) => confirmDecision(found, decisionId, told));
        return changed.ok ? ok(null) : changed;
      },
    },
    'decision.list': { mode: 'read', run: ({ today }) => ok(decisionRows(overview, today)) },
  };
};

/** Makes the case that is to follow an agreement, with what the agreement already says. */
const startFollowing = (
  { keeps, machine, today }: WritingDesk,
  agreement: Agreement,
  overview: Overview,
): string => {
  const id = machine.newId();
  const { end } = termOf(agreement, overview.settings().decisionLeadDays, today);
  keeps.procurements.keep(
    newProcurement(
      id,
      {
        title: agreement.title,
        categoryId: agreement.categoryId,
        procurerId: agreement.ownerId,
        deputyId: agreement.deputyId,
        departmentId: agreement.departmentIds[0] ?? null,
        contractStartWished: end === null || end < today ? null : addDays(end, 1),
      },
      today,
      agreement.id,
    ),
  );
  return id;
};
