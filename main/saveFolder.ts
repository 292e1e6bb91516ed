import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const kept = z.object({ saveFolder: z.string().min(1) });

/** Remembers, in a file of the data folder, the folder that something was last saved in. */
export const openSaveFolder = (
  dataFolder: string,
): {
  /** Null before anything was saved, and where the folder is gone. */
  readonly last: () => Promise<string | null>;
  readonly keep: (folder: string) => Promise<void>;
} => {
  const file = join(dataFolder, 'saveFolder.json');
  return {
    last: async () => {
      try {
        const { saveFolder } = kept.parse(JSON.parse(await readFile(file, 'utf8')));
        await access(saveFolder);
        return saveFolder;
      } catch {
        return null;
      }
    },
    keep: async (saveFolder) => {
      // A forgotten folder is no reason to trouble anybody.
      await writeFile(file, JSON.stringify({ saveFolder })).catch(() => undefined);
    },
  };
};
