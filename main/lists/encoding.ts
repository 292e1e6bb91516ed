import iconv from 'iconv-lite';

/** Text out of bytes, and the encoding it was found to be in. */
export type Decoded = { readonly text: string; readonly encoding: string };

const count = (bytes: Uint8Array, values: readonly number[]): number => {
  let found = 0;
  for (const byte of bytes) if (values.includes(byte)) found += 1;
  return found;
};

/** Bytes of å ä ö Å Ä Ö é in the one-byte encodings that Swedish systems have used. */
const letters: Readonly<Record<string, readonly number[]>> = {
  'windows-1252': [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9],
  macroman: [0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85, 0x8e],
  cp850: [0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82],
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** UTF-16 without a byte order mark shows as zeros in every other byte. */
const utf16Without = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, 4096);
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const half = sample.length / 2;
  if (odd > half * 0.5 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.5 && odd < half * 0.1 ? 'utf-16be' : null;
};

const decode = (bytes: Uint8Array, encoding: string): Decoded => ({
  text: iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding),
  encoding,
});

/**
 * Decodes a text file: byte order marks first, then UTF-8 where the bytes allow no other, else the
 * one-byte encoding whose bytes give most Swedish letters (Windows-1252 when nothing decides).
 */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(bytes, 'utf-8');
  if (a === 0xff && b === 0xfe) return decode(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decode(bytes, 'utf-16be');
  const utf16 = utf16Without(bytes);
  if (utf16) return decode(bytes, utf16);
  if (isUtf8(bytes)) return decode(bytes, 'utf-8');
  const sample = bytes.subarray(0, 1024 * 1024);
  let best = 'windows-1252';
  let most = count(sample, letters['windows-1252'] ?? []);
  for (const encoding of ['macroman', 'cp850']) {
    const found = count(sample, letters[encoding] ?? []);
    if (found > most * 2 && found > 0) {
      best = encoding;
      most = found;
    }
  }
  return decode(bytes, best);
};
