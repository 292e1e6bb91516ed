import { expect, test } from './fixtures.ts';

/** What the window asks of the machine, as a test calls it. */
type Desk = { call: (name: string, input: object) => Promise<{ ok: boolean; value?: unknown }> };

test('an edit that was acknowledged is there after a power cut, twenty times over', async ({
  workbench,
}) => {
  test.setTimeout(180_000);
  for (let round = 1; round <= 20; round += 1) {
    const title = `Ärende ${round}`;
    const acknowledged = await workbench.window.evaluate(async (name) => {
      const { desk } = window as unknown as { desk: Desk };
      return (await desk.call('procurement.start', { title: name, facts: {} })).ok;
    }, title);
    expect(acknowledged).toBe(true);
    await workbench.kill();
    await workbench.start();
    const titles = await workbench.window.evaluate(async () => {
      const { desk } = window as unknown as { desk: Desk };
      const answer = await desk.call('procurement.list', {});
      return (answer.value as { title: string }[]).map((row) => row.title);
    });
    expect(titles).toHaveLength(round);
    expect(titles).toContain(title);
  }
});
