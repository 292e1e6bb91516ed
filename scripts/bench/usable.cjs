// Required before the app by NODE_OPTIONS, the bare one and ours alike: tells on the standard output
// when the window shows what BENCH_USABLE selects, and what all its processes hold in memory then.
const { readFileSync } = require('node:fs');

const settleMs = 1500;

/** What the processes hold, in kilobytes; pages that several share are counted once where Linux tells. */
const memoryOf = (app) =>
  app
    .getAppMetrics()
    .map(({ pid, memory }) => {
      try {
        const [, share] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
        return Number(share);
      } catch {
        return memory.privateBytes ?? memory.workingSetSize;
      }
    })
    .reduce((sum, size) => sum + size, 0);

const shown = (selector) => `new Promise((done) => {
  const look = () => {
    if (document.querySelector(${JSON.stringify(selector)})) {
      requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
    } else requestAnimationFrame(look);
  };
  look();
})`;

const watch = () => {
  const { app } = require('electron');
  app.once('browser-window-created', (_event, window) => {
    window.webContents.once('dom-ready', async () => {
      await window.webContents.executeJavaScript(shown(process.env.BENCH_USABLE));
      const at = performance.timeOrigin + performance.now();
      setTimeout(() => {
        process.stdout.write(`\nbench ${JSON.stringify({ at, memory: memoryOf(app) })}\n`);
        app.quit();
      }, settleMs);
    });
  });
};

// Not by a timer: Node's own are not running yet when this is required.
if (process.type === 'browser') setImmediate(watch);
