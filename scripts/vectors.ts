// Runs worked cases of the law through the domain: `npm run --silent vectors -- FILE`.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type LocalDate, localDate, localDateSchema } from '#domain/localDate';
import { readInput } from './vectorInput.ts';
import { vectorRules } from './vectorRules.ts';

const values = z.record(z.string(), z.unknown());

/** A file of worked cases, as law-vectors.json. */
const vectorFile = z.object({
  meta: z.object({ created: localDateSchema.optional() }).optional(),
  vectors: z.array(z.object({ id: z.string(), rule: z.string(), input: values, expected: values })),
});
export type Vector = z.infer<typeof vectorFile>['vectors'][number];

/** One wrong case: what was expected, what came, or why nothing came. */
export type Wrong = {
  readonly id: string;
  readonly rule: string;
  readonly expected: unknown;
  readonly got: unknown;
};

const tolerance = 1e-4;

/** Equal as the cases mean it: numbers within the tolerance, a value that is absent as null. */
const isSame = (expected: unknown, got: unknown): boolean => {
  if (typeof expected === 'number' && typeof got === 'number') {
    return Math.abs(expected - got) <= tolerance;
  }
  if (Array.isArray(expected) && Array.isArray(got)) {
    return (
      expected.length === got.length && expected.every((item, place) => isSame(item, got[place]))
    );
  }
  return (expected ?? null) === (got ?? null);
};

/** The case if it comes out wrong, else null. Only the keys in `expected` are compared. */
export const wrongIn = (vector: Vector, lawDate: LocalDate): Wrong | null => {
  const { id, rule, expected } = vector;
  const answer = vectorRules[rule];
  if (!answer) return { id, rule, expected, got: `unknown rule name ${rule}` };
  try {
    const result = answer(readInput(vector.input), lawDate);
    const given: Readonly<Record<string, unknown>> = result.ok ? result.value : {};
    if (Object.entries(expected).every(([key, value]) => isSame(value, given[key]))) return null;
    const keys = Object.keys(expected).map((key) => [key, given[key] ?? null]);
    return { id, rule, expected, got: result.ok ? Object.fromEntries(keys) : result.failure };
  } catch (error) {
    // One case that cannot be read, or breaks the code, must not hide the ones after it.
    return { id, rule, expected, got: error instanceof Error ? error.message : String(error) };
  }
};

/** The cases of a file, and the day whose law holds where a case names none. */
export const readVectors = (
  path: string,
): { readonly vectors: readonly Vector[]; readonly lawDate: LocalDate } => {
  const { meta, vectors } = vectorFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  return { vectors, lawDate: meta?.created ?? localDate('2026-11-23') };
};

const run = (path: string | undefined): number => {
  if (path === undefined) {
    process.stderr.write('Usage: npm run --silent vectors -- FILE\n');
    return 2;
  }
  const { vectors, lawDate } = readVectors(path);
  const wrong = vectors.map((vector) => wrongIn(vector, lawDate)).filter((found) => found !== null);
  for (const { id, rule, expected, got } of wrong) {
    process.stdout.write(
      `${id} ${rule}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}\n`,
    );
  }
  process.stdout.write(`${vectors.length - wrong.length} passed, ${wrong.length} failed\n`);
  return wrong.length === 0 ? 0 : 1;
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = run(process.argv[2]);
}
