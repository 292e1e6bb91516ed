// Builds main, preload and window into out/, and only when something they are made of changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, root, say, taking } from '../bootstrap/ground.mjs';

const inputs = [
  'domain',
  'main',
  'preload',
  'renderer',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const stamp = join(root, 'out/made-of');

/** Brings out/ up to date. */
export async function build(tools) {
  await taking(join(root, '.build.lock'), () => {
    const madeOf = digestInputs();
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeOf) return;
    const started = Date.now();
    const tool = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
    const env = { ...tools.env, NODE_ENV: 'production' };
    mustRun('The build', tools.node, [tool, 'build', '--logLevel', 'warn'], { env });
    writeFileSync(stamp, madeOf);
    say(`build: made out/ in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  });
}

function digestInputs() {
  const hash = createHash('sha256');
  for (const input of inputs) digestPath(join(root, input), hash);
  return hash.digest('hex');
}

function digestPath(path, hash) {
  if (!existsSync(path) || path.endsWith('.test.ts')) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) digestPath(join(path, name), hash);
    return;
  }
  hash
    .update(`${path.slice(root.length)}\0`)
    .update(readFileSync(path))
    .update('\0');
}
