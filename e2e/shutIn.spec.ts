import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, test } from './fixtures.ts';

test('no way leads out of the window: no navigation, no new window, no network, no permissions', async ({
  workbench,
}) => {
  const complaints: string[] = [];
  workbench.window.on('console', (message) => complaints.push(message.text()));
  const { window } = workbench;
  await window.reload();
  await expect(window.locator('main h1')).toBeVisible();
  expect(complaints).toEqual([]);
  const address = window.url();
  const tried = await window.evaluate(async () => {
    const reached = (url: string) =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      );
    const picture = (url: string) =>
      new Promise<string>((done) => {
        const image = new Image();
        image.onload = () => done('reached');
        image.onerror = () => done('refused');
        image.src = url;
      });
    const opened = globalThis.open('https://example.org/');
    // Asking for addresses is how a page finds out, and tells, where its machine stands.
    const addresses = async () => {
      const found: string[] = [];
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:example.org' }] });
      peer.createDataChannel('out');
      const isDone = new Promise((done) => {
        peer.onicecandidate = ({ candidate }) =>
          candidate === null ? done(null) : found.push(candidate.candidate);
        peer.onconnectionstatechange = done;
      });
      await peer.setLocalDescription();
      await isDone;
      return found;
    };
    return {
      addresses: await addresses().catch(() => []),
      opened: opened === null,
      web: await reached('https://example.org/'),
      file: await reached('file:///etc/hostname'),
      picture: await picture('https://example.org/logo.png'),
      notifications: await Notification.requestPermission(),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        () => 'refused',
      ),
    };
  });
  expect(tried).toEqual({
    addresses: [],
    opened: true,
    web: 'refused',
    file: 'refused',
    picture: 'refused',
    notifications: 'denied',
    camera: 'refused',
  });
  // The driver waits for a navigation that never comes, so the page is asked by way of the machine.
  const after = await workbench.app.evaluate(async ({ BrowserWindow }) => {
    const [only, ...others] = BrowserWindow.getAllWindows();
    const contents = only?.webContents;
    await contents?.executeJavaScript("location.href = 'https://example.org/'; undefined");
    const hasRoom = await contents?.executeJavaScript("document.querySelector('main h1') !== null");
    return { address: contents?.getURL(), hasRoom, others: others.length };
  });
  expect(after).toEqual({ address, hasRoom: true, others: 0 });
});

test('the machine itself reaches no network', async ({ workbench }) => {
  const answer = await workbench.app.evaluate(({ net }) =>
    net.fetch('https://example.org/').then(
      () => 'reached',
      (error: Error) => error.message,
    ),
  );
  expect(answer).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('only files of the window are served, whatever the address says', async ({ workbench }) => {
  const statuses = await workbench.app.evaluate(async ({ net }) => {
    const status = async (url: string) => (await net.fetch(url)).status;
    return [
      await status('app://workbench/index.html'),
      await status('app://workbench/../main/main.js'),
      await status('app://workbench/%2e%2e/main/main.js'),
      await status('app://workbench/..%2Fmain%2Fmain.js'),
      await status('app://elsewhere/index.html'),
    ];
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404]);
});

test('a second start leaves the store to the first, which stays open', async ({ workbench }) => {
  const electron = process.env.UPPHANDLINGSBORDET_ELECTRON ?? '';
  const isRoot = process.getuid?.() === 0;
  const second = spawn(
    electron,
    [
      ...(isRoot ? ['--no-sandbox'] : []),
      resolve(import.meta.dirname, '..'),
      '--data-dir',
      workbench.dataDir,
    ],
    { stdio: 'ignore' },
  );
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect(workbench.window.locator('main h1')).toBeVisible();
  expect(workbench.app.windows()).toHaveLength(1);
});
