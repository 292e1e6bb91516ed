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
