import { rename, rm, writeFile } from 'node:fs/promises';
import type { PaperMaker } from '#main/answers/papers';
import { fileNameOf } from './fileName.ts';
import { makePaper } from './makePaper.ts';

/** Prints papers and writes them where the person says: wholly, or not at all. */
export const openPaperMaker = ({
  ask,
  show,
  log,
}: {
  /** Asks where a file of this name should go; null where the dialog was closed. */
  readonly ask: (name: string) => Promise<string | null>;
  readonly show: (path: string) => void;
  readonly log: (line: string, error?: unknown) => void;
}): PaperMaker => ({
  show,
  save: async (paper) => {
    const path = await ask(fileNameOf(paper));
    if (path === null) return null;
    const unfinished = `${path}.part`;
    try {
      await writeFile(unfinished, await makePaper(paper), { flush: true });
      await rename(unfinished, path);
      return { path };
    } catch (error) {
      log('a paper could not be written', error);
      await rm(unfinished, { force: true });
      return { failed: path };
    }
  },
});
