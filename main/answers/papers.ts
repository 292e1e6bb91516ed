import type { SavedPaper } from '#contract/papers';
import type { SummarySection } from '#domain/caseSummary';
import { beforeDecision } from '#domain/deciding';
import { ok, type Result, refuse } from '#domain/result';
import type { Owner } from '#main/database/belongings';
import type { Paper } from '#main/papers/paper';
import type { ActingDesk, Answers, Desk } from './answer.ts';
import { newProcurementIn, supplierView } from './followUpViews.ts';
import type { Overview } from './overview.ts';
import { letterheadOf, summaryOf } from './summaries.ts';
import { disclosureOf, listedAgreements } from './tables.ts';
import { agreementRows, agreementView, namesIn } from './views.ts';

type Names = Extract<keyof Answers, `paper.${string}`>;

/** What answers about papers need of the machine: the printing, the dialog and the folder. */
export type PaperMaker = {
  /** Prints the paper, asks where it should go and writes it there; null where the dialog was closed. */
  readonly save: (
    paper: Paper,
    today: string,
  ) => Promise<{ path: string } | { failed: string } | null>;
  /** Shows a paper written since the start in its folder; false, with nothing shown, for other paths. */
  readonly show: (path: string) => boolean;
};

/** Answers that put a paper into the procurer's hand. */
export const paperAnswers = (overview: Overview, maker: PaperMaker): Pick<Answers, Names> => {
  const save = async (desk: ActingDesk, paper: Paper): Promise<Result<SavedPaper>> => {
    const outcome = await maker.save(paper, desk.today);
    if (outcome !== null && 'failed' in outcome) {
      return refuse('paper.notWritten', { path: outcome.failed });
    }
    return ok(outcome);
  };
  const saveSummary = async (
    desk: ActingDesk,
    subject: Owner,
    leftOut: readonly SummarySection[] = [],
  ): Promise<Result<SavedPaper>> => {
    const paper = summaryOf(desk, overview, subject);
    if (paper === null) return refuse('record.gone');
    return save(desk, paper.kind === 'procurement' ? { ...paper, leftOut } : paper);
  };
  const letterhead = (desk: Desk) => letterheadOf(desk, overview);
  return {
    'paper.procurement': {
      mode: 'act',
      run: (desk, { id, leftOut }) => saveSummary(desk, { kind: 'procurement', id }, leftOut),
    },
    'paper.agreement': {
      mode: 'act',
      run: (desk, { id }) => saveSummary(desk, { kind: 'agreement', id }),
    },
    'paper.decision': {
      mode: 'act',
      run: async (desk, { agreementId, decisionId }) => {
        const known = overview.agreements(desk.today).get(agreementId);
        const decision = known?.agreement.decisions.find(({ id }) => id === decisionId);
        if (!known || !decision) return refuse('record.gone');
        const view = agreementView(known, overview, desk.reads, desk.today);
        const nameOf = namesIn(overview.registers());
        return save(desk, {
          kind: 'decision',
          letterhead: letterhead(desk),
          view,
          decision,
          newProcurement: newProcurementIn(
            beforeDecision(known.agreement, decision),
            overview,
            decision.decidedOn,
          ),
          nameOf,
        });
      },
    },
    'paper.deviation': {
      mode: 'act',
      run: async (desk, { id }) => {
        const deviation = desk.reads.followUps.deviation.find(id);
        const known = deviation && overview.agreements(desk.today).get(deviation.agreementId);
        if (!deviation || !known) return refuse('record.gone');
        return save(desk, {
          kind: 'deviation',
          letterhead: letterhead(desk),
          view: agreementView(known, overview, desk.reads, desk.today),
          deviation,
          nameOf: namesIn(overview.registers()),
        });
      },
    },
    'paper.experienceForm': {
      mode: 'act',
      run: async (desk, { agreementId, answerBy }) => {
        const known = overview.agreements(desk.today).get(agreementId);
        if (!known) return refuse('record.gone');
        return save(desk, {
          kind: 'experienceForm',
          letterhead: letterhead(desk),
          view: agreementView(known, overview, desk.reads, desk.today),
          answerBy,
          nameOf: namesIn(overview.registers()),
        });
      },
    },
    'paper.supplier': {
      mode: 'act',
      run: async (desk, { id }) => {
        const view = supplierView(id, overview, desk.reads, desk.today);
        if (!view) return refuse('record.gone');
        return save(desk, {
          kind: 'supplier',
          letterhead: letterhead(desk),
          view,
          nameOf: namesIn(overview.registers()),
        });
      },
    },
    'paper.deadlines': {
      mode: 'act',
      run: async (desk, { keys, selection }) => {
        const all = new Map(overview.deadlines(desk.today).map((one) => [one.key, one]));
        return save(desk, {
          kind: 'deadlines',
          letterhead: letterhead(desk),
          deadlines: keys.flatMap((key) => all.get(key) ?? []),
          selection,
          nameOf: namesIn(overview.registers()),
        });
      },
    },
    'paper.agreements': {
      mode: 'act',
      run: async (desk, { ids, selection }) =>
        save(desk, {
          kind: 'agreements',
          letterhead: letterhead(desk),
          agreements: listedAgreements(overview, ids, desk.today),
          selection,
          nameOf: namesIn(overview.registers()),
        }),
    },
    'paper.timeline': {
      mode: 'act',
      run: async (desk, { ids, ...seen }) => {
        const all = new Map(agreementRows(overview, desk.today).map((row) => [row.id, row]));
        return save(desk, {
          kind: 'timeline',
          letterhead: letterhead(desk),
          rows: ids.flatMap((id) => all.get(id) ?? []),
          ...seen,
          nameOf: namesIn(overview.registers()),
        });
      },
    },
    'paper.disclosure': {
      mode: 'act',
      run: async (desk, asked) =>
        save(desk, { kind: 'disclosure', ...disclosureOf(desk, overview, asked) }),
    },
    'paper.show': {
      mode: 'act',
      run: async (_desk, { path }) => {
        return maker.show(path) ? ok(null) : refuse('record.gone');
      },
    },
  };
};
