// From a bare clone to a machine that can build, test and open the workbench. Plain Node, no
// dependency; each step says a line when it did something and is quick when it has nothing to do.
import { fitAddon } from './bootstrap/addon.mjs';
import { installDependencies } from './bootstrap/dependencies.mjs';
import { findElectron } from './bootstrap/electron.mjs';
import { say } from './bootstrap/ground.mjs';
import { requireDisplay, requireLibraries, requirePaperTools } from './bootstrap/machine.mjs';
import { findToolchain } from './bootstrap/toolchain.mjs';

/** Node and node_modules: enough to check, build and run scripts. Gives `{ node, home, env }`. */
export async function prepareTools() {
  const tools = await findToolchain();
  await installDependencies(tools);
  return tools;
}

/** All of it: what prepareTools gives, and `electron` as `{ path, version, isOfficial }`. */
export async function prepareWindow({ forTests = false } = {}) {
  const tools = await prepareTools();
  const electron = await findElectron(tools);
  say(
    electron.isOfficial
      ? `electron: official ${electron.version}`
      : `electron: spare runtime ${electron.version}, for development and tests`,
  );
  requireLibraries(electron.path, tools);
  await fitAddon(electron, tools);
  requireDisplay();
  if (forTests) requirePaperTools();
  return { ...tools, electron };
}
