import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file beside its name and moves it there: the path when it is whole, else what failed. */
export const writeWhole = async (
  path: string,
  make: () => Promise<Uint8Array | string>,
  log: (line: string, error?: unknown) => void,
): Promise<{ path: string } | { failed: string }> => {
  const unfinished = `${path}.part`;
  try {
    await writeFile(unfinished, await make(), { flush: true });
    await rename(unfinished, path);
    return { path };
  } catch (error) {
    log('a file could not be written', error);
    await rm(unfinished, { force: true });
    return { failed: path };
  }
};
