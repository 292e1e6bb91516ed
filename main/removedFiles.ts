import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { daysRemovedKept } from '#contract/belongings';
import { titleOf } from './answers/belongings.ts';
import { copiedOf } from './attachmentCopies.ts';
import type { Repositories } from './database/store.ts';

/** Who the journal says erased a file: the program, by its rule. */
const who = 'Upphandlingsbordet';

const dayLong = 86_400_000;

/** The names of the files in a folder; none where there is no folder. */
const filesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

/** The paths of the files the store does not know, and of their copies, by the stored name. */
const strayIn = async (
  folders: { readonly attachments: string; readonly copies: string },
  isKnown: (storedAs: string) => boolean,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const stray = new Map<string, string[]>();
  const see = (storedAs: string | null, path: string) => {
    if (storedAs === null || isKnown(storedAs)) return;
    stray.set(storedAs, [...(stray.get(storedAs) ?? []), path]);
  };
  for (const name of await filesIn(folders.attachments)) {
    see(name, join(folders.attachments, name));
  }
  for (const name of await filesIn(folders.copies)) see(copiedOf(name), join(folders.copies, name));
  return stray;
};

/**
 * Erases the files of attachments that were removed {@link daysRemovedKept} days ago or more, with
 * their copies, and notes it in the journal of what they belonged to; whether there were any. What
 * was removed since `startedAt` can be taken back and is left. A file that nothing in the journal
 * tells of is left too: it may come from after the backup that was put back.
 */
export const eraseRemoved = async (
  folders: { readonly attachments: string; readonly copies: string },
  { reads, write }: Pick<Repositories, 'reads' | 'write'>,
  startedAt: Date,
  now: Date,
): Promise<boolean> => {
  const stray = await strayIn(folders, reads.belongings.isStored);
  if (stray.size === 0) return false;
  const last = new Date(Math.min(startedAt.getTime(), now.getTime() - daysRemovedKept * dayLong));
  const old = reads.belongings
    .removedBefore(last.toISOString())
    .filter(({ storedAs }) => stray.has(storedAs));
  for (const file of old) {
    // Noted first: where that cannot be done now, the file waits for the next time.
    write((keeps) => {
      keeps.belongings.noteErased(file);
      return {
        at: now.toISOString(),
        who,
        command: 'attachment.erase',
        subject: file.owner,
        subjectTitle: titleOf(reads, file.owner),
        why: null,
        takesBack: null,
      };
    });
    for (const path of stray.get(file.storedAs) ?? []) await rm(path, { force: true });
  }
  return old.length > 0;
};
