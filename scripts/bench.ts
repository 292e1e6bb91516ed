// Measures the workbench against the least that is possible beside it: `npm run bench [-- --json] [-- --quick] [-- --only PART]`.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addDays } from '#domain/localDate';
import { expectations, openBeside } from './bench/beside.ts';
import { asTable, type Figure, figure, median, p95, spread } from './bench/figures.ts';
import { measureImport } from './bench/importing.ts';
import {
  showCasesAsList,
  timeBareScroll,
  timeCase,
  timeEdit,
  timeList,
  timeScroll,
  timeSearch,
  timeTimeline,
} from './bench/jobs.ts';
import { measureLists } from './bench/lists.ts';
import { run, startOnce } from './bench/runtime.ts';
import { benchDay, seed } from './bench/seed.ts';

/** The parts of the measuring, each of which can be had alone. */
const parts = ['import', 'starts', 'growth', 'windows', 'lists'] as const;

const { values: given } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const isWanted = (part: (typeof parts)[number]): boolean =>
  given.only === undefined || given.only === part;
if (!parts.some(isWanted)) throw new Error(`The parts are ${parts.join(', ')}.`);

/** How often each thing is done. */
const times = given.quick
  ? { starts: 3, largeStarts: 0, searches: 1, opens: 5, edits: 12, frames: 120, imports: 1 }
  : { starts: 9, largeStarts: 4, searches: 3, opens: 20, edits: 40, frames: 300, imports: 3 };

/** The data set everything is measured on, and the one for growth. */
const usualSize = given.quick ? 1_000 : 10_000;
const largeSize = 100_000;

/** When no more is repeated than it takes to say something, in milliseconds from the start. */
const enough = 420_000;
const leastTurns = 3;

const began = performance.now();
/** The turns to take, fewer of them on a machine that is busy with other things. */
const turnsOf = function* (most: number): Generator<number> {
  for (let turn = 0; turn < most; turn += 1) {
    if (turn >= leastTurns && performance.now() - began > enough) return;
    yield turn;
  }
};
const say = (line: string): void => {
  const seconds = ((performance.now() - began) / 1000).toFixed(0).padStart(4);
  process.stderr.write(`${seconds} s  ${line}\n`);
};

const scratch = mkdtempSync(join(tmpdir(), 'upphandlingsbordet-bench-'));
const folderOf = (name: string | number): string => join(scratch, String(name));
const bare = { app: 'bare', folder: folderOf('bare') } as const;
const workbench = (size: number) => ({ app: 'workbench', folder: folderOf(size) }) as const;

/** Starts by turns with the bare window; the first of each only warms the disk's cache. */
const measureStarts = async (): Promise<Figure[]> => {
  const ours: { ms: number; memory: number }[] = [];
  const daily: typeof ours = [];
  const theirs: typeof ours = [];
  for (const turn of turnsOf(times.starts + 1)) {
    const least = await startOnce(bare);
    const start = await startOnce(workbench(1_000));
    const first = await startOnce({
      app: 'workbench',
      folder: folderOf('daily'),
      day: addDays(benchDay, turn),
    });
    if (turn === 0) continue;
    theirs.push(least);
    ours.push(start);
    daily.push(first);
  }
  const ms = (starts: typeof ours) => starts.map((start) => start.ms);
  const memory = (starts: typeof ours) => median(starts.map((start) => start.memory));
  return [
    figure('coldStart.ratio', median(ms(ours)) / median(ms(theirs)), '×', { limit: 1, aim: 1.25 }),
    ...spread('coldStart', ms(ours), ms(theirs)),
    figure('coldStart.newDay.ratio', median(ms(daily)) / median(ms(theirs)), '×', {
      limit: 1,
      aim: 1.25,
    }),
    figure('memory.ratio', memory(ours) / memory(theirs), '×', { limit: 1, aim: 1.3 }),
  ];
};

