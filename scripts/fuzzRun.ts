import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { listFailureCodes, type ProposedList, type ProposedSheet } from '#domain/agreementList';
import { isLocalDate } from '#domain/localDate';
import type { ReadingNews } from '#main/lists/reader';
import { type AgreementsNews, type Answer, withAgreements } from '#main/lists/supervise';
import { samples, spoiledFile } from './mutations.ts';

/** What became of a spoiled file: read, refused with a code, or why it counts as failed. */
export type Outcome = {
  readonly run: number;
  readonly name: string;
  readonly said: string;
  readonly failed: boolean;
};

const limits = { milliseconds: 20_000, heapMegabytes: 512 };

const reader = fileURLToPath(new URL('../main/lists/reader.ts', import.meta.url));

const start = (): ChildProcess =>
  fork(reader, [], {
    execArgv: [`--max-old-space-size=${limits.heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

/** What is wrong with an answer, or null: a list is whole, or it is refused. */
const wrongWith = (answer: Answer): string | null => {
  if (answer.ok) return wrongWithList(answer.value);
  return listFailureCodes.includes(answer.failure.code) ? null : 'an unknown code';
};

const wrongWithList = ({ sheets }: ProposedList): string | null =>
  sheets.map(wrongWithSheet).find((wrong) => wrong !== null) ?? null;

const wrongWithSheet = (sheet: ProposedSheet): string | null => {
  const rows = sheet.agreements.flatMap((agreement) => agreement.rows);
  if (rows.length !== sheet.supplierRows) return 'rows of agreements and of the sheet differ';
  if (new Set(rows).size !== rows.length) return 'a row stands in two agreements';
  if (sheet.headerRow === null && rows.length > 0) return 'rows without headings';
  for (const { start, end, latestEnd, value, optionMonths, suppliers } of sheet.agreements) {
    const dates = [start, end, latestEnd].filter((date) => date !== null);
    if (!dates.every(isLocalDate)) return 'a date that is none';
    if (value !== null && !(Number.isSafeInteger(value) && value >= 0))
      return 'an amount that is none';
    if (optionMonths?.some((months) => !Number.isInteger(months) || months < 1))
      return 'an option that is none';
    if (suppliers.some(({ name }) => name === '')) return 'a supplier without a name';
  }
  return null;
};

const answerOf = (child: ChildProcess, bytes: Uint8Array): Promise<string | Answer> =>
  new Promise((resolve) => {
    const end = (answer: string | Promise<Answer>) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    const timer = setTimeout(() => end('over the time'), limits.milliseconds);
    child.on('exit', (code, signal) => end(`ended with ${signal ?? code}`));
    const agreements: AgreementsNews[] = [];
    child.on('message', (news: ReadingNews) => {
      if (news.kind === 'agreements') agreements.push(news);
      else if (news.kind === 'answer') end(withAgreements(news.result, agreements));
    });
    child.send({ source: { bytes }, choices: [] });
  });

/** Reads `runs` spoiled files one by one in a process of their own; started anew after a failure. */
export const fuzz = async (
  {
    runs,
    seed,
    from = 0,
  }: { readonly runs: number; readonly seed: number; readonly from?: number },
  onOutcome: (outcome: Outcome) => void,
): Promise<void> => {
  const sound = samples();
  let child = start();
  for (let run = from; run < from + runs; run += 1) {
    const { name, bytes } = spoiledFile(sound, seed, run);
    const answer = await answerOf(child, bytes);
    const wrong = typeof answer === 'string' ? answer : wrongWith(answer);
    const told = typeof answer !== 'string' && !answer.ok ? answer.failure.code : 'read';
    onOutcome({ run, name, said: wrong ?? told, failed: wrong !== null });
    if (typeof answer === 'string') {
      child.kill('SIGKILL');
      child = start();
    }
  }
  child.kill('SIGKILL');
};
