import { open } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

/** What a long write needs done outside the thread that everything else waits for. */
export type LongWrites = {
  /** Puts what is written so far on the disk, so that the end of the transaction has little left. */
  readonly flush: () => Promise<void>;
  /** Moves what was written from the log into the file. */
  readonly settle: () => void;
};

/** Nothing is done outside; the end of the transaction does it all. */
export const onTheSpot: LongWrites = { flush: async () => {}, settle: () => {} };

/** For the store at `path`; `checkpointer` is the built file of that name. */
export const openLongWrites = (
  path: string,
  checkpointer: string,
  log: (line: string, error?: unknown) => void,
): LongWrites => ({
  flush: async () => {
    // SQLite's locks lie on other files than the log, so opening and closing it loses none.
    const file = await open(`${path}-wal`, 'r+');
    try {
      await file.datasync();
    } finally {
      await file.close();
    }
  },
  settle: () => {
    const worker = new Worker(checkpointer, { workerData: path });
    worker.on('error', (error) => log('the log was not settled', error));
  },
});
