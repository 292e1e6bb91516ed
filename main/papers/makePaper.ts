import type { Paper } from './paper.ts';
import { printPage, sheetsIn } from './printPage.ts';

/**
 * The paper as a PDF: A4, tagged, with outline and embedded faces. A paper that is signed and fills
 * more than one sheet is printed twice, because only the print tells how many sheets there are and
 * the lines to sign on stand at the foot of the last.
 */
export const makePaper = async (paper: Paper): Promise<Uint8Array> => {
  // The page and React behind it are only loaded for the first paper, not when the workbench opens.
  const { pageOf } = await import('./paperPage.tsx');
  const printed = await printPage(pageOf(paper));
  const sheets = sheetsIn(printed);
  return paper.kind === 'decision' && sheets > 1 ? printPage(pageOf(paper, sheets)) : printed;
};
