// What the machine itself must have: libraries for Electron, a display, a compiler, the PDF tools.
import { join } from 'node:path';
import { root, Stop, say, tryRun, which } from './ground.mjs';

const isLinux = process.platform === 'linux';

/** Chromium refuses its sandbox to root, so there, and only there, it is started without. */
export const isRoot = process.getuid?.() === 0;

/** Sees to it that Electron finds its libraries. */
export function requireLibraries(electron, tools) {
  if (!isLinux || missingLibraries(electron).length === 0) return;
  const packages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libatk-bridge2.0-0'];
  install('libraries that Electron needs', packages, () => {
    // Playwright knows the names of Chromium's packages release by release; GTK it does not need.
    const playwright = join(root, 'node_modules/@playwright/test/cli.js');
    tryRun(tools.node, [playwright, 'install-deps', 'chromium'], { env: tools.env });
    return ['libgtk-3-0'];
  });
  const left = missingLibraries(electron);
  if (left.length > 0) throw new Stop(`Electron still lacks ${left.join(', ')}.`);
}

/** Xvfb, where there is no screen. */
export function requireDisplay() {
  if (!hasDisplay() && !which('Xvfb')) install('a display (Xvfb)', ['xvfb', 'xauth']);
}

/** pdfinfo, pdffonts, pdftotext and qpdf, with which the tests look into our papers. */
export function requirePaperTools() {
  const tools = { pdfinfo: 'poppler-utils', qpdf: 'qpdf' };
  const missing = Object.keys(tools).filter((program) => !which(program));
  if (!isLinux || missing.length === 0) return;
  install(
    'the PDF tools of the tests',
    missing.map((program) => tools[program]),
  );
}

/** A C++ compiler, make and Python. */
export function requireCompiler() {
  const missing = ['g++', 'make', 'python3'].filter((program) => !which(program));
  if (missing.length > 0) install('a compiler for better-sqlite3', missing);
}

/** Whether there is a screen to open a window on. */
export function hasDisplay() {
  return !isLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function missingLibraries(electron) {
  const { stdout } = tryRun('ldd', [electron]);
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

let isListFresh = false;

/** Installs Debian packages where we may; `first` may install some its own way and name the rest. */
function install(what, packages, first = () => packages) {
  if (!isRoot || !which('apt-get')) {
    throw new Stop(`This machine lacks ${what}: sudo apt-get install ${packages.join(' ')}`);
  }
  const apt = (...args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const done = tryRun('apt-get', args, { env });
    if (done.status === 0) return;
    const tail = done.stderr.trim().split('\n').slice(-5).join('\n');
    throw new Stop(`Installing ${what} failed (apt-get ${args.join(' ')}):\n${tail}`);
  };
  if (!isListFresh) apt('update');
  isListFresh = true;
  apt('install', '-y', '--no-install-recommends', ...first());
  say(`machine: installed ${what} (${packages.join(' ')})`);
}
