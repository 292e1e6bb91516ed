import type { CalendarMaker } from '#main/answers/calendar';
import type { PaperMaker } from '#main/answers/papers';
import type { TableMaker } from '#main/answers/tables';
import { calendarFileName, fileNameOf, tableFileName } from './fileName.ts';
import { makePaper } from './makePaper.ts';
import { writeWhole } from './writeWhole.ts';

type Hands = {
  /** Asks where a file of this name should go; null where the dialog was closed. */
  readonly ask: (name: string) => Promise<string | null>;
  readonly show: (path: string) => void;
  readonly log: (line: string, error?: unknown) => void;
};

/** Writes papers and calendar files where the person says: wholly, or not at all. */
export const openMakers = ({
  ask,
  show,
  log,
}: Hands): {
  readonly papers: PaperMaker;
  readonly calendar: CalendarMaker;
  readonly tables: TableMaker;
} => {
  // The window may have nothing shown but what was written for it.
  const written = new Set<string>();
  const write = async (name: string, make: () => Promise<Uint8Array | string>) => {
    const path = await ask(name);
    if (path === null) return null;
    const outcome = await writeWhole(path, make, log);
    if ('path' in outcome) written.add(path);
    return outcome;
  };
  const saveTable: TableMaker['save'] = (table, format, { today, now }) =>
    write(tableFileName(today, table.title, format), async () => {
      const { tableFile } = await import('#main/sheets/tableFile');
      return tableFile(table, format, now);
    });
  return {
    tables: {
      save: saveTable,
      saveAgreements: async (agreements, language, format, made) => {
        // The words are only loaded for the first list, not when the workbench opens.
        const { agreementTable } = await import('./agreementTable.ts');
        return saveTable(agreementTable(agreements, language), format, made);
      },
    },
    papers: {
      show: (path) => {
        if (!written.has(path)) return false;
        show(path);
        return true;
      },
      save: (paper) => write(fileNameOf(paper), () => makePaper(paper)),
    },
    calendar: {
      save: (matter, name) =>
        write(calendarFileName(name.date, name.registryNumber, name.title), async () => {
          // The words are only loaded for the first file, not when the workbench opens.
          const { calendarFileOf } = await import('./calendarFile.ts');
          return calendarFileOf(matter);
        }),
    },
  };
};
