import { expect, test } from './fixtures.ts';

test.use({ start: { args: ['--example'], now: '2026-11-23T09:12:00+01:00' } });

const rooms = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

test('at 200 % nothing of a room is beyond the edge, and its head is in view', async ({
  workbench,
}) => {
  const { window, app } = workbench;
  await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    first?.setContentSize(1280, 800);
    first?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => window.evaluate(() => innerWidth)).toBeLessThanOrEqual(640);
  for (const key of rooms) {
    await window.keyboard.press(`Control+${key}`);
    const title = window.getByRole('main').getByRole('heading', { level: 1 });
    await expect(title).toBeVisible();
    const name = (await title.textContent()) ?? key;
    await expect.soft(title, name).toBeInViewport({ ratio: 1 });
    const hidden = await window.evaluate(() => {
      const isScrolled = (element: Element | null): boolean => {
        for (let at = element; at; at = at.parentElement) {
          const { overflowX } = getComputedStyle(at);
          if (overflowX === 'auto' || overflowX === 'scroll') return true;
        }
        return false;
      };
      return [...document.querySelectorAll('main button, main input, main textarea')]
        .filter((element) => {
          const { right, left, width } = element.getBoundingClientRect();
          return width > 1 && (right > innerWidth + 1 || left < 0) && !isScrolled(element);
        })
        .map((element) => element.getAttribute('aria-label') ?? element.textContent);
    });
    expect.soft(hidden, name).toEqual([]);
  }
});
