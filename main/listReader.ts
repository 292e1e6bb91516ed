import { join } from 'node:path';
import { app } from 'electron';
import { refuse } from '#domain/result';
import type { ListReader } from './answers/lists.ts';
import { readCellsInProcess, readInProcess, startUtility } from './lists/readInProcess.ts';
import type { Reading, ReadingProcess } from './lists/supervise.ts';

/** How long a process that was made ready waits for a list, in milliseconds. */
const heldReady = 300_000;

/**
 * Reads lists in a process of their own, one at a time; a second one is refused while the first goes
 * on. A process that was prepared reads the next list, and none after it.
 */
export const openReader = ({
  onProgress,
}: {
  readonly onProgress: (rows: number, of: number | null) => void;
}): Omit<ListReader, 'choose'> => {
  const entry = join(app.getAppPath(), 'out', 'main', 'reader.js');
  let underWay: Pick<Reading, 'cancel'> | null = null;
  let ready: ReadingProcess | null = null;
  let patience: NodeJS.Timeout | undefined;

  const letGo = (): void => {
    clearTimeout(patience);
    ready?.kill();
    ready = null;
  };
  const take = (): ReadingProcess => {
    clearTimeout(patience);
    const taken = ready ?? startUtility(entry);
    ready = null;
    return taken;
  };
  return {
    prepare: () => {
      if (underWay !== null) return;
      if (ready === null) {
        const started = startUtility(entry);
        ready = started;
        started.onEnd(() => {
          if (ready === started) letGo();
        });
      }
      clearTimeout(patience);
      patience = setTimeout(letGo, heldReady);
    },
    read: async (source, choices) => {
      if (underWay) return refuse('list.busy');
      // The window cannot see that the dialog was closed: this tells it that a reading has begun.
      onProgress(0, null);
      const reading = readInProcess(take, { source, choices }, onProgress);
      underWay = reading;
      const result = await reading.result;
      underWay = null;
      return result;
    },
    readCells: async (path) => {
      if (underWay) return refuse('list.busy');
      const reading = readCellsInProcess(take, { source: { path } });
      underWay = reading;
      const result = await reading.result;
      underWay = null;
      return result;
    },
    stop: () => underWay?.cancel(),
  };
};
