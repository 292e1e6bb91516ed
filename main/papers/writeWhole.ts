import { type FileHandle, open, rename, rm } from 'node:fs/promises';

/** Ends a write that was called off. */
export class WriteStopped extends Error {}

/**
 * Has a file filled beside its name and moves it there: what the filling gave when it is whole, null
 * where it was called off ({@link WriteStopped}), else what failed. Nothing half is left behind.
 */
export const fillWhole = async <Value>(
  path: string,
  fill: (file: FileHandle) => Promise<Value>,
  log: (line: string, error?: unknown) => void,
): Promise<{ filled: Value } | { failed: string } | null> => {
  const unfinished = `${path}.part`;
  try {
    const file = await open(unfinished, 'w');
    let filled: Value;
    try {
      filled = await fill(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    return { filled };
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof WriteStopped) return null;
    log('a file could not be written', error);
    return { failed: path };
  }
};

/** Writes a file beside its name and moves it there: the path when it is whole, else what failed. */
export const writeWhole = async (
  path: string,
  make: () => Promise<Uint8Array | string>,
  log: (line: string, error?: unknown) => void,
): Promise<{ path: string } | { failed: string }> => {
  const outcome = await fillWhole(path, async (file) => file.writeFile(await make()), log);
  return outcome !== null && 'filled' in outcome ? { path } : { failed: path };
};
