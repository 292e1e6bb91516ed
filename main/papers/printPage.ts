import { randomUUID } from 'node:crypto';
import { app, BrowserWindow, type Session, session, type WebContents } from 'electron';
import { closeOff } from '#main/protocol';
import type { Draw } from './logoFile.ts';
import type { PaperPage } from './paperPage.tsx';

/** The pages that are being printed, by the first part of their address. */
const pages = new Map<string, Pick<PaperPage, 'html' | 'css'>>();

/** Nothing but the page's own text and style; its faces and its mark stand in them. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  'font-src data:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

let opened: Session | null = null;

/** A session of its own, in memory alone, that knows the pages being printed and nothing else. */
const paperSession = (): Session => {
  if (opened) return opened;
  opened = session.fromPartition('papers');
  closeOff(opened);
  // Chromium writes this into the PDF as the program that made it; it has no other use here.
  app.userAgentFallback = `${app.getName()} ${app.getVersion()}`;
  opened.protocol.handle('app', (request) => {
    const { host, pathname } = new URL(request.url);
    const [, token = '', file] = pathname.split('/');
    const page = host === 'paper' ? pages.get(token) : undefined;
    const isPage = file === 'paper.html';
    if (!page || !(isPage || file === 'paper.css')) return new Response(null, { status: 404 });
    return new Response(isPage ? page.html : page.css, {
      headers: {
        'content-type': `text/${isPage ? 'html' : 'css'}; charset=utf-8`,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
      },
    });
  });
  return opened;
};

/** How long somebody else's drawing may take, in milliseconds: some would go on for ever. */
const drawingTime = 10_000;

/**
 * Shows a page to `use`, in a hidden window without scripts, preload or any way out. With a `size` it
 * is drawn on dots, for so long as a drawing may take.
 */
const onPage = async <Made>(
  page: Pick<PaperPage, 'html' | 'css'>,
  size: { readonly width: number; readonly height: number } | null,
  use: (contents: WebContents) => Promise<Made>,
): Promise<Made> => {
  const token = randomUUID();
  pages.set(token, page);
  let timer: NodeJS.Timeout | undefined;
  const window = new BrowserWindow({
    show: false,
    ...(size && { ...size, useContentSize: true, frame: false }),
    webPreferences: {
      session: paperSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      offscreen: size !== null,
    },
  });
  try {
    const died = new Promise<never>((_done, fail) => {
      window.webContents.once('render-process-gone', (_event, { reason }) =>
        fail(new Error(`The page of a paper was lost while it was printed: ${reason}`)),
      );
    });
    const made = async () => {
      await window.loadURL(`app://paper/${token}/paper.html`);
      return use(window.webContents);
    };
    const late = new Promise<never>((_done, fail) => {
      if (size) timer = setTimeout(() => fail(new Error('A drawing took too long')), drawingTime);
    });
    return await Promise.race([made(), died, late]);
  } finally {
    clearTimeout(timer);
    pages.delete(token);
    if (!window.isDestroyed()) window.destroy();
  }
};

/** Prints a page to a PDF. */
export const printPage = (page: PaperPage): Promise<Uint8Array> =>
  onPage(page, null, (contents) =>
    contents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: page.foot,
    }),
  );

/** Draws an SVG on white as a PNG of this size; null where it cannot be drawn. */
export const drawPicture: Draw = async (bytes, size) => {
  const address = `data:image/svg+xml;base64,${bytes.toString('base64')}`;
  const page = {
    html: `<!doctype html><link rel="stylesheet" href="paper.css"><img src="${address}" alt="">`,
    css: 'body{margin:0;background:#fff}img{display:block;width:100vw;height:100vh;object-fit:contain}',
  };
  return onPage(page, size, async (contents) => {
    const seen = await contents.capturePage();
    return seen.isEmpty() ? null : seen.toPNG();
  }).catch(() => null);
};

/** How many sheets a PDF of Chromium's has. It writes its page tree uncompressed; 1 where it does not. */
export const sheetsIn = (pdf: Uint8Array): number => {
  const text = Buffer.from(pdf).toString('latin1');
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)];
  return Math.max(1, ...counts.map(([, count]) => Number(count)));
};
