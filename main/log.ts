import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const most = 1_000_000;

/**
 * Writes lines to the log in the data folder: what went wrong and what was slow, never what was
 * typed. At a megabyte it begins anew and keeps the one before.
 */
export const openLog = (folder: string, now: () => Date) => {
  const path = join(folder, 'log.txt');
  return (line: string, error?: unknown): void => {
    const trace = error instanceof Error ? `\n${error.stack ?? error.message}` : '';
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > most) {
        renameSync(path, join(folder, 'log-before.txt'));
      }
      appendFileSync(path, `${now().toISOString()} ${line}${trace}\n`);
    } catch {
      console.error(line, error);
    }
  };
};
