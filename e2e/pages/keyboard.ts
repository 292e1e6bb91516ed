import { expect, type Locator, type Page } from '@playwright/test';

/** The most stops there are between two things in one room. */
const farthest = 60;

/** Goes to something with Tab alone, or with Shift+Tab, as somebody without a mouse does. */
export const tabTo = async (window: Page, to: Locator, way: 'on' | 'back' = 'on') => {
  for (let step = 0; step < farthest; step += 1) {
    if (await to.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await window.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab');
  }
  await expect(to).toBeFocused();
};

/** Goes along a menu, a list of choices or a row of tabs with an arrow until it is there. */
export const arrowTo = async (window: Page, to: Locator, arrow: 'ArrowDown' | 'ArrowRight') => {
  for (let step = 0; step < farthest; step += 1) {
    // The mark follows the key in the next frame.
    const isThere = await to.evaluate(async (element) => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return element === element.ownerDocument.activeElement || 'highlighted' in element.dataset;
    });
    if (isThere) return;
    await window.keyboard.press(arrow);
  }
  await expect(to).toBeFocused();
};
