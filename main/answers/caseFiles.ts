import { ok, refuse } from '#domain/result';
import type { StoredAttachment } from '#main/database/belongings';
import type { AgreementPaper, ProcurementPaper } from '#main/papers/paper';
import type { Answers } from './answer.ts';
import type { Overview } from './overview.ts';
import { summaryOf } from './summaries.ts';

/** What answers about case files need of the machine: the dialog, the printing and the packing. */
export type CaseFileMaker = {
  /**
   * Asks where the archive should go and writes it there: its path and the names of attachments that
   * could not be read. Null where the dialog was closed or the writing called off.
   */
  readonly save: (
    paper: ProcurementPaper | AgreementPaper,
    attachments: readonly StoredAttachment[],
    pace: {
      readonly onProgress: (done: number, of: number) => void;
      readonly isStopped: () => boolean;
    },
  ) => Promise<{ path: string; missing: readonly string[] } | { failed: string } | null>;
};

/** How often the window is told how far a writing has come, in milliseconds. */
const tellEvery = 100;

/** Answers that put a whole case or agreement into the registrar's hand. */
export const caseFileAnswers = (
  overview: Overview,
  maker: CaseFileMaker,
): Pick<Answers, 'caseFile.save' | 'caseFile.stop'> => {
  let underWay: { isStopped: boolean } | null = null;
  return {
    'caseFile.save': {
      mode: 'act',
      run: async (desk, { subject }) => {
        if (underWay !== null) return refuse('caseFile.busy');
        const paper = summaryOf(desk, overview, subject);
        if (paper === null) return refuse('record.gone');
        const { belongings } = desk.reads;
        const attachments = paper.view.attachments.flatMap(
          ({ id }) => belongings.attachment(id) ?? [],
        );
        const writing = { isStopped: false };
        underWay = writing;
        let told = 0;
        const onProgress = (done: number, of: number) => {
          const now = performance.now();
          if (done > 0 && now - told < tellEvery) return;
          told = now;
          desk.machine.tell({ kind: 'caseFile', done, of });
        };
        try {
          const isStopped = () => writing.isStopped;
          const saved = await maker.save(paper, attachments, { onProgress, isStopped });
          return saved !== null && 'failed' in saved
            ? refuse('caseFile.notWritten', { path: saved.failed })
            : ok(saved);
        } finally {
          underWay = null;
        }
      },
    },
    'caseFile.stop': {
      mode: 'act',
      run: async () => {
        if (underWay !== null) underWay.isStopped = true;
        return ok(null);
      },
    },
  };
};
