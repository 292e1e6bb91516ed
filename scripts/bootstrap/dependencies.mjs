// node_modules as package-lock.json says, and no `npm ci` when it already is.
import { join } from 'node:path';
import { npm, readJson, root, Stop, say, taking } from './ground.mjs';

/** Runs `npm ci` when node_modules is missing or differs from package-lock.json. */
export async function installDependencies(tools) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  if (!wanted) throw new Stop('package-lock.json is missing or cannot be read.');
  const reason = whyStale(wanted);
  if (!reason) return;
  await taking(join(root, '.npm-ci.lock'), () => {
    if (!whyStale(wanted)) return;
    // No dependency needs its install script, so none gets to run one.
    npm('npm ci', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { env: tools.env });
    say(`dependencies: npm ci (${reason})`);
  });
}

/** Compares with npm's own record of what lies in node_modules. */
function whyStale(wanted) {
  const present = readJson(join(root, 'node_modules/.package-lock.json'))?.packages;
  if (!present) return 'node_modules was missing';
  for (const [path, { version, optional, peer }] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    if (found ? found.version !== version : !optional && !peer) {
      return `${path.replace(/^.*node_modules\//, '')} differed from package-lock.json`;
    }
  }
  const extra = Object.keys(present).find((path) => !(path in wanted));
  return extra ? `${extra} is not in package-lock.json` : null;
}
