import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);

/** A file of an archive: its name with `/` between folders, and what it holds. */
export type Packed = { readonly name: string; readonly bytes: Uint8Array };

/** The largest size, place and count that the first form of an archive can tell. */
export const most = { bytes: 0xffff_ffff, files: 0xffff } as const;

// Names in UTF-8; made by a program that knows version 2.0; deflated.
const version = 20;
// Where something is past 4 GB: by one that knows 4.5.
const version64 = 45;
const utf8 = 0x0800;
const deflated = 8;
// Made on Unix: what is said to be made on DOS has its names taken for another alphabet by some.
const everybodyReads = 0o100644 * 0x10000;

/** What a directory says of a packed file: its checksum and its sizes. */
export type Measured = { readonly crc: number; readonly packed: number; readonly raw: number };

/** A moment's date and time as MS-DOS wrote them, in UTC. */
export const dosTime = (at: Date): number =>
  ((at.getUTCFullYear() - 1980) << 25) |
  ((at.getUTCMonth() + 1) << 21) |
  (at.getUTCDate() << 16) |
  (at.getUTCHours() << 11) |
  (at.getUTCMinutes() << 5) |
  (at.getUTCSeconds() >> 1);

/** The fields that stand both before a file and in the directory at the end. */
const fieldsOf = (name: Buffer, { crc, packed, raw }: Measured, time: number): Buffer => {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(utf8, 2);
  fields.writeUInt16LE(deflated, 4);
  fields.writeUInt32LE(time >>> 0, 6);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packed, 14);
  fields.writeUInt32LE(raw, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
};

/** What stands before a packed file. */
export const localHead = (name: Buffer, measured: Measured, time: number): Buffer =>
  Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fieldsOf(name, measured, time), name]);

/**
 * The line of the directory about a packed file whose head begins at `offset`. A place past 4 GB
 * stands after the name (APPNOTE 6.3.9, 4.5.3).
 */
export const directoryLine = (
  name: Buffer,
  measured: Measured,
  time: number,
  offset: number,
): Buffer => {
  const fields = fieldsOf(name, measured, time);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(everybodyReads, 6);
  place.writeUInt32LE(Math.min(offset, most.bytes), 10);
  const far = Buffer.alloc(offset < most.bytes ? 0 : 12);
  if (far.length > 0) {
    fields.writeUInt16LE(version64, 0);
    fields.writeUInt16LE(far.length, 24);
    far.writeUInt16LE(1, 0);
    far.writeUInt16LE(8, 2);
    far.writeBigUInt64LE(BigInt(offset), 4);
  }
  const mark = Buffer.from('PK\x01\x02\x14\x03', 'latin1');
  return Buffer.concat([mark, fields, place, name, far]);
};

/** What stands before the end of an archive that is too large to be told there (4.3.14, 4.3.15). */
const farEndOf = (count: number, size: number, offset: number): Buffer => {
  const end = Buffer.alloc(56 + 20);
  end.write('PK\x06\x06', 0, 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(version64, 12);
  end.writeUInt16LE(version64, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.write('PK\x06\x07', 56, 'latin1');
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
};

/** The directory and the end of an archive, to stand at `offset`. */
export const directoryOf = (lines: readonly Buffer[], offset: number): Buffer => {
  const listed = Buffer.concat(lines);
  const isFar = offset >= most.bytes || lines.length >= most.files;
  const count = Math.min(lines.length, most.files);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(Math.min(offset, most.bytes), 16);
  const farEnd = isFar ? [farEndOf(lines.length, listed.length, offset)] : [];
  return Buffer.concat([listed, ...farEnd, end]);
};

/**
 * The files as a zip archive, each packed off the main thread in turn. `at` is the instant it is
 * made, so that the same files give the same archive. For what memory holds.
 */
export const zipOf = async (files: readonly Packed[], at: string): Promise<Uint8Array> => {
  const time = dosTime(new Date(at));
  const parts: Buffer[] = [];
  const lines: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const encoded = Buffer.from(name, 'utf8');
    const packed = await deflate(bytes);
    const measured = { crc: crc32(bytes), packed: packed.length, raw: bytes.length };
    const head = localHead(encoded, measured, time);
    parts.push(head, packed);
    lines.push(directoryLine(encoded, measured, time, offset));
    offset += head.length + packed.length;
  }
  return Buffer.concat([...parts, directoryOf(lines, offset)]);
};
