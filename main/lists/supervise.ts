import { setImmediate as othersTurn } from 'node:timers/promises';
import type { ListFailure, ProposedAgreement, ProposedList } from '#domain/agreementList';
import { ok, type Result } from '#domain/result';
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

/** What became of a reading: the list, or why there is none. */
export type Answer = Result<ProposedList, ListFailure>;
/** Some agreements of a list on their way. */
export type AgreementsNews = Extract<ReadingNews, { kind: 'agreements' }>;

/** The answer with the agreements that came before it, taken out of their texts one after the other. */
export const withAgreements = async (
  result: Answer,
  news: readonly AgreementsNews[],
): Promise<Answer> => {
  if (!result.ok) return result;
  const agreements = result.value.sheets.map((): ProposedAgreement[] => []);
  for (const { sheet, text } of news) {
    agreements[sheet]?.push(...JSON.parse(text));
    await othersTurn();
  }
  const sheets = result.value.sheets.map((sheet, index) => ({
    ...sheet,
    agreements: agreements[index] ?? [],
  }));
  return ok({ ...result.value, sheets });
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
  const result = new Promise<Answer>((resolve) => {
    const reading = start();
    const end = (answer: Answer | Promise<Answer>) => {
      clearTimeout(timer);
      reading.kill();
      resolve(answer);
    };
    const refuse = (code: ListFailure['code']) => end({ ok: false, failure: { code } });
    const timer = setTimeout(() => refuse('list.timeout'), told.milliseconds);
    cancel = () => refuse('list.cancelled');
    const agreements: AgreementsNews[] = [];
    reading.onNews((news) => {
      if (news.kind === 'progress') told.onProgress?.(news.rows, news.of);
      else if (news.kind === 'agreements') agreements.push(news);
      else end(withAgreements(news.result, agreements));
    });
    reading.onEnd((isOutOfMemory) => refuse(isOutOfMemory ? 'list.memory' : 'list.unreadable'));
    reading.post(request);
  });
  return { result, cancel: () => cancel() };
};
