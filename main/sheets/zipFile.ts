import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);

/** A file of an archive: its name with `/` between folders, and what it holds. */
export type Packed = { readonly name: string; readonly bytes: Uint8Array };

// Names in UTF-8; made by a program that knows version 2.0; deflated.
const version = 20;
const utf8 = 0x0800;
const deflated = 8;

/** A moment's date and time as MS-DOS wrote them, in UTC. */
const dosTime = (at: Date): number =>
  ((at.getUTCFullYear() - 1980) << 25) |
  ((at.getUTCMonth() + 1) << 21) |
  (at.getUTCDate() << 16) |
  (at.getUTCHours() << 11) |
  (at.getUTCMinutes() << 5) |
  (at.getUTCSeconds() >> 1);

/** The fields that stand both before a file and in the directory at the end. */
const fieldsOf = (name: Buffer, raw: Uint8Array, packed: Buffer, time: number): Buffer => {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(utf8, 2);
  fields.writeUInt16LE(deflated, 4);
  fields.writeUInt32LE(time >>> 0, 6);
  fields.writeUInt32LE(crc32(raw), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(raw.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
};

/**
 * The files as a zip archive, each packed off the main thread in turn. `at` is the instant it is
 * made, so that the same files give the same archive. For less than 4 GB and 65 535 files.
 */
export const zipOf = async (files: readonly Packed[], at: string): Promise<Uint8Array> => {
  const time = dosTime(new Date(at));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const encoded = Buffer.from(name, 'utf8');
    const packed = await deflate(bytes);
    const fields = fieldsOf(encoded, bytes, packed, time);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), fields, encoded, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, encoded);
    offset += 4 + fields.length + encoded.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
};
