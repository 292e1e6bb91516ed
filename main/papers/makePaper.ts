import { app } from 'electron';
import type { Paper } from './paper.ts';
import { printPage, sheetsIn } from './printPage.ts';
import { titleOf } from './title.ts';

/**
 * The paper as a PDF to be kept: A4, tagged, with outline, embedded faces and what PDF/A-2b asks for. A paper that is signed and fills
 * more than one sheet is printed twice, because only the print tells how many sheets there are and
 * the lines to sign on stand at the foot of the last.
 */
export const makePaper = async (paper: Paper): Promise<Uint8Array> => {
  // The page with React behind it, and the writing on, are only loaded for the first paper, not when the workbench opens.
  const [{ pageOf }, { archived }] = await Promise.all([
    import('./paperPage.tsx'),
    import('./archived.ts'),
  ]);
  const printed = await printPage(pageOf(paper));
  const sheets = sheetsIn(printed);
  const whole =
    paper.kind === 'decision' && sheets > 1 ? await printPage(pageOf(paper, sheets)) : printed;
  const { municipality, language, who, now } = paper.letterhead;
  return archived(whole, {
    title: titleOf(paper),
    language,
    author: who,
    publisher: municipality,
    creator: `${app.getName()} ${app.getVersion()}`,
    at: now,
  });
};
