// Fills a new store as the bench does: `node --import ./scripts/rawText.mjs scripts/seedStore.ts FOLDER SIZE`.
import { seed } from './bench/seed.ts';

const [folder, size] = process.argv.slice(2);
if (!folder || !size) throw new Error('Give a folder and how many records.');
seed(folder, Number(size));
