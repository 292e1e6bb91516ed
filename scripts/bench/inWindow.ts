// The stopwatch in the page: from the key that was pressed to the frame that shows what came of it.
import type { Page } from '@playwright/test';

/** What must be on show: the first elements that the selector finds hold these texts, in order. */
export type Shown = { readonly selector: string; readonly texts: readonly string[] };

/** Longer than anything that still counts as an answer, in milliseconds. */
const patience = 20_000;

/** When nothing has changed for so long, nothing more comes of a key, in milliseconds. */
const quietMs = 120;

/**
 * Presses a key and gives the milliseconds from its event until the frame after `shown` was there.
 * Throws where it never comes.
 */
export const timeKey = async (page: Page, key: string, shown: Shown): Promise<number> => {
  const armed = page.evaluate(
    ({ selector, texts, patience: longest }) => {
      const measured = new Promise<number>((done, fail) => {
        let pressed: number | null = null;
        const isShown = () => {
          const found = document.querySelectorAll(selector);
          return texts.every((text, place) => found[place]?.textContent?.includes(text));
        };
        const finish = () => {
          const { port1, port2 } = new MessageChannel();
          port2.onmessage = () => done(performance.now() - (pressed ?? 0));
          requestAnimationFrame(() => port1.postMessage(null));
        };
        let isDone = false;
        const look = () => {
          if (isDone || pressed === null || !isShown()) return;
          isDone = true;
          observer.disconnect();
          finish();
        };
        const observer = new MutationObserver(look);
        observer.observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        const note = (event: Event) => {
          if (pressed !== null) return;
          pressed = event.timeStamp;
          // Where it already stood there, nothing changes.
          requestAnimationFrame(() => requestAnimationFrame(look));
        };
        // A letter that the keyboard lacks comes as text without a key.
        addEventListener('keydown', note, { capture: true, once: true });
        addEventListener('input', note, { capture: true, once: true });
        setTimeout(() => {
          observer.disconnect();
          fail(new Error(`Never shown: ${selector} ${texts.join(' | ')}`));
        }, longest);
      });
      Object.assign(window, { measured });
    },
    { ...shown, patience },
  );
  await armed;
  await hit(page, key);
  return page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured);
};

/**
 * Presses a key and gives the milliseconds from its event until the frame that shows the last change
 * it made within what `place` selects; the frame after the key where it changed nothing there.
 */
export const timePicture = async (page: Page, key: string, place: string): Promise<number> => {
  await page.evaluate(
    ({ selector, quiet }) => {
      const pictured = new Promise<number>((done) => {
        let pressed: number | null = null;
        let last = 0;
        let waited: ReturnType<typeof setTimeout> | undefined;
        const finish = () => {
          observer.disconnect();
          done(last - (pressed ?? 0));
        };
        const frame = () => {
          const { port1, port2 } = new MessageChannel();
          port2.onmessage = () => {
            last = performance.now();
            clearTimeout(waited);
            waited = setTimeout(finish, quiet);
          };
          requestAnimationFrame(() => port1.postMessage(null));
        };
        const observer = new MutationObserver((changes) => {
          if (pressed === null) return;
          const isInside = ({ target }: MutationRecord) =>
            (target instanceof Element ? target : target.parentElement)?.closest(selector) != null;
          if (changes.some(isInside)) frame();
        });
        observer.observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        const note = (event: Event) => {
          if (pressed !== null) return;
          pressed = event.timeStamp;
          frame();
        };
        addEventListener('keydown', note, { capture: true, once: true });
        addEventListener('input', note, { capture: true, once: true });
      });
      Object.assign(window, { pictured });
    },
    { selector: place, quiet: quietMs },
  );
  await hit(page, key);
  return page.evaluate(() => (window as unknown as { pictured: Promise<number> }).pictured);
};

/** One key with its modifiers, or one letter. */
export const hit = (page: Page, key: string): Promise<void> =>
  [...key].length === 1 ? page.keyboard.type(key) : page.keyboard.press(key);

/** Resolves when the window has nothing left to do. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestIdleCallback(() => requestIdleCallback(() => done())));
      }),
  );

/** Milliseconds that one question to the machine takes, asked in the page as the window asks it. */
export const timeCall = (page: Page, name: string, input: unknown): Promise<number> =>
  page.evaluate(
    async ({ name: command, input: given }) => {
      const { desk } = window as unknown as {
        desk: { callForText: (name: string, input: unknown) => Promise<string> };
      };
      const started = performance.now();
      const answer: { ok: boolean } = JSON.parse(await desk.callForText(command, given));
      const took = performance.now() - started;
      if (!answer.ok) throw new Error(`${command} was refused: ${JSON.stringify(answer)}`);
      return took;
    },
    { name, input },
  );

/** Scrolls what the selector finds for `frames` frames; the milliseconds between them. */
export const timeFrames = (page: Page, selector: string, frames: number): Promise<number[]> =>
  page.evaluate(
    ({ selector: wanted, frames: count }) =>
      new Promise<number[]>((done, fail) => {
        const scroller = document.querySelector(wanted);
        if (!scroller) {
          fail(new Error(`Nothing to scroll: ${wanted}`));
          return;
        }
        const gaps: number[] = [];
        let last: number | null = null;
        const step = (at: number) => {
          if (last !== null) gaps.push(at - last);
          last = at;
          if (gaps.length === count) {
            done(gaps);
            return;
          }
          scroller.scrollTop += 180;
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    { selector, frames },
  );
