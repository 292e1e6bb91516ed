import type { CalendarMaker } from '#main/answers/calendar';
import type { CaseFileMaker } from '#main/answers/caseFiles';
import type { PaperMaker } from '#main/answers/papers';
import type { TableMaker } from '#main/answers/tables';
import { calendarFileName, caseFileName, fileNameOf, tableFileName } from './fileName.ts';
import { makePaper } from './makePaper.ts';
import { caseFileTitleOf, numberOf } from './title.ts';
import { fillWhole, writeWhole } from './writeWhole.ts';

type Hands = {
  /** Asks where a file of this name should go; null where the dialog was closed. */
  readonly ask: (name: string) => Promise<string | null>;
  readonly show: (path: string) => void;
  /** Where the copy of an attachment lies. */
  readonly placeOf: (storedAs: string) => string;
  readonly log: (line: string, error?: unknown) => void;
};

/** Writes papers and calendar files where the person says: wholly, or not at all. */
export const openMakers = ({
  ask,
  show,
  placeOf,
  log,
}: Hands): {
  readonly papers: PaperMaker;
  readonly calendar: CalendarMaker;
  readonly tables: TableMaker;
  readonly caseFiles: CaseFileMaker;
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
      saveDisclosure: async (disclosure) => {
        const { disclosureTables } = await import('./disclosureTables.ts');
        const tables = disclosureTables(disclosure);
        const { today, now } = disclosure.letterhead;
        return write(tableFileName(today, tables[0]?.title ?? '', 'xlsx'), async () => {
          const { workbookFile } = await import('#main/sheets/tableFile');
          return workbookFile(tables, now);
        });
      },
      saveJournal: async (rows, about, language, format, made) => {
        const { journalTable } = await import('./journalTable.ts');
        return saveTable(journalTable(rows, about, language), format, made);
      },
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
    caseFiles: {
      save: async (paper, attachments, pace) => {
        const title = caseFileTitleOf(paper);
        const path = await ask(caseFileName(paper.letterhead.today, numberOf(paper), title));
        if (path === null) return null;
        // Packing and the form of the file are only loaded for the first one.
        const { writeCaseFile } = await import('./caseFile.ts');
        const placed = attachments.map((one) => ({ ...one, path: placeOf(one.storedAs) }));
        const outcome = await fillWhole(
          path,
          (file) =>
            writeCaseFile(file, { paper, attachments: placed }, () => makePaper(paper), pace),
          log,
        );
        if (outcome === null || 'failed' in outcome) return outcome;
        written.add(path);
        return { path, missing: outcome.filled };
      },
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
