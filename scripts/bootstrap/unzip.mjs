// Reads a zip file with what Node has: enough for one known, pinned archive (no zip64, no links).
import { closeSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** Unpacks the entries for which `place(name)` gives a path under `target`; null leaves one out. */
export function unzip(archive, target, place) {
  const file = openSync(archive, 'r');
  try {
    for (const entry of readDirectory(file, statSync(archive).size)) {
      const relative = entry.name.endsWith('/') ? null : place(entry.name);
      if (relative === null) continue;
      const path = join(target, relative);
      if (!resolve(path).startsWith(resolve(target) + sep))
        throw new Error(`${entry.name} escapes`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, readEntry(file, entry), { mode: entry.mode });
    }
  } finally {
    closeSync(file);
  }
}

function read(file, position, length) {
  const bytes = Buffer.alloc(length);
  const count = readSync(file, bytes, 0, length, position);
  if (count !== length) throw new Error('The zip file ends too early.');
  return bytes;
}

function readDirectory(file, size) {
  const tailLength = Math.min(size, 65_557);
  const tail = read(file, size - tailLength, tailLength);
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('This is not a zip file.');
  const count = tail.readUInt16LE(end + 10);
  const directory = read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  for (let at = 0, n = 0; n < count; n += 1) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777 || 0o644,
      offset: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(file, { method, packed, offset }) {
  const header = read(file, offset, 30);
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const bytes = read(file, start, packed);
  return method === 0 ? bytes : inflateRawSync(bytes);
}
