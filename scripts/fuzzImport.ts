// Spoiled lists through the reader: `npm run fuzz:import -- --runs 5000 --seed 1`.
// One run again: `-- --runs 1 --seed 1 --from 1234`, with `--keep FILE` to have the file.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fuzz } from './fuzzRun.ts';
import { samples, spoiledFile } from './mutations.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    keep: { type: 'string' },
  },
});
const [runs, seed, from] = [Number(values.runs), Number(values.seed), Number(values.from)];
if (![runs, seed, from].every(Number.isSafeInteger) || runs < 1) {
  console.error('Usage: fuzz:import [--runs N] [--seed S] [--from N] [--keep FILE]');
  process.exit(2);
}
if (values.keep !== undefined) writeFileSync(values.keep, spoiledFile(samples(), seed, from).bytes);

const counts = new Map<string, number>();
let failed = 0;
let done = 0;
await fuzz({ runs, seed, from }, ({ run, name, said, failed: isFailed }) => {
  done += 1;
  counts.set(said, (counts.get(said) ?? 0) + 1);
  if (isFailed) {
    failed += 1;
    console.log(`failed: run ${run} of ${name}: ${said}`);
  }
  if (done % 500 === 0) console.log(`${done} of ${runs}`);
});
for (const [said, count] of [...counts].sort(([, a], [, b]) => b - a)) {
  console.log(`${String(count).padStart(6)} ${said}`);
}
console.log(`${done - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
