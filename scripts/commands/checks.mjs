// The checks one by one. Each shows its own output and gives `{ passed, failed, skipped }`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJson, root, show } from '../bootstrap/ground.mjs';
import { withDisplay } from './display.mjs';

/** A check without tests of its own that went well. */
export const none = { passed: 0, failed: 0, skipped: 0 };

function tool(path) {
  return join(root, 'node_modules', path);
}

/** Format and lint without a warning, and no file or dependency that nothing uses. */
export async function lint(tools) {
  const biome = [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'];
  const knip = [tool('knip/bin/knip.js'), '--no-config-hints'];
  let failed = 0;
  for (const command of [biome, knip]) {
    if ((await show(tools.node, command, { env: tools.env })) !== 0) failed += 1;
  }
  return { ...none, failed };
}

/** The compiler on every part. */
export async function types(tools) {
  const compiler = [tool('typescript/bin/tsc'), '-b', '--pretty'];
  const code = await show(tools.node, compiler, { env: tools.env });
  return { ...none, failed: code === 0 ? 0 : 1 };
}

/** Vitest; `args` go to it as they are. */
export function unit(tools, args = []) {
  return counted(async (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const command = [tool('vitest/vitest.mjs'), 'run', ...reporters, ...args];
    return show(tools.node, command, { env: tools.env });
  }, countUnit);
}

/** Playwright on the real Electron; `args` go to it, so a pattern picks the specs. */
export function endToEnd(tools, args = [], project = 'e2e') {
  return counted(async (report) => {
    const env = {
      ...tools.env,
      UPPHANDLINGSBORDET_ELECTRON: tools.electron.path,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    };
    const command = [tool('@playwright/test/cli.js'), 'test', `--project=${project}`];
    const reporters = ['--reporter=list,json'];
    return withDisplay(env, (shown) =>
      show(tools.node, [...command, ...reporters, ...args], { env: shown }),
    );
  }, countEndToEnd);
}

/** Runs a test runner and reads its counts; one that fails without naming a test counts as one. */
async function counted(run, read) {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  try {
    const report = join(folder, 'report.json');
    const code = await run(report);
    const counts = read(readJson(report));
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not even be loaded has no tests of its own, so it counts as one failure. */
function countUnit(report) {
  if (!report) return { ...none, failed: 1 };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(isFailure),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function isFailure(assertion) {
  return assertion.status === 'failed';
}

function countEndToEnd(report) {
  if (!report) return { ...none, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}
