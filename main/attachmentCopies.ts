import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { copyWhole, type Seen, Unreadable, unfinished } from './copyWhole.ts';

/** An attachment as the store knows it. */
type Known = { readonly name: string; readonly storedAs: string };

/** A backup of the store: when it was made, and what attachments it refers to, by their stored names. */
export type Backup = { readonly at: Date; readonly refersTo: ReadonlySet<string> };

/** What a round needs of the store, and how it is followed and called off. Sizes are bytes. */
type Given = {
  readonly known: () => readonly Known[];
  readonly backups: () => readonly Backup[];
  readonly onProgress: (done: number, of: number) => void;
  readonly isStopped: () => boolean;
  readonly log: (line: string, error?: unknown) => void;
};

/** How a round of {@link agree} ended. */
export type Round = {
  readonly isStopped: boolean;
  /** Whether anything was to be done. */
  readonly isChanged: boolean;
  /** The folder that could not be written in, or had no room; null where there was no such trouble. */
  readonly stuckIn: string | null;
  /** The names of attachments that could not be read, or are gone without a copy. */
  readonly lacking: readonly string[];
};

/** Ends a round that was called off. */
class RoundStopped extends Error {}

/** A copy's name: the SHA-256 of its content and the stored name of what it is a copy of. */
const copyName = /^([0-9a-f]{64})-(.+)$/;

type Copy = Seen & { readonly sum: string };

/** The copies of each attachment, the newest first, by its stored name. */
const copiesIn = async (folder: string): Promise<ReadonlyMap<string, readonly Copy[]>> => {
  const found = new Map<string, Copy[]>();
  for (const name of await readdir(folder)) {
    const [, sum, storedAs] = copyName.exec(name) ?? [];
    if (sum === undefined || storedAs === undefined) continue;
    const path = join(folder, name);
    const { size, mtime: at } = await stat(path);
    found.set(storedAs, [...(found.get(storedAs) ?? []), { path, sum, size, at }]);
  }
  for (const copies of found.values()) copies.sort((a, b) => b.at.getTime() - a.at.getTime());
  return found;
};

/** The stored name of the attachment that a file in the folder of copies is a copy of; null for none. */
export const copiedOf = (name: string): string | null => copyName.exec(name)?.[2] ?? null;

/** The stored names of the attachments that have a copy, of the names in the folder of copies. */
export const copiedAmong = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => copiedOf(name) ?? []));

/** The attachment as it is now, or null where it is gone. Throws {@link Unreadable}. */
const seenAt = async (path: string): Promise<Seen | null> => {
  try {
    const found = await stat(path);
    // A folder or a pipe in its place would be read for ever, or not at all.
    if (!found.isFile()) throw new Error('not a file');
    return { path, size: found.size, at: found.mtime };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Unreadable(path, { cause: error });
  }
};

/** Whether it is the same file by its size and its time, which is rounded as it is written. */
const isSame = (one: Seen, other: Seen): boolean =>
  one.size === other.size && Math.abs(one.at.getTime() - other.at.getTime()) <= 2;

/** Removes the copies that neither the store nor any backup of it needs; never those at `current`. */
const prune = async (
  copies: ReadonlyMap<string, readonly Copy[]>,
  current: ReadonlySet<string>,
  known: readonly Known[],
  backups: Given['backups'],
): Promise<void> => {
  const names = new Set(known.map(({ storedAs }) => storedAs));
  const spare = [...copies].flatMap(([storedAs, all]) =>
    all.flatMap(({ path }, place) => {
      const next = all[place - 1];
      if (current.has(path)) return [];
      return next || !names.has(storedAs) ? [{ storedAs, path, until: next?.at }] : [];
    }),
  );
  if (spare.length === 0) return;
  const kept = backups();
  for (const { storedAs, path, until } of spare) {
    const isNeeded = kept.some(
      ({ at, refersTo }) => refersTo.has(storedAs) && (until === undefined || at < until),
    );
    if (!isNeeded) await rm(path, { force: true });
  }
};

/**
 * Brings the store's attachments and their copies to agree. What the store knows and has lost is put
 * back from its newest whole copy; what has no copy as it is now gets one; a copy goes when no backup
 * needs it any more. An attachment that is there is never written over. One that cannot be read is
 * lacking, and the rest goes on; where a folder cannot be written in, the round ends. Cut off
 * anywhere, the next round goes on.
 */
export const agree = async (
  folders: { readonly attachments: string; readonly copies: string },
  { known: knownNow, backups, onProgress, isStopped, log }: Given,
): Promise<Round> => {
  const lacking: string[] = [];
  let writesIn = folders.copies;
  let done = 0;
  let of = 0;

  const work: (() => Promise<unknown>)[] = [];
  /** The copies of what is there now; one that was laid back is older than the version before it. */
  const current = new Set<string>();

  const goOn = () => {
    if (isStopped()) throw new RoundStopped();
  };
  const onBytes = (bytes: number) => {
    goOn();
    // Each is written once and read back once.
    done += bytes / 2;
    onProgress(Math.min(done, of), of);
  };
  const copyTo = (to: string, from: Seen, nameOf: (sum: string) => string | null) => {
    writesIn = to;
    return copyWhole(from, to, nameOf, onBytes);
  };
  const putBack = async (storedAs: string, copies: readonly Copy[]) => {
    for (const one of copies) {
      let isWhole = false;
      await copyTo(folders.attachments, one, (sum) => {
        isWhole = sum === one.sum;
        return isWhole ? storedAs : null;
      });
      if (isWhole) return;
    }
    throw new Unreadable(storedAs);
  };
  /** What must be done for an attachment, and the bytes of it; null for nothing. */
  const workFor = async (storedAs: string, copies: readonly Copy[]) => {
    const seen = await seenAt(join(folders.attachments, storedAs));
    if (seen === null) {
      return { bytes: copies[0]?.size ?? 0, run: () => putBack(storedAs, copies) };
    }
    const copy = copies.find((one) => isSame(one, seen));
    if (copy) {
      current.add(copy.path);
      return null;
    }
    const run = () =>
      copyTo(folders.copies, seen, (sum) => {
        const name = `${sum}-${storedAs}`;
        current.add(join(folders.copies, name));
        return name;
      });
    return { bytes: seen.size, run };
  };
  const orLacking = async <Value>({ name }: Known, work: () => Promise<Value>) => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      log('an attachment could not be read', error);
      lacking.push(name);
      return null;
    }
  };

  try {
    await mkdir(folders.copies, { recursive: true });
    // What a round left behind that was cut off.
    for (const place of [folders.attachments, folders.copies]) {
      await rm(join(place, unfinished), { force: true });
    }
    goOn();
    const known = knownNow();
    const copies = await copiesIn(folders.copies);
    for (const one of known) {
      goOn();
      const found = await orLacking(one, () =>
        workFor(one.storedAs, copies.get(one.storedAs) ?? []),
      );
      if (found === null) continue;
      work.push(() => orLacking(one, found.run));
      of += found.bytes;
    }
    for (const run of work) await run();
    goOn();
    const copiesNow = work.length === 0 ? copies : await copiesIn(folders.copies);
    await prune(copiesNow, current, known, backups).catch((error) =>
      log('old copies of attachments could not be removed', error),
    );
    return { isStopped: false, isChanged: work.length > 0, stuckIn: null, lacking };
  } catch (error) {
    const isChanged = work.length > 0;
    if (error instanceof RoundStopped) {
      return { isStopped: true, isChanged, stuckIn: null, lacking };
    }
    log('the attachments could not be copied', error);
    return { isStopped: false, isChanged, stuckIn: writesIn, lacking };
  }
};
