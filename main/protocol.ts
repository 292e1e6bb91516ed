import { readFileSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';

/** The only address the window is ever at. */
export const windowOrigin = 'app://workbench';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** What a page of ours may do: its own scripts, styles, fonts and pictures, and nothing from elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Must run before the app is ready: makes `app:` an origin of its own, with no more rights than https. */
export const announceScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
};

/** Serves the built window from `root`, and nothing outside it. */
export const serveWindow = (session: Session, root: string): void => {
  // Buffers, read at once: Node's own Response brings a whole HTTP client with it, and waiting for a
  // turn of the disk takes longer than reading small files that lie beside it. `protocol.handle`, which
  // Electron wants instead, takes nothing but such a Response (docs/PERFORMANCE.md).
  const bytesOf = (file: string) => {
    try {
      return readFileSync(file);
    } catch {
      return null;
    }
  };
  session.protocol.registerBufferProtocol('app', ({ url }, answer) => {
    const { host, pathname } = new URL(url);
    const file = normalize(join(root, decodeURIComponent(pathname)));
    const data = host === 'workbench' && file.startsWith(root + sep) ? bytesOf(file) : null;
    if (data === null) return answer({ statusCode: 404, data: Buffer.alloc(0) });
    answer({
      data,
      headers: {
        'content-type': kinds[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
      },
    });
  });
};

/** Shuts every way out: no network, no permissions, no downloads. */
export const closeOff = (session: Session): void => {
  session.webRequest.onBeforeRequest((details, answer) => {
    const isOurs = /^(app|data|blob|devtools):/.test(details.url);
    answer({ cancel: !isOurs });
  });
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write'),
  );
  session.setPermissionCheckHandler(
    (_contents, permission) => permission === 'clipboard-sanitized-write',
  );
  session.on('will-download', (event) => event.preventDefault());
};
