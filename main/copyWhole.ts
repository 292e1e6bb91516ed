import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** A file as it was when it was looked at. */
export type Seen = { readonly path: string; readonly size: number; readonly at: Date };

/** What is to be copied could not be read; anything else that fails is the folder's it is copied to. */
export class Unreadable extends Error {}

/** What a copy is called in its folder until it is whole; no attachment's name begins so. */
export const unfinished = '~unfinished';

/** Room on the disk that is left to the store, in bytes. */
const reserve = 200_000_000;

/** How much is read at a time, in bytes. */
const pieceSize = 1 << 20;

/** The whole file, a piece at a time. Throws {@link Unreadable}. */
const piecesOf = async function* (path: string): AsyncGenerator<Buffer> {
  try {
    for await (const piece of createReadStream(path, { highWaterMark: pieceSize })) yield piece;
  } catch (error) {
    throw new Unreadable(path, { cause: error });
  }
};

/**
 * Copies a file, with its time, to a folder: on the disk, read back and compared before it gets the
 * name that `nameOf` makes of its SHA-256, null for none. `onBytes` is told of each piece, once when
 * it is written and once when it is read back, and may throw to end it. Throws {@link Unreadable},
 * and where the disk would be filled; nothing half is left.
 */
export const copyWhole = async (
  from: Seen,
  to: string,
  nameOf: (sum: string) => string | null,
  onBytes: (bytes: number) => void,
): Promise<void> => {
  const { bavail, bsize } = await statfs(to);
  if (bavail * bsize < from.size + reserve) throw new Error('There is no room for a copy');
  const beside = join(to, unfinished);
  try {
    const written = createHash('sha256');
    const file = await open(beside, 'w');
    try {
      for await (const piece of piecesOf(from.path)) {
        onBytes(piece.length);
        written.update(piece);
        await file.writeFile(piece);
      }
      await file.utimes(from.at, from.at);
      await file.sync();
    } finally {
      await file.close();
    }
    const sum = written.digest('hex');
    const readBack = createHash('sha256');
    for await (const piece of piecesOf(beside)) {
      onBytes(piece.length);
      readBack.update(piece);
    }
    if (readBack.digest('hex') !== sum) throw new Error('A copy does not read back as written');
    const name = nameOf(sum);
    if (name !== null) await rename(beside, join(to, name));
  } finally {
    await rm(beside, { force: true });
  }
};
