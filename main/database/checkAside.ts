import { Worker } from 'node:worker_threads';

/**
 * Whether the store at `path` is in order, looked through in a thread of its own; `checker` is the
 * built file of that name. A file so damaged that it cannot be looked through is not.
 */
export const checkAside = (path: string, checker: string): Promise<boolean> =>
  new Promise((done, fail) => {
    const worker = new Worker(checker, { workerData: path });
    worker.once('message', (isSound: boolean) => done(isSound));
    worker.once('error', (error) => {
      const code = 'code' in error ? String(error.code) : '';
      if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) done(false);
      else fail(error);
    });
  });
