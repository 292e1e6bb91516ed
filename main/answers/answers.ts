import { agreementAnswers } from './agreements.ts';
import { amountAnswers } from './amounts.ts';
import type { Answers, UndoStack } from './answer.ts';
import { belongingAnswers, type Files } from './belongings.ts';
import { type CalendarMaker, calendarAnswers } from './calendar.ts';
import { type CaseFileMaker, caseFileAnswers } from './caseFiles.ts';
import { deadlineAnswers } from './deadlines.ts';
import { decisionDraftAnswers } from './decisionDrafts.ts';
import { deskAnswers, type StoreKeeper } from './desk.ts';
import { exampleAnswers } from './example.ts';
import { followUpAnswers } from './followUps.ts';
import { historyAnswers } from './history.ts';
import type { KeptDay } from './keptDay.ts';
import { type ListReader, listAnswers } from './lists.ts';
import { type LogoChooser, logoAnswers } from './logo.ts';
import { outlookAnswers } from './outlook.ts';
import type { Overview } from './overview.ts';
import { type PaperMaker, paperAnswers } from './papers.ts';
import { procurementAnswers } from './procurements.ts';
import { registerAnswers } from './registers.ts';
import { roomViewAnswers } from './roomViews.ts';
import { type TableMaker, tableAnswers } from './tables.ts';

/** What the answers need of the machine, part by part. */
export type Hands = {
  readonly files: Files;
  readonly lists: ListReader;
  readonly logo: LogoChooser;
  readonly papers: PaperMaker;
  readonly tables: TableMaker;
  readonly calendar: CalendarMaker;
  readonly caseFiles: CaseFileMaker;
  readonly store: StoreKeeper;
};

/** The answer to everything the window may ask; the compiler sees to it that none is missing. */
export const openAnswers = (
  overview: Overview,
  day: Pick<KeptDay, 'of'>,
  stack: UndoStack,
  hands: Hands,
): Answers => ({
  ...procurementAnswers(overview),
  ...agreementAnswers(overview),
  ...belongingAnswers(hands.files),
  ...deadlineAnswers(overview),
  ...followUpAnswers(overview, hands.lists),
  ...registerAnswers(),
  ...roomViewAnswers(),
  ...decisionDraftAnswers(),
  ...outlookAnswers(overview),
  ...amountAnswers(overview),
  ...historyAnswers(overview, stack),
  ...listAnswers(overview, hands.lists),
  ...logoAnswers(hands.logo),
  ...paperAnswers(overview, hands.papers),
  ...calendarAnswers(overview, hands.calendar),
  ...caseFileAnswers(overview, hands.caseFiles),
  ...deskAnswers(overview, day, hands.store, exampleAnswers(overview)),
  ...tableAnswers(overview, hands.tables),
});
