// better-sqlite3 ships binaries for Node-API 10. The spare Electron speaks Node-API 9, so for it
// alone the addon is compiled; everywhere else the shipped binary is used untouched.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDir, makeOnce, mustRun, readJson, root, say, taking } from './ground.mjs';
import { requireCompiler } from './machine.mjs';
import { findHeaders } from './toolchain.mjs';

const source = join(root, 'node_modules/better-sqlite3');
const built = join(source, 'build/Release/better_sqlite3.node');

const shippedDefine = "'NAPI_VERSION=10'";
const spareDefines = "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'";

/** Makes better-sqlite3 fit the runtime chosen. */
export async function fitAddon(electron, tools) {
  if (electron.isOfficial) placeShipped();
  else await placeCompiled(electron, tools);
}

function placeShipped() {
  if (!existsSync(built)) return;
  rmSync(join(source, 'build'), { recursive: true });
  say('better-sqlite3: back to the shipped binary');
}

async function placeCompiled(electron, tools) {
  const { version } = readJson(join(source, 'package.json'));
  const folder = join(cacheDir, `better-sqlite3-${version}-electron-${electron.version}`);
  const compiled = join(folder, 'better_sqlite3.node');
  if (!existsSync(compiled)) {
    await taking(`${folder}.lock`, async () => {
      const made = await makeOnce(folder, (draft) => compile(draft, tools));
      if (made) say(`better-sqlite3: compiled ${version} for Electron ${electron.version}`);
    });
  }
  if (existsSync(built) && digest(built) === digest(compiled)) return;
  const asNode = { ...tools.env, ELECTRON_RUN_AS_NODE: '1' };
  const check = ['-e', probe(compiled)];
  mustRun('Loading better-sqlite3 in Electron', electron.path, check, { env: asNode });
  mustRun('Loading better-sqlite3 in Node', tools.node, check, { env: tools.env });
  mkdirSync(dirname(built), { recursive: true });
  copyFileSync(compiled, built);
  say('better-sqlite3: put the compiled addon in node_modules');
}

function probe(nativeBinding) {
  return `
const Database = require(${JSON.stringify(source)});
const db = new Database(':memory:', { nativeBinding: ${JSON.stringify(nativeBinding)} });
if (db.prepare('select 6 * 7 as answer').get().answer !== 42) process.exit(1);
`;
}

async function compile(draft, tools) {
  await requireCompiler();
  const work = join(draft, 'work');
  cpSync(source, work, {
    recursive: true,
    filter: (path) => !/better-sqlite3[\\/](build|prebuilds)$/.test(path),
  });
  const recipe = join(work, 'binding.gyp');
  const text = readFileSync(recipe, 'utf8');
  if (!text.includes(shippedDefine)) throw new Error('binding.gyp no longer names NAPI_VERSION=10');
  writeFileSync(recipe, text.replace(shippedDefine, spareDefines));
  mustRun(
    'Compiling better-sqlite3',
    tools.node,
    [
      join(root, 'node_modules/node-gyp/bin/node-gyp.js'),
      ...['rebuild', '--release', '--jobs=max', `--nodedir=${await findHeaders(tools)}`],
      ...['--', '-Dforce_build=1'],
    ],
    // The copy finds node-addon-api where npm put it.
    { cwd: work, env: { ...tools.env, NODE_PATH: join(root, 'node_modules') } },
  );
  copyFileSync(join(work, 'build/Release/better_sqlite3.node'), join(draft, 'better_sqlite3.node'));
  rmSync(work, { recursive: true });
}

function digest(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
