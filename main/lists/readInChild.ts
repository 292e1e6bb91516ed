import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { limits } from './limits.ts';
import type { ReadingRequest } from './reader.ts';
import { type Reading, type ReadingProcess, supervise } from './supervise.ts';

const entry = fileURLToPath(new URL('./reader.ts', import.meta.url));

const startChild = (heapMegabytes: number): ReadingProcess => {
  const child = fork(entry, [], {
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return {
    // A child that is gone already shows as its end, not as a failed message.
    post: (request) => child.send(request, () => {}),
    onNews: (listener) => child.on('message', listener),
    onEnd: (listener) =>
      child.on('exit', (code, signal) =>
        listener(signal === 'SIGABRT' || signal === 'SIGTRAP' || code === 134 || code === 133),
      ),
    kill: () => child.kill('SIGKILL'),
  };
};

/** Reads a list in a child of plain Node, for the command line and tests. */
export const readInChild = (
  request: ReadingRequest,
  told: {
    readonly milliseconds?: number;
    readonly heapMegabytes?: number;
    readonly onProgress?: (rows: number, of: number) => void;
  } = {},
): Reading =>
  supervise(() => startChild(told.heapMegabytes ?? limits.heapMegabytes), request, {
    milliseconds: told.milliseconds ?? limits.milliseconds,
    ...(told.onProgress ? { onProgress: told.onProgress } : {}),
  });
