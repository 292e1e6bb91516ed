import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

test('the workbench opens its window, sandboxed and without a way to the machine', async ({
  workbench,
}) => {
  const { window } = workbench;
  await expect(window).toHaveTitle(/Upphandlingsbordet/);
  await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();

  const reach = await window.evaluate(() => ({
    require: typeof Reflect.get(globalThis, 'require'),
    process: typeof Reflect.get(globalThis, 'process'),
    scheme: location.protocol,
  }));
  expect(reach).toEqual({ require: 'undefined', process: 'undefined', scheme: 'app:' });

  const preferences = await workbench.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Electron offers this to tests, but not in its types.
    const read = contents && Reflect.get(contents, 'getLastWebPreferences');
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = read.call(contents);
    return { sandbox, contextIsolation, nodeIntegration, webSecurity };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });
});

test('the security policy stands in the way of foreign code', async ({ workbench }) => {
  const { window } = workbench;
  const answer = await window.reload();
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-');

  const isRun = await window.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.foreign = true';
    document.head.append(script);
    return Reflect.has(globalThis, 'foreign');
  });
  expect(isRun).toBe(false);
});

test('a killed workbench starts again on its folder, open to every user', async ({ workbench }) => {
  await workbench.kill();
  await workbench.start();
  await expect(workbench.window).toHaveTitle(/Upphandlingsbordet/);
  expect(await workbench.violations()).toEqual([]);
});

test('a missing graphics card is remembered for a week on this computer, not longer', async ({
  workbench,
}) => {
  const note = join(workbench.dataDir, 'window', 'no-graphics-card');
  const runtime = await workbench.app.evaluate(() => process.versions.electron);
  const here = `${hostname()} ${runtime}`;
  const noted = () => (existsSync(note) ? readFileSync(note, 'utf8') : null);
  const hasCard = await workbench.app.evaluate(({ app }) =>
    app.getGPUFeatureStatus().gpu_compositing.startsWith('enabled'),
  );
  const found = hasCard ? null : here;
  await expect.poll(noted).toBe(found);

  const day = 24 * 60 * 60 * 1000;
  const startWith = async (text: string, age: number): Promise<number> => {
    await workbench.close();
    writeFileSync(note, text);
    const at = Date.now() - age;
    utimesSync(note, at / 1000, at / 1000);
    await workbench.start();
    return at;
  };
  await startWith('another-computer 1.0.0', day);
  await expect.poll(noted).toBe(found);

  const old = await startWith(here, 8 * day);
  await expect
    .poll(() => (existsSync(note) ? statSync(note).mtimeMs > old + day : hasCard))
    .toBe(true);

  const fresh = await startWith(here, day);
  expect(Math.abs(statSync(note).mtimeMs - fresh)).toBeLessThan(1000);
});