/** How much longer a start takes with ten times the data, by turns. */
const measureGrowingStarts = async (): Promise<Figure[]> => {
  const usual: number[] = [];
  const large: number[] = [];
  for (const turn of turnsOf(times.largeStarts + 1)) {
    const one = await startOnce(workbench(usualSize));
    const other = await startOnce(workbench(largeSize));
    if (turn === 0) continue;
    usual.push(one.ms);
    large.push(other.ms);
  }
  return [
    figure('growth.coldStart', median(large) / median(usual), '×', { limit: 1, aim: 1.5 }),
    figure('coldStart.at10000', median(usual), 'ms'),
    figure('coldStart.at100000', median(large), 'ms'),
  ];
};

/** All that is measured in one window, and a bare one beside it. */
const openPlace = async (size: number) => {
  const folder = folderOf(size);
  const { page, close } = await run(workbench(size));
  const beside = openBeside(folder);
  const expected = expectations(folder);
  return {
    page,
    beside,
    firstHits: expected.firstHits,
    close: async () => {
      beside.close();
      expected.close();
      await close();
    },
  };
};
type OpenPlace = Awaited<ReturnType<typeof openPlace>>;

const measureSearch = async (places: readonly OpenPlace[]) => {
  const measured = places.map(() => ({ inWindow: [] as number[], raw: [] as number[] }));
  for (const _turn of turnsOf(times.searches)) {
    for (const [index, { page, beside, firstHits }] of places.entries()) {
      const { inWindow, raw } = await timeSearch(page, beside, firstHits);
      measured[index]?.inWindow.push(...inWindow);
      measured[index]?.raw.push(...raw);
    }
  }
  return measured;
};

const measureOpenings = async (places: readonly OpenPlace[]) => {
  const measured = places.map(() => ({
    list: { drawn: [] as number[], answer: [] as number[] },
    record: { drawn: [] as number[], answer: [] as number[] },
    timeline: { drawn: [] as number[], answer: [] as number[] },
  }));
  for (const { page } of places) await showCasesAsList(page);
  for (const turn of turnsOf(times.opens)) {
    for (const [index, { page }] of places.entries()) {
      const all = measured[index];
      const list = await timeList(page);
      const record = await timeCase(page, turn);
      const timeline = await timeTimeline(page);
      for (const kind of ['drawn', 'answer'] as const) {
        all?.list[kind].push(list[kind]);
        all?.record[kind].push(record[kind]);
        all?.timeline[kind].push(timeline[kind]);
      }
    }
  }
  return measured;
};

const measureEdits = async ({ page, beside }: OpenPlace): Promise<Figure[]> => {
  const edits: number[] = [];
  const trips: number[] = [];
  const inserts: number[] = [];
  for (const turn of turnsOf(times.edits)) {
    const { edit, trip, insert } = await timeEdit(page, beside, turn);
    edits.push(edit);
    trips.push(trip);
    inserts.push(insert);
  }
  const aside = edits.map((edit, turn) => Math.max(0, edit - (trips[turn] ?? 0)));
  return [
    figure('edit.ratio', median(aside) / median(inserts), '×', { limit: 1, aim: 1.5 }),
    ...spread('edit', edits, inserts),
    ...spread('roundTrip', trips, null),
  ];
};

const measureScroll = async ({ page }: OpenPlace): Promise<Figure[]> => {
  const plain = await run(bare);
  try {
    const limit = await timeBareScroll(plain.page, usualSize, times.frames);
    const gaps = await timeScroll(page, times.frames);
    const worst = { ours: Math.max(...gaps), limit: Math.max(...limit) };
    return [
      figure('scroll.median', median(gaps), 'ms', { limit: median(limit), aim: 17 }),
      figure('scroll.worst', worst.ours, 'ms', { limit: worst.limit, aim: 50 }),
    ];
  } finally {
    await plain.close();
  }
};

