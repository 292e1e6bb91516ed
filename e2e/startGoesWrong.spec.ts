import { expect, test } from './fixtures.ts';

test('an error nobody foresaw at the start is said in words, not as an empty window', async ({
  workbench,
}) => {
  const { window } = workbench;
  await window.addInitScript(() => {
    JSON.parse = () => {
      throw new Error('The answer is torn');
    };
  });
  await window.reload();

  await expect(window.getByRole('alert')).toHaveText(/^Något gick fel/);
  await expect(window.getByRole('button', { name: 'Avsluta' })).toBeVisible();
  await expect.poll(() => workbench.uncaught.join()).toContain('The answer is torn');
  // It was meant to happen here; the fixture holds every other one against the test.
  workbench.uncaught.length = 0;
});
