import type { CalendarMaker } from '#main/answers/calendar';
import type { PaperMaker } from '#main/answers/papers';
import { calendarFileName, fileNameOf } from './fileName.ts';
import { makePaper } from './makePaper.ts';
import { writeWhole } from './writeWhole.ts';

type Hands = {
  /** Asks where a file of this name should go; null where the dialog was closed. */
  readonly ask: (name: string) => Promise<string | null>;
  readonly log: (line: string, error?: unknown) => void;
};

/** Prints papers and writes them where the person says: wholly, or not at all. */
export const openPaperMaker = ({
  ask,
  show,
  log,
}: Hands & { readonly show: (path: string) => void }): PaperMaker => {
  // The window may only have shown what it had written.
  const written = new Set<string>();
  return {
    show: (path) => {
      if (!written.has(path)) return false;
      show(path);
      return true;
    },
    save: async (paper) => {
      const path = await ask(fileNameOf(paper));
      if (path === null) return null;
      const outcome = await writeWhole(path, () => makePaper(paper), log);
      if ('path' in outcome) written.add(outcome.path);
      return outcome;
    },
  };
};

/** Writes calendar files where the person says, in the same way. */
export const openCalendarMaker = ({ ask, log }: Hands): CalendarMaker => ({
  save: async (matter, name) => {
    const path = await ask(calendarFileName(name.date, name.registryNumber, name.title));
    if (path === null) return null;
    // The words are only loaded for the first file, not when the workbench opens.
    const { calendarFileOf } = await import('./calendarFile.ts');
    return writeWhole(path, async () => calendarFileOf(matter), log);
  },
});
