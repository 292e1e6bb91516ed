// Packs the built app with electron-builder.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, Stop, say, show } from '../bootstrap/ground.mjs';

/** Makes installers; on the spare runtime only an unpacked folder to try, which is no release. */
export async function distribute(tools, args) {
  const builder = join(root, 'node_modules/electron-builder/cli.js');
  // Linked instead of copied, the fuses would be flipped in the runtime we run ourselves.
  const env = { ...tools.env, USE_HARD_LINKS: 'false' };
  if (tools.electron.isOfficial) {
    return show(tools.node, [builder, ...args, '--publish', 'never'], { env });
  }
  if (args.length > 0 && args.join(' ') !== '--linux dir') {
    throw new Stop(
      'A release is built on the official Electron alone, and it cannot be downloaded here. ' +
        'To try the packaged app: npm run dist -- --linux dir',
    );
  }
  say(`dist: packing Electron ${tools.electron.version} to try; this is not a release`);
  const runtime = [
    `-c.electronDist=${dirname(tools.electron.path)}`,
    `-c.electronVersion=${tools.electron.version}`,
  ];
  const options = ['--linux', 'dir', ...runtime, '--publish', 'never'];
  const code = await show(tools.node, [builder, ...options], { env });
  // The spare runtime's own loader was copied along.
  rmSync(join(root, 'dist/linux-unpacked/resources/app'), { recursive: true, force: true });
  return code;
}
