import { join } from 'node:path';
import { app } from 'electron';
import { refuse } from '#domain/result';
import type { ListReader } from './answers/lists.ts';
import { readInProcess } from './lists/readInProcess.ts';
import type { Reading } from './lists/supervise.ts';

/** Reads lists in a process of their own, one at a time; a second one is refused while the first goes on. */
export const openReader = ({
  onProgress,
}: {
  readonly onProgress: (rows: number, of: number | null) => void;
}): Omit<ListReader, 'choose'> => {
  const entry = join(app.getAppPath(), 'out', 'main', 'reader.js');
  let underWay: Reading | null = null;
  return {
    read: async (source, choices) => {
      if (underWay) return refuse('list.busy');
      // The window cannot see that the dialog was closed: this tells it that a reading has begun.
      onProgress(0, null);
      const reading = readInProcess(entry, { source, choices }, onProgress);
      underWay = reading;
      const result = await reading.result;
      underWay = null;
      return result;
    },
    stop: () => underWay?.cancel(),
  };
};
