import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;

/** The spreadsheet reader runs in a utility process, so it is an entry of its own. */
const readerEntry = resolve(root, 'main/lists/reader.ts');

/** What the machine is made of, as one short text: another as soon as a rule is. */
const buildStamp = (): string => {
  const hash = createHash('sha256').update(readFileSync(resolve(root, 'package-lock.json')));
  for (const part of ['domain', 'main']) {
    for (const file of readdirSync(resolve(root, part), { recursive: true }).map(String).sort()) {
      if (/\.(tsx?|sql)$/.test(file)) hash.update(readFileSync(join(root, part, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
};

// Everything is built for the older of the two runtimes (docs/decisions/0010-runtime.md).
export default defineConfig({
  main: {
    // Papers are React pages: without this both of its builds would be packed, and the slow one run.
    define: {
      'process.env.NODE_ENV': JSON.stringify('production'),
      'process.env.BUILD_STAMP': JSON.stringify(buildStamp()),
    },
    build: {
      target: 'node20.18',
      outDir: resolve(root, 'out/main'),
      // Only what has a native part stays outside; the rest is bundled, so little is packed.
      externalizeDeps: false,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: {
          main: resolve(root, 'main/main.ts'),
          ...(existsSync(readerEntry) ? { reader: readerEntry } : {}),
          checkpointer: resolve(root, 'main/database/checkpointer.ts'),
          checker: resolve(root, 'main/database/checker.ts'),
        },
        external: ['electron', 'better-sqlite3', /^node:/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: resolve(root, 'out/preload'),
      externalizeDeps: false,
      minify: false,
      rolldownOptions: {
        input: { preload: resolve(root, 'preload/preload.ts') },
        external: ['electron'],
        // A sandboxed preload is one CommonJS file: it may not require its siblings.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    base: './',
    plugins: [react()],
    resolve: { alias: { zod: resolve(root, 'renderer/noChecks.ts') } },
    build: {
      target: 'chrome130',
      minify: true,
      outDir: resolve(root, 'out/renderer'),
      // Fonts and pictures stay files: the content security policy allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Read from the disk beside it, a large script costs little.
      chunkSizeWarningLimit: 3000,
      // One file to fetch costs less at the start than thirty small ones.
      cssCodeSplit: false,
      rolldownOptions: {
        input: { index: resolve(root, 'renderer/index.html') },
        output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
      },
    },
  },
});
