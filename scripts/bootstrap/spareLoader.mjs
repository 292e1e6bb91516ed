// What the spare runtime has in resources/app: it opens the app folder named on the command
// line, as Electron's own default app does.
const main = `import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const folder = resolve(named ?? '.');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);
await import(pathToFileURL(join(folder, manifest.main)).href);
`;

/** File name → text. The import is awaited: what must run before 'ready' then does. */
export const loader = {
  'package.json': '{ "name": "loader", "type": "module", "main": "main.js" }\n',
  'main.js': main,
};
