import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { app, protocol } from 'electron';
import { openWindow } from './window.ts';

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

const { values } = parseArgs({
  args: process.argv.slice(1),
  options: { 'data-dir': { type: 'string' } },
  strict: false,
});
const dataDir = values['data-dir'];
if (typeof dataDir === 'string') app.setPath('userData', resolve(dataDir));

app.on('window-all-closed', () => app.quit());

// Not awaited at the top: 'ready' comes only once this module has run to its end.
app.whenReady().then(() => {
  const root = join(app.getAppPath(), 'out', 'renderer');
  protocol.handle('app', async (request) => {
    const file = normalize(join(root, decodeURIComponent(new URL(request.url).pathname)));
    if (!file.startsWith(root + sep)) return new Response(null, { status: 404 });
    const body = await readFile(file).catch(() => null);
    if (body === null) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': kinds[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': "default-src 'self'; object-src 'none'; base-uri 'none'",
      },
    });
  });
  openWindow();
});
