// The keys of the long lists and of the timeline, each until its picture is on the screen.
import type { Page } from '@playwright/test';
import { type Figure, slowest } from './figures.ts';
import { hit, settled, timeKey, timePicture } from './inWindow.ts';

/** From the key to the frame after it, in milliseconds: what a hand does not notice. */
const aim = 100;

const grid = 'main [role=grid]';
const listbox = 'main [role=listbox]';
/** What a filter changes besides the rows: the sums and the sentence. */
const room = 'main';

/** What is typed into the filter of both lists: a letter, a word, a part of a number, nothing found. */
const typed = ['städning sjö', '0031', 'x', 'ture exempelsson'] as const;

type Samples = Record<
  | 'filter'
  | 'row'
  | 'page'
  | 'ends'
  | 'choose'
  | 'sort'
  | 'group'
  | 'fold'
  | 'zoom'
  | 'move'
  | 'step'
  | 'asTable'
  | 'tableStep',
  number[]
>;

/** Presses the same key several times; the milliseconds of each. */
const repeated = async (page: Page, key: string, times: number, place: string) => {
  const samples: number[] = [];
  for (let time = 0; time < times; time += 1) samples.push(await timePicture(page, key, place));
  return samples;
};

const timeFilter = async (page: Page): Promise<number[]> => {
  const samples: number[] = [];
  for (const text of typed) {
    await page.keyboard.press('Control+f');
    for (const letter of text) samples.push(await timePicture(page, letter, room));
    if (text.length > 2) samples.push(...(await repeated(page, 'Backspace', 2, room)));
    samples.push(await timePicture(page, 'Escape', room));
  }
  return samples;
};

const firstRow = async (page: Page): Promise<void> => {
  await page.locator(`${grid} tbody [data-place="0"]`).click({ position: { x: 4, y: 12 } });
  await settled(page);
};

const timeRows = async (page: Page, samples: Samples): Promise<void> => {
  await firstRow(page);
  samples.row.push(...(await repeated(page, 'ArrowDown', 20, grid)));
  samples.page.push(...(await repeated(page, 'PageDown', 12, grid)));
  samples.page.push(...(await repeated(page, 'PageUp', 6, grid)));
  for (const key of ['End', 'Home']) samples.ends.push(await timePicture(page, key, grid));
  samples.choose.push(await timePicture(page, 'Control+a', room));
  samples.choose.push(await timePicture(page, 'Home', room));
};

/** Sorts by each head in turn, rising and falling, and ends at the first. */
const timeSort = async (page: Page): Promise<number[]> => {
  const samples: number[] = [];
  const heads = await page.locator(`${grid} thead th`).count();
  await hit(page, 'ArrowUp');
  for (let head = 0; head < heads; head += 1) {
    samples.push(...(await repeated(page, 'Enter', 2, grid)));
    await hit(page, 'ArrowRight');
  }
  for (let head = 0; head < heads; head += 1) await hit(page, 'ArrowLeft');
  return samples;
};

/** Chooses each way to group in the menu, folds and unfolds a group, and ends ungrouped. */
const timeGroups = async (page: Page, samples: Samples): Promise<void> => {
  const button = page.locator('main button', { hasText: /^Grupp / });
  const menu = page.locator('[role=menu]');
  const open = async () => {
    await button.click();
    await menu.waitFor();
    await settled(page);
  };
  const choose = async (place: number) => {
    await open();
    await hit(page, 'Home');
    for (let down = 0; down < place; down += 1) await hit(page, 'ArrowDown');
    await settled(page);
    samples.group.push(await timePicture(page, 'Enter', grid));
    await menu.waitFor({ state: 'detached' });
  };
  await open();
  const ways = (await menu.locator('[role^=menuitem]').count()) - 1;
  await hit(page, 'Escape');
  await menu.waitFor({ state: 'detached' });
  for (let way = 1; way <= ways; way += 1) {
    await choose(way);
    await page.locator(`${grid} tbody [data-place]`).first().click();
    await hit(page, 'Home');
    await settled(page);
    for (const key of ['Enter', 'Enter', 'Enter']) {
      samples.fold.push(await timePicture(page, key, grid));
    }
  }
  await choose(0);
};

