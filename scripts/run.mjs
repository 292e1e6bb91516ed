// Every npm command of package.json: `node scripts/run.mjs <command> [arguments]`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, Stop, say, show } from './bootstrap/ground.mjs';
import { isRoot } from './bootstrap/machine.mjs';
import { prepareTools, prepareWindow } from './bootstrap.mjs';
import { build } from './commands/build.mjs';
import { endToEnd, lint, none, types, unit } from './commands/checks.mjs';
import { withDisplay } from './commands/display.mjs';
import { distribute } from './commands/distribute.mjs';

/** Each command gives its exit code. */
const commands = {
  start: async (args) => {
    const tools = await prepareWindow();
    await build(tools);
    const flags = isRoot ? ['--no-sandbox'] : [];
    return withDisplay(tools.env, (env) =>
      show(tools.electron.path, [...flags, root, ...args], { env, cwd: process.cwd() }),
    );
  },
  build: async () => {
    await build(await prepareTools());
    return 0;
  },
  lint: async () => codeOf(await lint(await prepareTools())),
  types: async () => codeOf(await types(await prepareTools())),
  unit: async (args) => codeOf(await unit(await prepareTools(), args)),
  e2e: async (args) => {
    const tools = await prepareWindow({ forTests: true });
    await build(tools);
    return codeOf(await endToEnd(tools, args));
  },
  screenshots: async (args) => {
    const tools = await prepareWindow();
    await build(tools);
    return codeOf(await endToEnd(tools, args, 'screenshots'));
  },
  test,
  dist: async (args) => {
    const tools = await prepareWindow();
    await build(tools);
    return distribute(tools, args);
  },
  vectors: script('scripts/vectors.ts'),
  inspect: script('scripts/inspect.ts'),
  'fuzz:import': script('scripts/fuzzImport.ts'),
  bench: async (args) => {
    const tools = await prepareWindow();
    await build(tools);
    const env = { ...tools.env, UPPHANDLINGSBORDET_ELECTRON: tools.electron.path };
    return withDisplay(env, (shown) => runScript(tools.node, 'scripts/bench.ts', args, shown));
  },
};

/** A TypeScript file that the toolchain's Node runs as it is, migrations and all. */
function script(path) {
  return async (args) => {
    if (!existsSync(join(root, path))) throw new Stop(`${path} does not exist.`);
    const tools = await prepareTools();
    return runScript(tools.node, path, args, tools.env);
  };
}

function runScript(node, path, args, env) {
  const rawText = pathToFileURL(join(root, 'scripts/rawText.mjs')).href;
  const command = ['--import', rawText, join(root, path), ...args];
  return show(node, command, { env, cwd: process.cwd() });
}

/** Everything, in the order in which a failure is cheapest to find; goes on to collect them all. */
async function test() {
  const results = [];
  const step = async (name, check) => {
    say(`\n── ${name} ──`);
    const result = await check().catch((error) => {
      explain(error);
      return { ...none, failed: 1 };
    });
    results.push(result);
    return result.failed === 0;
  };
  let tools;
  const isReady = await step('bootstrap', async () => {
    tools = await prepareWindow({ forTests: true });
    return none;
  });
  if (isReady) {
    await step('format and lint', () => lint(tools));
    await step('types', () => types(tools));
    await step('unit tests', () => unit(tools));
    const isBuilt = await step('build', async () => {
      await build(tools);
      return none;
    });
    if (isBuilt) await step('end-to-end tests', () => endToEnd(tools));
  }
  const sum = (kind) => results.reduce((total, result) => total + result[kind], 0);
  if (sum('skipped') > 0) say(`${sum('skipped')} skipped`);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  return sum('failed') === 0 ? 0 : 1;
}

function codeOf({ failed }) {
  return failed === 0 ? 0 : 1;
}

/** A Stop shows its message alone; anything else is a bug and shows all. */
function explain(error) {
  say(error instanceof Stop ? error.message : error.stack);
}

const [name, ...args] = process.argv.slice(2);
const command = commands[name];
if (command) {
  process.exitCode = await command(args).catch((error) => {
    explain(error);
    return 1;
  });
} else {
  say(`Commands: ${Object.keys(commands).join(', ')}`);
  process.exitCode = 2;
}
