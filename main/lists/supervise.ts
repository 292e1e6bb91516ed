import type { ListFailure, ProposedList } from '#domain/agreementList';
import type { Result } from '#domain/result';
import type { ReadingNews, ReadingRequest } from './reader.ts';

/** A process that reads one list, whichever runtime started it. */
export type ReadingProcess = {
  readonly post: (request: ReadingRequest) => void;
  readonly onNews: (listener: (news: ReadingNews) => void) => void;
  /** `isOutOfMemory` when the runtime gave up for want of memory. */
  readonly onEnd: (listener: (isOutOfMemory: boolean) => void) => void;
  readonly kill: () => void;
};

/** A reading under way: its answer, and the way to call it off. */
export type Reading = {
  readonly result: Promise<Result<ProposedList, ListFailure>>;
  readonly cancel: () => void;
};

/**
 * Has a process read a list. Whatever becomes of the process, there is one answer: what it read, or
 * why not; and no process is left behind.
 */
export const supervise = (
  start: () => ReadingProcess,
  request: ReadingRequest,
  told: {
    readonly milliseconds: number;
    readonly onProgress?: (rows: number, of: number) => void;
  },
): Reading => {
  let cancel = () => {};
  const result = new Promise<Result<ProposedList, ListFailure>>((resolve) => {
    const reading = start();
    const end = (answer: Result<ProposedList, ListFailure>) => {
      clearTimeout(timer);
      reading.kill();
      resolve(answer);
    };
    const refuse = (code: ListFailure['code']) => end({ ok: false, failure: { code } });
    const timer = setTimeout(() => refuse('list.timeout'), told.milliseconds);
    cancel = () => refuse('list.cancelled');
    reading.onNews((news) => {
      if (news.kind === 'answer') end(news.result);
      else told.onProgress?.(news.rows, news.of);
    });
    reading.onEnd((isOutOfMemory) => refuse(isOutOfMemory ? 'list.memory' : 'list.unreadable'));
    reading.post(request);
  });
  return { result, cancel: () => cancel() };
};
