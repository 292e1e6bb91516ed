import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { directoryLine, directoryOf, dosTime, localHead, most } from './zipFile.ts';

/** A file that is larger than it can be told before it is packed. */
class ZipTooLarge extends Error {}

/** A file as it lies in the archive: its size in bytes before it was packed, and its checksum. */
export type Added = { readonly size: number; readonly sha256: string };

/** An archive that is being written: files are added, and at last its directory. */
export type ZipWriter = {
  /**
   * Packs what `bytes` gives under `name`, with `/` between folders. Where `bytes` fails, its error is
   * thrown and nothing of the file is left in the archive.
   */
  readonly add: (
    name: string,
    bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ) => Promise<Added>;
  readonly close: () => Promise<void>;
};

/**
 * Writes a zip archive into an empty file as its parts come, without holding any of them whole. `at` is
 * the instant that its files are dated. The whole may be of any size, each file of less than 4 GB.
 */
export const openZip = (file: FileHandle, at: string): ZipWriter => {
  const time = dosTime(new Date(at));
  const lines: Buffer[] = [];
  let end = 0;

  const writeAt = async (bytes: Uint8Array, place: number): Promise<number> => {
    for (let done = 0; done < bytes.length; ) {
      done += (await file.write(bytes, done, bytes.length - done, place + done)).bytesWritten;
    }
    return place + bytes.length;
  };

  return {
    add: async (name, bytes) => {
      const encoded = Buffer.from(name, 'utf8');
      const start = end;
      const first = start + localHead(encoded, { crc: 0, packed: 0, raw: 0 }, time).length;
      let place = first;
      let crc = 0;
      let raw = 0;
      const hash = createHash('sha256');
      const measured = async function* () {
        for await (const chunk of bytes) {
          crc = crc32(chunk, crc);
          raw += chunk.length;
          hash.update(chunk);
          yield chunk;
        }
      };
      await pipeline(measured, createDeflateRaw(), async (packed: AsyncIterable<Uint8Array>) => {
        for await (const chunk of packed) place = await writeAt(chunk, place);
      });
      if (raw >= most.bytes || place - first >= most.bytes) throw new ZipTooLarge();
      const sizes = { crc, packed: place - first, raw };
      await writeAt(localHead(encoded, sizes, time), start);
      lines.push(directoryLine(encoded, sizes, time, start));
      end = place;
      return { size: raw, sha256: hash.digest('hex') };
    },
    close: async () => {
      const directory = directoryOf(lines, end);
      // A file that failed last may have left more behind than the directory covers.
      await file.truncate(await writeAt(directory, end));
    },
  };
};
