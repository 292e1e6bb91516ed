import { endOf } from '#domain/agreementTimeline';
import { addDays } from '#domain/localDate';
import { assertNever } from '#domain/result';
import type { Paper, TimelinePaper } from './paper.ts';
import { paper as en } from './words/en.ts';
import { paper as sv } from './words/sv.ts';

const wordsOf = ({ letterhead }: Paper) => (letterhead.language === 'en' ? en : sv);

/** What kind of paper it is, as it stands above the title. */
export const kindOf = (paper: Paper): string => {
  const { kind } = wordsOf(paper);
  return paper.kind === 'decision' ? kind[paper.decision.choice] : kind[paper.kind];
};

/** '2024–2031', or the days where it is not whole years. */
const yearsOf = ({ window }: TimelinePaper): string => {
  const last = addDays(endOf(window), -1);
  const isWholeYears = window.from.endsWith('-01-01');
  return isWholeYears
    ? [...new Set([window.from.slice(0, 4), last.slice(0, 4)])].join('–')
    : `${window.from} – ${last}`;
};

/** What the paper is about, as its largest words say. */
export const subjectOf = (paper: Paper): string => {
  switch (paper.kind) {
    case 'procurement':
      return paper.view.procurement.title;
    case 'supplier':
      return paper.view.supplier.name;
    case 'deadlines':
    case 'agreements':
      return wordsOf(paper).list[paper.kind];
    case 'timeline':
      return yearsOf(paper);
    case 'disclosure':
      return wordsOf(paper).disclosure.title;
    case 'agreement':
    case 'decision':
    case 'deviation':
    case 'experienceForm':
      return paper.view.agreement.title;
    default:
      return assertNever(paper);
  }
};

/** The kinds of paper whose subject says all. */
const named: readonly Paper['kind'][] = [
  'procurement',
  'agreement',
  'deadlines',
  'agreements',
  'disclosure',
];

/** The paper's name as a document and a file; a summary has its subject's alone. */
export const titleOf = (paper: Paper): string =>
  named.includes(paper.kind) ? subjectOf(paper) : `${kindOf(paper)} – ${subjectOf(paper)}`;

/** The name of the archive that holds the paper with all that belongs to its subject. */
export const caseFileTitleOf = (paper: Paper): string =>
  `${(paper.letterhead.language === 'en' ? en : sv).caseFile.name} – ${subjectOf(paper)}`;

/** The number a paper is filed under: the registry's, else the record's own; empty where none is. */
export const numberOf = (paper: Paper): string => {
  switch (paper.kind) {
    case 'procurement':
      return paper.view.procurement.registryNumber ?? '';
    case 'supplier':
      return paper.view.supplier.organisationNumber ?? '';
    case 'deadlines':
    case 'agreements':
    case 'timeline':
    case 'disclosure':
      return '';
    default:
      return paper.view.agreement.registryNumber ?? paper.view.agreement.number ?? '';
  }
};

/** What that number is. */
export const numberKindOf = (paper: Paper): 'registryNumber' | 'number' | 'organisationNumber' => {
  if (paper.kind === 'supplier') return 'organisationNumber';
  const hasOwn = 'view' in paper && 'agreement' in paper.view;
  return hasOwn && paper.view.agreement.registryNumber === null ? 'number' : 'registryNumber';
};

/** The day the paper is dated: a decision when it was taken, the others when they were made. */
export const dateOf = (paper: Paper) =>
  paper.kind === 'decision' ? paper.decision.decidedOn : paper.letterhead.today;
