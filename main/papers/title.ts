import { assertNever } from '#domain/result';
import type { Paper } from './paper.ts';
import { paper as en } from './words/en.ts';
import { paper as sv } from './words/sv.ts';

/** What kind of paper it is, as it stands above the title. */
export const kindOf = (paper: Paper): string => {
  const { kind } = paper.letterhead.language === 'en' ? en : sv;
  return paper.kind === 'decision' ? kind[paper.decision.choice] : kind[paper.kind];
};

/** What the paper is about, as its largest words say. */
export const subjectOf = (paper: Paper): string =>
  paper.kind === 'procurement' ? paper.view.procurement.title : paper.view.agreement.title;

/** The paper's name as a document and a file; a decision is told apart from the agreement's summary. */
export const titleOf = (paper: Paper): string =>
  paper.kind === 'decision' ? `${kindOf(paper)} – ${subjectOf(paper)}` : subjectOf(paper);

/** The number a paper is filed under: the registry's, else the agreement's own; empty where none is. */
export const numberOf = (paper: Paper): string => {
  if (paper.kind === 'procurement') return paper.view.procurement.registryNumber ?? '';
  const { registryNumber, number } = paper.view.agreement;
  return registryNumber ?? number ?? '';
};

/** The day the paper is dated: a decision when it was taken, a summary when it was made. */
export const dateOf = (paper: Paper) => {
  switch (paper.kind) {
    case 'decision':
      return paper.decision.decidedOn;
    case 'procurement':
    case 'agreement':
      return paper.letterhead.today;
    default:
      return assertNever(paper);
  }
};
