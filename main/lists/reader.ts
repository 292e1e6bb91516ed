import { readFileSync, statSync } from 'node:fs';
import type { ListFailure, MappingChoice, ProposedList } from '#domain/agreementList';
import type { CellSheet } from '#domain/departmentAnswers';
import type { Result } from '#domain/result';
import { limits } from './limits.ts';
import { readCells, readList } from './readList.ts';

/** What the reading process is told to read. */
export type ReadingRequest = {
  readonly source:
    | { readonly path: string }
    | { readonly bytes: Uint8Array }
    | { readonly pasted: string };
  readonly choices: readonly MappingChoice[];
  /** What its cells show is wanted, and not what they would be in a list of agreements. */
  readonly isOnlyCells?: true;
};

/**
 * What the reading process says: how many rows of how many are understood, then the agreements of each
 * sheet as JSON, some at a time so that nobody is held up by them, and at last the answer without them.
 */
export type ReadingNews =
  | { readonly kind: 'progress'; readonly rows: number; readonly of: number }
  | { readonly kind: 'agreements'; readonly sheet: number; readonly text: string }
  | { readonly kind: 'answer'; readonly result: Result<ProposedList, ListFailure> }
  | { readonly kind: 'cells'; readonly result: Result<readonly CellSheet[], ListFailure> };

const agreementsAtOnce = 500;

const refused = (
  code: ListFailure['code'],
  details?: ListFailure['details'],
): Result<never, ListFailure> => ({
  ok: false,
  failure: details === undefined ? { code } : { code, details },
});

/** The bytes of a file, or why they were not read. A file in use elsewhere is named as such. */
const bytesOf = (path: string): Uint8Array | Result<never, ListFailure> => {
  try {
    const { size } = statSync(path);
    if (size > limits.fileBytes) {
      return refused('list.tooLarge', { megabytes: Math.round(size / 1024 / 1024) });
    }
    return readFileSync(path);
  } catch (problem) {
    const reason = problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown';
    return refused('list.unreadable', { reason });
  }
};

const answer = (
  { source, choices }: ReadingRequest,
  onProgress: (rows: number, of: number) => void,
): Result<ProposedList, ListFailure> => {
  if (!('path' in source)) return readList(source, choices, onProgress);
  const bytes = bytesOf(source.path);
  return bytes instanceof Uint8Array ? readList({ bytes }, choices, onProgress) : bytes;
};

const cells = ({ source }: ReadingRequest): Result<readonly CellSheet[], ListFailure> => {
  if (!('path' in source)) return readCells(source);
  const bytes = bytesOf(source.path);
  return bytes instanceof Uint8Array ? readCells({ bytes }) : bytes;
};

/** The parts of Electron's port that are used. */
type ParentPort = {
  on(event: 'message', listener: (event: { readonly data: ReadingRequest }) => void): void;
  postMessage(news: ReadingNews): void;
};

/** Reads and answers; whatever a file brings about, it gets an answer and not silence. */
const serve = (request: ReadingRequest, post: (news: ReadingNews) => void): void => {
  if (request.isOnlyCells) {
    try {
      post({ kind: 'cells', result: cells(request) });
    } catch {
      post({ kind: 'cells', result: refused('list.unreadable') });
    }
    return;
  }
  const onProgress = (rows: number, of: number) => post({ kind: 'progress', rows, of });
  let result: Result<ProposedList, ListFailure>;
  try {
    result = answer(request, onProgress);
  } catch {
    result = refused('list.unreadable');
  }
  if (!result.ok) {
    post({ kind: 'answer', result });
    return;
  }
  const { value: list } = result;
  for (const [sheet, { agreements }] of list.sheets.entries()) {
    for (let from = 0; from < agreements.length; from += agreementsAtOnce) {
      const some = agreements.slice(from, from + agreementsAtOnce);
      post({ kind: 'agreements', sheet, text: JSON.stringify(some) });
    }
  }
  const sheets = list.sheets.map((sheet) => ({ ...sheet, agreements: [] }));
  post({ kind: 'answer', result: { ok: true, value: { ...list, sheets } } });
};

// As Electron's utility process or as a child of Node; one list after the other, if asked again.
// Only Electron's process has a parent port, so Node's type does not name it.
const port = (process as { readonly parentPort?: ParentPort }).parentPort;
if (port) {
  port.on('message', ({ data }) => serve(data, (news) => port.postMessage(news)));
} else {
  process.on('message', (request: ReadingRequest) =>
    serve(request, (news) => process.send?.(news)),
  );
}
