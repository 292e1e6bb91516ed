// The Node that builds and tests: the host's own when it is new enough, else one from the registry.
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { cacheDir, npm, readJson, Stop, say, taking, which } from './ground.mjs';

const fetched = '24.21.0';
const packageName = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/**
 * Gives the toolchain: `node` (its path), `home` (the folder with include/) and `env`, in which
 * it comes first on PATH. Fetches it when the host's Node cannot run TypeScript as it is (22.18).
 */
export async function findToolchain() {
  return isEnough(process.versions.node)
    ? toolchain(process.execPath, dirname(dirname(process.execPath)))
    : fetchToolchain();
}

/** A Node with its C headers, for what must be compiled: the toolchain's, else a fetched one's. */
export async function findHeaders(tools) {
  if (existsSync(join(tools.home, 'include/node/node_api.h'))) return tools.home;
  return (await fetchToolchain()).home;
}

function isEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

async function fetchToolchain() {
  const prefix = join(cacheDir, 'node');
  const home = join(prefix, 'node_modules', packageName);
  const node = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const isThere = () =>
    existsSync(node) && readJson(join(home, 'package.json'))?.version === fetched;
  if (!isThere()) {
    if (!process.env.npm_execpath && !which('npm')) throw new Stop('npm is not on PATH.');
    await taking(`${prefix}.lock`, () => {
      if (isThere()) return;
      npm('Fetching Node', [
        'install',
        ...['--prefix', prefix, '--no-save', '--no-package-lock', '--no-audit', '--no-fund'],
        `${packageName}@${fetched}`,
      ]);
      say(`toolchain: Node ${process.versions.node} is too old, fetched ${fetched} into the cache`);
    });
    if (!isThere()) throw new Stop(`Fetching Node failed: ${node} is missing.`);
  }
  return toolchain(node, home);
}

function toolchain(node, home) {
  const env = { ...process.env, UPPHANDLINGSBORDET_NODE: node };
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[pathName] = `${dirname(node)}${delimiter}${env[pathName] ?? ''}`;
  return { node, home, env };
}
