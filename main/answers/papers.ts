import type { JournalRow } from '#contract/history';
import type { SavedPaper } from '#contract/papers';
import { ok, type Result, refuse } from '#domain/result';
import type { Paper } from '#main/papers/paper';
import type { ActingDesk, Answers, Desk } from './answer.ts';
import { supplierView } from './followUpViews.ts';
import type { Overview } from './overview.ts';
import { agreementView, namesIn, procurementView } from './views.ts';

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

/** Every entry about a record, latest first: the journal itself is read a page at a time. */
const wholeJournal = (
  { reads }: Desk,
  subject: { readonly kind: string; readonly id: string },
): readonly JournalRow[] => {
  const rows: JournalRow[] = [];
  for (;;) {
    const page = reads.history.list(subject, rows.at(-1)?.id ?? null);
    if (page.length === 0) return rows;
    rows.push(...page);
  }
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
  const letterhead = ({ today, now, who }: Desk) => {
    const { municipality, unit, language } = overview.settings();
    return { municipality, unit, language, today, now, who };
  };
  return {
    'paper.procurement': {
      mode: 'act',
      run: async (desk, { id }) => {
        const known = overview.procurements(desk.today).get(id);
        if (!known) return refuse('record.gone');
        const view = procurementView(known, overview, desk.reads, desk.today);
        const journal = wholeJournal(desk, { kind: 'procurement', id });
        const nameOf = namesIn(overview.registers());
        return save(desk, {
          kind: 'procurement',
          letterhead: letterhead(desk),
          view,
          journal,
          nameOf,
        });
      },
    },
    'paper.agreement': {
      mode: 'act',
      run: async (desk, { id }) => {
        const known = overview.agreements(desk.today).get(id);
        if (!known) return refuse('record.gone');
        const view = agreementView(known, overview, desk.reads, desk.today);
        const journal = wholeJournal(desk, { kind: 'agreement', id });
        const nameOf = namesIn(overview.registers());
        return save(desk, {
          kind: 'agreement',
          letterhead: letterhead(desk),
          view,
          journal,
          nameOf,
        });
      },
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
    'paper.show': {
      mode: 'act',
      run: async (_desk, { path }) => {
        return maker.show(path) ? ok(null) : refuse('record.gone');
      },
    },
  };
};
