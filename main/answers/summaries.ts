import type { JournalRow } from '#contract/history';
import type { Owner } from '#main/database/belongings';
import type { AgreementPaper, Letterhead, ProcurementPaper } from '#main/papers/paper';
import type { Desk } from './answer.ts';
import type { Overview } from './overview.ts';
import { agreementView, namesIn, procurementView } from './views.ts';

/** Every entry about a record, latest first: the journal itself is read a page at a time. */
const wholeJournal = ({ reads }: Desk, subject: Owner): readonly JournalRow[] => {
  const rows: JournalRow[] = [];
  for (;;) {
    const page = reads.history.list(subject, rows.at(-1)?.id ?? null);
    if (page.length === 0) return rows;
    rows.push(...page);
  }
};

/** Whose paper it is that is made now. */
export const letterheadOf = ({ today, now, who, reads }: Desk, overview: Overview): Letterhead => {
  const { municipality, unit, language } = overview.settings();
  return { municipality, unit, language, today, now, who, logo: reads.logo() };
};

/** What the summary of a case or an agreement holds; null where the record is gone. */
export const summaryOf = (
  desk: Desk,
  overview: Overview,
  subject: Owner,
): ProcurementPaper | AgreementPaper | null => {
  const { reads, today } = desk;
  const common = {
    letterhead: letterheadOf(desk, overview),
    nameOf: namesIn(overview.registers()),
  };
  if (subject.kind === 'procurement') {
    const known = overview.procurements(today).get(subject.id);
    if (!known) return null;
    const view = procurementView(known, overview, reads, today);
    return {
      ...common,
      kind: 'procurement',
      view,
      leftOut: [],
      journal: wholeJournal(desk, subject),
    };
  }
  const known = overview.agreements(today).get(subject.id);
  if (!known) return null;
  const view = agreementView(known, overview, reads, today);
  return { ...common, kind: 'agreement', view, journal: wholeJournal(desk, subject) };
};
