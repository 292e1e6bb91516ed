import { utilityProcess } from 'electron';
import type { CellSheet } from '#domain/departmentAnswers';
import { limits } from './limits.ts';
import type { ReadingNews, ReadingRequest } from './reader.ts';
import { type Reading, type ReadingProcess, supervise, superviseCells } from './supervise.ts';

/** Exit codes of a process that ran out of memory: abort and trap on Unix, Chromium's own on Windows. */
const outOfMemory: ReadonlySet<number> = new Set([5, 6, 133, 134, -536_870_904, 3_758_096_392]);

/** Starts a utility process built from `reader.ts` at `entry`, which waits for what it is to read. */
export const startUtility = (entry: string): ReadingProcess => {
  const child = utilityProcess.fork(entry, [], {
    // Electron heeds a heap limit only in this form; Node's own flag is let pass without effect.
    execArgv: [`--js-flags=--max-old-space-size=${limits.heapMegabytes}`],
    serviceName: 'Upphandlingsbordet listläsare',
    stdio: 'ignore',
  });
  return {
    post: (request) => child.postMessage(request),
    onNews: (listener) => child.on('message', (news: ReadingNews) => listener(news)),
    onEnd: (listener) => child.on('exit', (code) => listener(outOfMemory.has(code))),
    kill: () => child.kill(),
  };
};

/**
 * Reads a list in the utility process that `start` gives; killed when it has answered, overruns its
 * time or is called off, so that no file can take the window down.
 */
export const readInProcess = (
  start: () => ReadingProcess,
  request: ReadingRequest,
  onProgress?: (rows: number, of: number) => void,
): Reading =>
  supervise(start, request, {
    milliseconds: limits.milliseconds,
    ...(onProgress ? { onProgress } : {}),
  });

/** As {@link readInProcess}, for what the cells of a file show. */
export const readCellsInProcess = (
  start: () => ReadingProcess,
  request: Pick<ReadingRequest, 'source'>,
): Reading<readonly CellSheet[]> =>
  superviseCells(start, request, { milliseconds: limits.milliseconds });
