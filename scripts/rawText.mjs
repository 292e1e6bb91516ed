// Lets Node itself import a file as text, `import sql from './x.sql?raw'`, as Vite does for the app.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const ending = '?raw';

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.endsWith(ending)) return next(specifier, context);
    const { url } = next(specifier.slice(0, -ending.length), context);
    return { url: url + ending, format: 'module', shortCircuit: true };
  },
  load(url, context, next) {
    if (!url.endsWith(ending)) return next(url, context);
    const text = readFileSync(fileURLToPath(url.slice(0, -ending.length)), 'utf8');
    const source = `export default ${JSON.stringify(text)};`;
    return { format: 'module', source, shortCircuit: true };
  },
});
