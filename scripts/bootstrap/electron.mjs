// Which Electron runs here: the official one if present, else its download, else the spare one.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheDir, readJson, root, Stop, say } from './ground.mjs';
import { findSpareElectron, spareVersion } from './spareElectron.mjs';

const home = join(root, 'node_modules/electron');

/** A download in which nothing moves for this long is given up. */
const stillMs = 20_000;

/** How long a failed download is remembered, so that not every command tries anew. */
const rememberedMs = 60 * 60 * 1000;

/** Gives the runtime as `{ path, version, isOfficial }`. */
export async function findElectron(tools) {
  const { version } = readJson(join(home, 'package.json'));
  const official = officialPath(version) ?? (await download(version, tools));
  if (official) return { path: official, version, isOfficial: true };
  const spare = await findSpareElectron(tools);
  if (!spare) {
    throw new Stop(
      `Electron ${version} could not be downloaded, and there is no spare one for ` +
        `${process.platform}-${process.arch}. Run again where its downloads can be reached.`,
    );
  }
  return { path: spare, version: spareVersion, isOfficial: false };
}

function officialPath(version) {
  const pathFile = join(home, 'path.txt');
  const versionFile = join(home, 'dist/version');
  if (!existsSync(pathFile) || !existsSync(versionFile)) return null;
  if (readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== version) return null;
  const path = join(home, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(path) ? path : null;
}

/** Runs the package's own installer; null when it fails, which is then remembered for a while. */
async function download(version, tools) {
  const memory = join(cacheDir, `electron-${version}-unreachable`);
  if (existsSync(memory) && Date.now() - statSync(memory).mtimeMs < rememberedMs) return null;
  const scratch = mkdtempSync(join(tmpdir(), 'electron-'));
  try {
    // The installer downloads into the temporary folder: a private one shows whether it moves.
    const env = { ...tools.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch };
    const child = spawn(tools.node, [join(home, 'install.js')], { env, stdio: 'ignore' });
    const watch = giveUpWhenStill(child, scratch);
    await new Promise((done) => child.on('close', done).on('error', done));
    clearInterval(watch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const path = officialPath(version);
  if (path) {
    say(`electron: downloaded the official ${version}`);
    rmSync(memory, { force: true });
    return path;
  }
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(memory, '');
  say(`electron: the official ${version} cannot be downloaded here`);
  return null;
}

function giveUpWhenStill(child, scratch) {
  let size = 0;
  let movedAt = Date.now();
  return setInterval(() => {
    const now = sizeOf(scratch) + sizeOf(join(home, 'dist'));
    if (now !== size) movedAt = Date.now();
    size = now;
    if (Date.now() - movedAt > stillMs) child.kill();
  }, 500);
}

function sizeOf(folder) {
  if (!existsSync(folder)) return 0;
  let total = 0;
  for (const name of readdirSync(folder, { recursive: true })) {
    // A file may be moved away between the listing and the look.
    total += statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return total;
}
