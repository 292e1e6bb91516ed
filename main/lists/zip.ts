import { crc32, inflateRawSync } from 'node:zlib';
import { limits } from './limits.ts';
import { ListRefusal } from './refusal.ts';

/** One file of an archive as its directory describes it. */
type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
  readonly checksum: number;
  readonly encrypted: boolean;
};

const endRecord = (view: DataView): number => {
  const from = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= from; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new ListRefusal('list.unreadable');
};

/** Sizes and place out of a zip64 field, where the plain ones are all ones. */
const wide = (
  view: DataView,
  extraAt: number,
  extraLength: number,
  plain: readonly number[],
): readonly number[] => {
  if (!plain.includes(0xffffffff)) return plain;
  let at = extraAt;
  while (at + 4 <= extraAt + extraLength) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let field = at + 4;
      return plain.map((value) => {
        if (value !== 0xffffffff) return value;
        const read = Number(view.getBigUint64(field, true));
        field += 8;
        return read;
      });
    }
    at += 4 + size;
  }
  return plain;
};

const directory = (bytes: Uint8Array): readonly Entry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.zipEntries) throw new ListRefusal('list.bomb', { entries: count });
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new ListRefusal('list.unreadable');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const [unpacked = 0, packed = 0, offset = 0] = wide(view, at + 46 + nameLength, extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      name: new TextDecoder()
        .decode(bytes.subarray(at + 46, at + 46 + nameLength))
        .replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      packed,
      unpacked,
      offset,
      checksum: view.getUint32(at + 16, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
};

/** An archive whose size unpacked has been looked at; `read` unpacks one file within the limits. */
export type Archive = {
  readonly names: readonly string[];
  readonly read: (name: string) => Uint8Array | null;
};

/**
 * Opens a zip without trusting it: what the directory claims is summed first, and each file is
 * unpacked with a bound, so that neither an honest nor a lying bomb gets memory.
 */
export const openArchive = (bytes: Uint8Array): Archive => {
  const entries = directory(bytes);
  const claimed = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  refuseBomb(claimed, bytes.length);
  if (entries.some(({ encrypted }) => encrypted)) throw new ListRefusal('list.encrypted');
  let unpackedSoFar = 0;
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: entries.map(({ name }) => name),
    read: (name) => {
      const entry = byName.get(name);
      if (entry === undefined) return null;
      const data = unpack(bytes, entry, limits.unpackedBytes - unpackedSoFar);
      unpackedSoFar += data.length;
      refuseBomb(unpackedSoFar, bytes.length);
      return data;
    },
  };
};

const refuseBomb = (unpacked: number, packed: number): void => {
  const ratio = Math.round(unpacked / Math.max(1, packed));
  const megabytes = Math.round(unpacked / 1024 / 1024);
  if (unpacked > limits.ratioFromBytes && ratio > limits.ratio)
    throw new ListRefusal('list.bomb', { megabytes });
  if (unpacked > limits.unpackedBytes) throw new ListRefusal('list.tooLarge', { megabytes });
};

const unpack = (bytes: Uint8Array, entry: Entry, room: number): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) {
    throw new ListRefusal('list.unreadable');
  }
  const from =
    entry.offset +
    30 +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length !== entry.packed) throw new ListRefusal('list.unreadable');
  const data = entry.method === 0 ? packed : inflate(packed, entry, room);
  // A wrong checksum means changed words and figures: nothing of it is taken in.
  if (crc32(data) !== entry.checksum) throw new ListRefusal('list.unreadable');
  return data;
};

const inflate = (packed: Uint8Array, { method, unpacked }: Entry, room: number): Uint8Array => {
  if (method !== 8) throw new ListRefusal('list.unreadable');
  const within = (bytes: number) =>
    inflateRawSync(packed, { maxOutputLength: Math.max(1, Math.min(room, bytes)) });
  try {
    return within(unpacked + 1);
  } catch (problem) {
    if (problem instanceof RangeError) refuseLiar(() => within(limits.ratioFromBytes));
    throw new ListRefusal('list.unreadable');
  }
};

/** More came out than the directory says: a bomb if it is much more, else a broken file. */
const refuseLiar = (unpackFurther: () => Uint8Array): void => {
  try {
    unpackFurther();
  } catch (problem) {
    if (problem instanceof RangeError) throw new ListRefusal('list.bomb');
  }
};