const measureWindows = async (sizes: readonly number[]): Promise<Figure[]> => {
  const places: OpenPlace[] = [];
  try {
    for (const size of sizes) places.push(await openPlace(size));
    const [usual] = places;
    if (!usual) throw new Error('No data set to measure on');
    say('scrolling');
    await showCasesAsList(usual.page);
    const scroll = await measureScroll(usual);
    say('searching');
    const [search, largeSearch] = await measureSearch(places);
    say('opening');
    const [open, largeOpen] = await measureOpenings(places);
    say('editing');
    const edit = await measureEdits(usual);
    if (!search || !open) throw new Error('Nothing was measured');
    const grown =
      largeSearch && largeOpen
        ? [
            figure('growth.search', median(largeSearch.inWindow) / median(search.inWindow), '×', {
              limit: median(largeSearch.raw) / median(search.raw),
              aim: 1.5,
            }),
            figure(
              'growth.openCase',
              median(largeOpen.record.drawn) / median(open.record.drawn),
              '×',
              {
                limit: median(largeOpen.record.answer) / median(open.record.answer),
                aim: 1.5,
              },
            ),
            figure('search.at100000.p95', p95(largeSearch.inWindow), 'ms', {
              limit: p95(largeSearch.raw),
            }),
            figure('openList.at100000.p95', p95(largeOpen.list.drawn), 'ms', {
              limit: p95(largeOpen.list.answer),
            }),
            figure('timeline.at100000.p95', p95(largeOpen.timeline.drawn), 'ms', {
              limit: p95(largeOpen.timeline.answer),
            }),
          ]
        : [];
    return [
      ...spread('search', search.inWindow, search.raw, 30),
      ...edit,
      ...spread('openList', open.list.drawn, open.list.answer, 100),
      ...spread('openCase', open.record.drawn, open.record.answer, 100),
      ...spread('timeline', open.timeline.drawn, open.timeline.answer, 100),
      ...scroll,
      ...grown,
    ];
  } finally {
    for (const place of places) await place.close();
  }
};

/** Every key of the long lists, in a window of its own: what is arranged there is remembered. */
const measureLong = async (): Promise<Figure[]> => {
  const ours = await run(workbench(usualSize));
  const plain = await run(bare);
  try {
    return await measureLists(ours.page, plain.page);
  } finally {
    await plain.close();
    await ours.close();
  }
};

const measure = async (): Promise<Figure[]> => {
  const seeded = new Set<number>();
  const need = (...sizes: readonly number[]): void => {
    for (const size of sizes) {
      if (seeded.has(size)) continue;
      say(`making ${size} cases and as many agreements`);
      seed(folderOf(size), size);
      seeded.add(size);
    }
  };
  const sizes = given.quick ? [usualSize] : [usualSize, largeSize];
  const figures: Figure[] = [];
  if (isWanted('import')) {
    say('importing beside LibreOffice');
    figures.push(...(await measureImport(folderOf('import'), times.imports, say)));
  }
  if (isWanted('starts')) {
    need(1_000);
    seed(folderOf('daily'), 1_000);
    say('starting by turns with a bare window');
    figures.push(...(await measureStarts()));
  }
  if (isWanted('growth') && !given.quick) {
    need(...sizes);
    say('starting with ten times the data');
    figures.push(...(await measureGrowingStarts()));
  }
  if (isWanted('windows')) {
    need(...sizes);
    say('opening the windows');
    figures.push(...(await measureWindows(sizes)));
  }
  if (isWanted('lists')) {
    need(usualSize);
    say('pressing the keys of the long lists');
    figures.push(...(await measureLong()));
  }
  return figures;
};

const machine = {
  system: `${process.platform}-${process.arch}`,
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
};

try {
  const figures = await measure();
  process.stdout.write(
    given.json ? `${JSON.stringify({ machine, figures }, null, 2)}\n` : `${asTable(figures)}\n`,
  );
  say('done');
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}
