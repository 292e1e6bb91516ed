import { randomUUID } from 'node:crypto';
import { app, BrowserWindow, type Session, session } from 'electron';
import { closeOff } from '#main/protocol';
import type { PaperPage } from './paperPage.tsx';

/** The pages that are being printed, by the first part of their address. */
const pages = new Map<string, PaperPage>();

/** Nothing but the page's own text and style; its faces stand in the style sheet. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  'font-src data:',
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

/** Prints a page to a PDF, in a hidden window without scripts, preload or any way out. */
export const printPage = async (page: PaperPage): Promise<Uint8Array> => {
  const token = randomUUID();
  pages.set(token, page);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: paperSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
    },
  });
  try {
    const died = new Promise<never>((_done, fail) => {
      window.webContents.once('render-process-gone', (_event, { reason }) =>
        fail(new Error(`The page of a paper was lost while it was printed: ${reason}`)),
      );
    });
    const printed = async () => {
      await window.loadURL(`app://paper/${token}/paper.html`);
      return window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: page.foot,
      });
    };
    return await Promise.race([printed(), died]);
  } finally {
    pages.delete(token);
    if (!window.isDestroyed()) window.destroy();
  }
};

/** How many sheets a PDF of Chromium's has. It writes its page tree uncompressed; 1 where it does not. */
export const sheetsIn = (pdf: Uint8Array): number => {
  const text = Buffer.from(pdf).toString('latin1');
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)];
  return Math.max(1, ...counts.map(([, count]) => Number(count)));
};