const timeTimeline = async (page: Page, samples: Samples): Promise<void> => {
  await page.locator(listbox).focus();
  for (const key of ['+', '+', '-', '-', '+', '0']) {
    samples.zoom.push(await timePicture(page, key, room));
  }
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowRight']) {
    samples.move.push(...(await repeated(page, key, 2, room)));
  }
  samples.step.push(...(await repeated(page, 'ArrowDown', 15, room)));
  for (const key of ['PageDown', 'PageDown', 'End', 'Home']) {
    samples.step.push(await timePicture(page, key, room));
  }
};

/** The timeline turned into a table and back, and its rows gone through. */
const timeTimelineTable = async (page: Page, samples: Samples): Promise<void> => {
  for (let time = 0; time < 3; time += 1) {
    await page.locator(listbox).focus();
    samples.asTable.push(await timePicture(page, 't', room));
    await page.locator(`${grid} tbody tr`).first().waitFor();
    await settled(page);
    if (time === 0) {
      await page.locator(`${grid} tbody [data-place]`).first().click();
      await settled(page);
      samples.tableStep.push(...(await repeated(page, 'ArrowDown', 15, grid)));
      for (const key of ['PageDown', 'PageDown', 'PageUp', 'End', 'Home', '+', '-']) {
        samples.tableStep.push(await timePicture(page, key, room));
      }
    }
    samples.asTable.push(await timePicture(page, 't', room));
    await page.locator(listbox).waitFor();
    await settled(page);
  }
};

/** The bare window: a key that changes one text, as often as it takes. */
const timeBare = async (plain: Page, times: number): Promise<number[]> => {
  await plain.evaluate(() => {
    document.onkeydown = ({ key, timeStamp }) => {
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = `${key} ${timeStamp}`;
    };
  });
  return repeated(plain, 'ArrowDown', times, 'h1');
};

/** Chooses a part of a segmented control by its word. */
const look = async (page: Page, word: string, shown: string): Promise<void> => {
  await page.locator('main [role=radiogroup] label', { hasText: new RegExp(`^${word}$`) }).click();
  await page.locator(shown).first().waitFor();
  await settled(page);
};

/**
 * The list of all agreements, their timeline, and the list of cases: every key of `page` beside a
 * key of the bare window `plain`.
 */
export const measureLists = async (page: Page, plain: Page): Promise<Figure[]> => {
  const samples: Samples = {
    filter: [],
    row: [],
    page: [],
    ends: [],
    choose: [],
    sort: [],
    group: [],
    fold: [],
    zoom: [],
    move: [],
    step: [],
    asTable: [],
    tableStep: [],
  };
  const bare = await timeBare(plain, 60);
  const listKeys = async () => {
    samples.filter.push(...(await timeFilter(page)));
    await timeRows(page, samples);
    samples.sort.push(...(await timeSort(page)));
    await timeGroups(page, samples);
  };
  await timeKey(page, 'Control+2', { selector: 'main h1', texts: ['Upphandlingar'] });
  await look(page, 'Lista', `${grid} tbody tr`);
  await listKeys();
  await timeKey(page, 'Control+3', { selector: 'main h1', texts: ['Avtal'] });
  await look(page, 'Alla', `${grid} tbody tr`);
  await listKeys();
  await look(page, 'Tidslinje', `${listbox} [role=option]`);
  await timeTimeline(page, samples);
  await timeTimelineTable(page, samples);
  await look(page, 'Lista', `${grid} tbody tr`);
  bare.push(...(await timeBare(plain, 60)));
  const named = (name: string, of: readonly (keyof Samples)[]) =>
    slowest(
      name,
      of.flatMap((kind) => samples[kind]),
      bare,
      aim,
    );
  return [
    ...named('list.filter', ['filter']),
    ...named('list.row', ['row']),
    ...named('list.page', ['page', 'ends']),
    ...named('list.choose', ['choose']),
    ...named('list.sort', ['sort']),
    ...named('list.group', ['group', 'fold']),
    ...named('timeline.zoom', ['zoom']),
    ...named('timeline.move', ['move']),
    ...named('timeline.row', ['step']),
    ...named('timelineTable.open', ['asTable']),
    ...named('timelineTable.row', ['tableStep']),
  ];
};
