import { setImmediate as othersTurn } from 'node:timers/promises';
import type { ListFailure, ProposedAgreement, ProposedList } from '#domain/agreementList';
import type { CellSheet } from '#domain/departmentAnswers';
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
export type Reading<Value = ProposedList> = {
  readonly result: Promise<Result<Value, ListFailure>>;
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

type Told = {
  readonly milliseconds: number;
  readonly onProgress?: (rows: number, of: number) => void;
};

/** Has a process read; `hear` is given its news until it ends the reading with an answer. */
const supervising = <Value>(
  start: () => ReadingProcess,
  request: ReadingRequest,
  { milliseconds, onProgress }: Told,
  hear: (
    news: ReadingNews,
    end: (answer: Result<Value, ListFailure> | Promise<Result<Value, ListFailure>>) => void,
  ) => void,
): Reading<Value> => {
  let cancel = () => {};
  const result = new Promise<Result<Value, ListFailure>>((resolve) => {
    const reading = start();
    const end = (answer: Result<Value, ListFailure> | Promise<Result<Value, ListFailure>>) => {
      clearTimeout(timer);
      reading.kill();
      resolve(answer);
    };
    const refuse = (code: ListFailure['code']) => end({ ok: false, failure: { code } });
    const timer = setTimeout(() => refuse('list.timeout'), milliseconds);
    cancel = () => refuse('list.cancelled');
    reading.onNews((news) => {
      if (news.kind === 'progress') onProgress?.(news.rows, news.of);
      else hear(news, end);
    });
    reading.onEnd((isOutOfMemory) => refuse(isOutOfMemory ? 'list.memory' : 'list.unreadable'));
    reading.post(request);
  });
  return { result, cancel: () => cancel() };
};

/**
 * Has a process read a list. Whatever becomes of the process, there is one answer: what it read, or
 * why not; and no process is left behind.
 */
export const supervise = (
  start: () => ReadingProcess,
  request: ReadingRequest,
  told: Told,
): Reading => {
  const agreements: AgreementsNews[] = [];
  return supervising<ProposedList>(start, request, told, (news, end) => {
    if (news.kind === 'agreements') agreements.push(news);
    else if (news.kind === 'answer') end(withAgreements(news.result, agreements));
  });
};

/** As {@link supervise}, for what the cells of a file show. */
export const superviseCells = (
  start: () => ReadingProcess,
  request: Pick<ReadingRequest, 'source'>,
  told: Told,
): Reading<readonly CellSheet[]> =>
  supervising<readonly CellSheet[]>(
    start,
    { ...request, choices: [], isOnlyCells: true },
    told,
    (news, end) => {
      if (news.kind === 'cells') end(news.result);
    },
  );
