// What is done in the window while it is measured: the keys a procurer would press.
import type { Page } from '@playwright/test';
import type { Beside } from './beside.ts';
import { hit, type Shown, settled, timeCall, timeFrames, timeKey } from './inWindow.ts';

const rowOf = (label: string): string => `main [role=grid][aria-label="${label}"] tbody tr`;
const caseRow = rowOf('Upphandlingar');
const aCase: Shown = { selector: caseRow, texts: [''] };
const anAgreement: Shown = { selector: rowOf('Avtal'), texts: [''] };

const headed = (title: string): Shown => ({ selector: 'main h1', texts: [title] });

/** Goes to a place by its key and waits until it stands. */
const goTo = async (page: Page, key: string, shown: Shown): Promise<void> => {
  await timeKey(page, key, shown);
  await settled(page);
};
const toToday = (page: Page) =>
  goTo(page, 'Control+1', { selector: 'main [role=row][data-key]', texts: [''] });

/** What is typed into the search: parts of numbers, of titles and of names, as they come to mind. */
const typed = [
  '/00417',
  'Möbler 0042',
  'Hjortron 07',
  'takarb',
  'A-00318',
  'påhittade lar',
  'sjöboda läro',
  'Åsgården verk',
  'KS 2021/0',
  '00999',
] as const;

/**
 * Types each text into the palette; for every key from the third letter on, the milliseconds until
 * its hits are on show and those of the bare query. Keys that change none of the first hits are not
 * measured, for then nothing tells that the answer has come.
 */
export const timeSearch = async (
  page: Page,
  beside: Beside,
  firstHits: (typed: string) => readonly string[],
): Promise<{ inWindow: number[]; raw: number[] }> => {
  const inWindow: number[] = [];
  const raw: number[] = [];
  for (const text of typed) {
    await page.keyboard.press('Control+k');
    await page.waitForSelector('[role=combobox]:focus');
    const letters = [...text];
    await page.keyboard.type(letters.slice(0, 2).join(''));
    await settled(page);
    let before: readonly string[] = await page.locator('[role=option]').allInnerTexts();
    for (let length = 3; length <= letters.length; length += 1) {
      const key = letters[length - 1] ?? '';
      const now = letters.slice(0, length).join('');
      const hits = firstHits(now);
      const isTold = hits.length > 0 && hits.some((hit, place) => !before[place]?.includes(hit));
      if (isTold) {
        raw.push(beside.search(now));
        inWindow.push(await timeKey(page, key, { selector: '[role=option]', texts: hits }));
      } else {
        await hit(page, key);
      }
      await settled(page);
      before = hits.length > 0 ? hits : before;
    }
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role=combobox]', { state: 'detached' });
    await settled(page);
  }
  return { inWindow, raw };
};

/** Opening the list of agreements from Idag; beside it, the same answer without a window to draw it. */
export const timeList = async (page: Page): Promise<{ drawn: number; answer: number }> => {
  await toToday(page);
  const answer = await timeCall(page, 'agreement.list', {});
  await settled(page);
  const drawn = await timeKey(page, 'Control+3', anAgreement);
  await settled(page);
  return { drawn, answer };
};

/** From the list of agreements to its timeline and back. */
export const timeTimeline = async (page: Page): Promise<{ drawn: number; answer: number }> => {
  await goTo(page, 'Control+3', anAgreement);
  const answer = await timeCall(page, 'agreement.list', {});
  await page.locator('main [role=radiogroup] input[type=radio]').first().focus();
  await settled(page);
  const drawn = await timeKey(page, 'ArrowRight', {
    selector: 'main [role=listbox] [role=option]',
    texts: [''],
  });
  await settled(page);
  await goTo(page, 'ArrowLeft', anAgreement);
  return { drawn, answer };
};

/** Shows the cases as a list instead of a board, as it then stays. */
export const showCasesAsList = async (page: Page): Promise<void> => {
  await goTo(page, 'Control+2', headed('Upphandlingar'));
  await page.locator('main [role=radiogroup] input[type=radio]').first().focus();
  await goTo(page, 'ArrowRight', aCase);
};

/** Opens the case of the row at `place` from the list; beside it, the same answer undrawn. */
export const timeCase = async (
  page: Page,
  place: number,
): Promise<{ drawn: number; answer: number }> => {
  await goTo(page, 'Control+2', aCase);
  await page.locator(`${caseRow}[data-place="0"]`).click();
  for (let down = 0; down < place; down += 1) await page.keyboard.press('ArrowDown');
  const row = page.locator(`${caseRow}[data-place="${place}"]`);
  await row.waitFor();
  const title = (await row.innerText()).split('\n')[0] ?? '';
  // The number within the data set is in the title: of another case, so that nothing is remembered.
  const answer = await timeCall(page, 'procurement.open', { id: `procurement-${place}` });
  await settled(page);
  const drawn = await timeKey(page, 'Enter', headed(title));
  await settled(page);
  return { drawn, answer };
};

/** A field left with a new text: until it is kept and answered, a bare round trip, a bare insert. */
export const timeEdit = async (
  page: Page,
  beside: Beside,
  turn: number,
): Promise<{ edit: number; trip: number; insert: number }> => {
  await settled(page);
  const insert = beside.insert();
  const trip = await timeCall(page, 'search.find', { text: '' });
  const edit = await timeCall(page, 'procurement.describe', {
    id: 'procurement-7',
    change: { lessonsReviewed: `Mät kvaliteten varje månad, gång ${turn}.` },
  });
  return { edit, trip, insert };
};

/** Scrolls the list of cases; milliseconds between frames. */
export const timeScroll = async (page: Page, frames: number): Promise<number[]> => {
  await goTo(page, 'Control+2', aCase);
  return timeFrames(page, 'main :has(> [role=grid])', frames);
};

/** The limit of scrolling: as many plain rows in the bare window. */
export const timeBareScroll = async (page: Page, rows: number, frames: number) => {
  await page.evaluate((count) => {
    if (document.getElementById('plain')) return;
    const scroller = document.createElement('div');
    scroller.id = 'plain';
    scroller.style.cssText = 'height: 600px; overflow: auto';
    const line = (_: unknown, index: number) => {
      const row = document.createElement('div');
      row.style.height = '42px';
      row.textContent = `Rad ${index}`;
      return row;
    };
    scroller.append(...Array.from({ length: count }, line));
    document.body.append(scroller);
  }, rows);
  return timeFrames(page, '#plain', frames);
};
